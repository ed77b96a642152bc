import type { Attribution } from './attributions.ts';

// “gave a short answer”, “has given an explanation”: words that the sentence promises and does not have.
const GIVES_WORDS =
  /\b(?:gave|given|gives|made|issued|offered) (?:an?|his|her|their|its)(?: \p{Ll}+){0,2} (?:account|answer|comment|explanation|reason|reply|response|statement|warning)s?\b/u;

/** Whether a sentence says that words were given, without the words. */
export function givesWords(sentence: string): boolean {
  return GIVES_WORDS.test(sentence);
}

// Nobody can do these without words; “endorsed” and “rebuffed” may be done with a nod.
const JUDGES = new Set([
  'accuse',
  'blame',
  'blast',
  'condemn',
  'criticise',
  'criticize',
  'decry',
  'denounce',
  'hail',
  'lambast',
  'lambaste',
  'mock',
  'praise',
  'ridicule',
  'scold',
  'slam',
  'thank',
]);
// “called him a master”, “called Ada Quist the best”: a name that is given, not “called Quist onto the stage”.
const CALLS_A_NAME = /\bcall(?:s|ed) (?:him|her|it|them|us|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?:an?|the)\s/u;

/** “Quist blamed the weather.”: who judges somebody or something in a sentence, in words that it does not quote. */
export function judgementIn<T extends Attribution>(sentence: string, attributions: readonly T[]): T | undefined {
  return attributions.find(({ pattern, sourceKind, entry }) => {
    if (pattern !== 'source-cue' || (sourceKind !== 'person' && sourceKind !== 'anonymous')) return false;
    const cue = entry?.cue ?? '';
    return JUDGES.has(cue) || (cue === 'call' && CALLS_A_NAME.test(sentence));
  });
}

// “Why did she want to go?”, “There are to be four ferries.”: nobody speaks up, so the speaker before goes on.
const NAMES_NOBODY = /\?$|^There (?:is|are|was|were|has|have|will)\b/;

/** Whether a sentence only asks, or only says that something is there. */
export function namesNobody(sentence: string): boolean {
  return NAMES_NOBODY.test(sentence);
}
