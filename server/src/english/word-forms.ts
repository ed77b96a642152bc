import notForms from './data/not-forms.json' with { type: 'json' };

// New verbs and nouns take these endings before any dictionary has them (“doxed”, “vloggers”), so a form is told by its
// ending; the words that only look like one are known.

const NOT_PASTS: ReadonlySet<string> = new Set(notForms.past);
// “asked”; “red” and “led” are too short.
const PAST = /[a-z]{2}ed$/;

/** Whether a word, in small letters, is a past form or participle in “-ed”: “asked”, but not “hundred” or “unemployed”. */
export function isRegularPast(word: string): boolean {
  return PAST.test(word) && !NOT_PASTS.has(word);
}

const NOT_GERUNDS: ReadonlySet<string> = new Set(notForms.gerund);
// “asking”; “king” and “ring” are too short.
const GERUND = /[a-z]{2}ing$/;

/** Whether a word, in small letters, is a verb’s form in “-ing”: “asking”, but not “spring”. */
export function isGerund(word: string): boolean {
  return GERUND.test(word) && !NOT_GERUNDS.has(word);
}

const NOT_PLURALS: ReadonlySet<string> = new Set(notForms.plural);
const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(notForms.irregularPlural);
// “dockers”; but no “press”.
const PLURAL = /[^s]s$/;

/** Whether a word, in small letters, is a plural without “-s”: “women”, “police”. */
export function isIrregularPlural(word: string): boolean {
  return IRREGULAR_PLURALS.has(word);
}

/** Whether a word, in small letters, may be a plural: “dockers”, “women”, but not “census” or “perhaps”. */
export function isPlural(word: string): boolean {
  return isIrregularPlural(word) || (PLURAL.test(word) && !NOT_PLURALS.has(word));
}

const NOT_ADJECTIVES: ReadonlySet<string> = new Set(notForms.adjective);
// “social”, “medical”, “national”, “rural”, “famous”, “active”, “latest”.
const ADJECTIVE = /(?:[^aeiou]ial|ical|ional|ural|ous|ive|est)$/;

/** Whether a word, in small letters, has the ending of an adjective and is one: “latest”, but not “test”. */
export function hasAdjectiveEnding(word: string): boolean {
  return ADJECTIVE.test(word) && !NOT_ADJECTIVES.has(word);
}
