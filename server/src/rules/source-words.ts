import type { Attribution } from '../analysis/attributions.ts';
import type { Carry } from '../analysis/reach.ts';
import type { StorySentence } from '../analysis/story.ts';
import { sliceOf } from '../text/span.ts';

/** Says, a step a line, how a sentence was found to have a source or none: the cues, whose they are, and their reach. */
export function tellSource(text: string, { reach, attributed }: StorySentence): string[] {
  if (reach.kind === 'nobody') {
    return [
      attributed === 'none' ? 'No word in the sentence tells of a source.' : 'It is worded as sourced sentences are.',
    ];
  }
  if (reach.kind === 'carried') {
    const { how, from } = reach;
    return from === undefined ? [CARRIED[how]] : [CARRIED[how], tellAttribution(text, from)];
  }
  const cues = reach.attributions.map((attribution) => tellAttribution(text, attribution));
  return attributed === 'none' ? [...cues, 'That is not enough: the rest reads as the story’s own words.'] : cues;
}

const CARRIED: Readonly<Record<Carry, string>> = {
  'quotation-goes-on': 'The paragraph before leaves its quotation open, so its speaker goes on.',
  'same-paragraph': 'The sentence before, in the same paragraph, tells who speaks.',
  announced: 'The words before end with a colon.',
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

/** ““said” is the cue; the source is “she”, that is “Ada Quist”.” */
function tellAttribution(text: string, { cue, kind, source, sourceKind, standsFor }: Attribution): string {
  const words = quoted(sliceOf(text, cue));
  const tells = kind === 'stance' ? `${words} tells of a wish, a plan or a belief` : `${words} is the cue`;
  if (source === undefined) return `${tells}; nobody is named for it.`;
  const who = quoted(sliceOf(text, source));
  if (standsFor !== undefined) return `${tells}; the source is ${who}, that is ${quoted(sliceOf(text, standsFor))}.`;
  return `${tells}; the source is ${who}${sourceKind === undefined ? '' : ` (${KINDS[sourceKind]})`}.`;
}

function quoted(words: string): string {
  return `“${words.replace(/\s+/g, ' ')}”`;
}
