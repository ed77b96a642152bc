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
  if (reach.kind === 'carried')
    return [`${CARRIED[reach.how]}${reach.from ? ` (${tellSpeaker(text, reach.from)})` : ''}.`];
  const cues = reach.attributions.map((attribution) => `${tellCue(text, attribution)}.`);
  return attributed === 'none' ? [...cues, 'That is not enough: the rest reads as the story’s own words.'] : cues;
}

const CARRIED: Readonly<Record<Carry, string>> = {
  'quotation-goes-on': 'The paragraph before left its quotation open, so its speaker goes on',
  'same-paragraph': 'The sentence before, in the same paragraph, tells who speaks',
  announced: 'The words before end with a colon',
  signed: 'The line below names the speaker',
  'new-paragraph': 'The paragraph before ends with a quotation, whose speaker may go on',
};

function tellCue(text: string, attribution: Attribution): string {
  const cue = `“${sliceOf(text, attribution.cue)}”`;
  const does = attribution.kind === 'stance' ? 'tells what somebody wants or believes' : 'tells of a source';
  return `${cue} ${does}: ${tellSpeaker(text, attribution)}`;
}

const KINDS: Readonly<Record<NonNullable<Attribution['sourceKind']>, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  document: 'a document',
  data: 'data',
  anonymous: 'somebody without a name, but with a description',
  vague: 'nobody in particular',
  pronoun: 'a pronoun',
  outlet: 'a news outlet',
};

function tellSpeaker(text: string, { source, sourceKind, standsFor }: Attribution): string {
  if (source === undefined) return 'nobody is named';
  const who = `“${sliceOf(text, source)}”`;
  if (standsFor !== undefined) return `${who}, which stands for “${sliceOf(text, standsFor)}”`;
  return sourceKind === undefined ? who : `${who}, ${KINDS[sourceKind]}`;
}
