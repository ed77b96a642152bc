import type { Attribution } from '../../analysis/attribution/attributions.ts';
import type { Carry } from '../../analysis/attribution/reach.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { inOneLine, type Span, shiftSpan, sliceOf } from '../../text/span.ts';

/** What the words of a source are read from. */
type ToldStory = Pick<Story, 'text' | 'blocks'>;

/** Says, a step a line, how a sentence was found to have a source or none: the cues, whose they are, and their reach. */
export function tellSource(story: ToldStory, { reach, attributed }: StorySentence): string[] {
  if (reach.kind === 'nobody') {
    return [
      attributed === 'none' ? 'No word in the sentence tells of a source.' : 'It is worded as sourced sentences are.',
    ];
  }
  if (reach.kind === 'carried') {
    const { how, from } = reach;
    return from === undefined ? [CARRIED[how]] : [CARRIED[how], tellAttribution(story, from)];
  }
  const cues = reach.attributions.map((attribution) => tellAttribution(story, attribution));
  return attributed === 'none' ? [...cues, 'That is not enough: the rest reads as the story’s own words.'] : cues;
}

const CARRIED: Readonly<Record<Carry, string>> = {
  'quotation-goes-on': 'The paragraph before leaves its quotation open, so its speaker goes on.',
  'same-paragraph': 'The sentence before, in the same paragraph, tells who speaks.',
  announced: 'The words before end with a colon.',
  'named-above': 'The line above names the speaker.',
  signed: 'The line below names the speaker.',
  'new-paragraph': 'The paragraph before ends with a quotation; nothing says that the same speaker goes on.',
};

const KINDS: Readonly<Record<NonNullable<Attribution['sourceKind']>, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  document: 'a document',
  data: 'data',
  anonymous: 'somebody without a name',
  vague: 'nobody in particular',
  pronoun: 'anybody',
  outlet: 'a news outlet',
};

/** ““said” names the source: “she”, that is “Ada Quist”.” */
function tellAttribution(story: ToldStory, { cue, kind, source, sourceKind, standsFor }: Attribution): string {
  const words = quoted(story, cue);
  const tells = kind === 'stance' ? 'tells of a wish, a plan or a belief' : 'tells that somebody says so';
  if (source === undefined) return `${words} ${tells}; nobody is named for it.`;
  const names = kind === 'stance' ? 'tells of a wish, a plan or a belief, and names whose it is' : 'names the source';
  const who = `${words} ${names}: ${quoted(story, source)}`;
  if (standsFor !== undefined) return `${who}, that is ${quoted(story, standsFor)}.`;
  return `${who}${sourceKind === undefined ? '' : ` (${KINDS[sourceKind]})`}.`;
}

/** The words as a reader of the story sees them, without markup. */
function quoted({ text, blocks }: ToldStory, span: Span): string {
  const block = blocks.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  const words = block === undefined ? sliceOf(text, span) : sliceOf(block.prose, shiftSpan(span, -block.span.start));
  return `“${inOneLine(words)}”`;
}
