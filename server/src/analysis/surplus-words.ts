import { anyOf } from '../english/any-of.ts';
import { isFunctionWord, MODALS, PERSONAL_PRONOUNS } from '../english/function-words.ts';
import { isCommonWord } from '../english/known-words.ts';
import data from './data/doubled-words.json' with { type: 'json' };

/** A word that stands twice in a row, and what is told before and behind the two, in plain letters. */
export interface Doubling {
  readonly word: string;
  readonly before: string;
  readonly behind: string;
}

const SELDOM: ReadonlySet<string> = new Set(data.seldom);
const AFTER_VERB: ReadonlySet<string> = new Set(data.afterVerb);
const PHRASAL: ReadonlySet<string> = new Set(data.phrasal);
const AFTER_PRONOUN: ReadonlySet<string> = new Set(data.afterPronoun);
const NOUNS_TOO: ReadonlySet<string> = new Set(data.nounsToo);
const OPENING: ReadonlySet<string> = new Set(data.opening);
const MEANT: ReadonlySet<string> = new Set(data.meantTwice);

/** Whether a word is one of those that are seldom right twice in a row; of others, only everyday ones are told. */
export function isSmallWord(word: string): boolean {
  return SELDOM.has(word) || OPENING.has(word) || CONTRACTION.test(word) || word === 'had' || word === 'that';
}

/** Whether two small words may be one slip when both stand twice: “of the of the”; “going to have to have it” is none. */
export function isSmallPair(first: string, second: string): boolean {
  if (first === 'to' && second === 'have') return false;
  return [first, second].every((word) => SELDOM.has(word) && word !== 'and' && word !== 'or');
}

/** “Had had”, “that that”, “Sirhan Sirhan” and “very very” are right. */
export function isSurplus({ word, before, behind }: Doubling): boolean {
  const last = LAST_WORD.exec(before)?.[0] ?? '';
  if (CONTRACTION.test(word)) return true;
  if (word === 'had') return isPerfectHad(before, behind);
  if (word === 'that') return BEFORE_SUBJECT.test(behind);
  if (OPENING.has(word)) return OPENS_CLAUSE.test(before) && !TIME_BEHIND.test(behind);
  if (NOUNS_TOO.has(word)) return isHelper(before);
  if (!SELDOM.has(word)) return isEverydayWord(word);
  if (AFTER_VERB.has(word)) return last !== '' && !isStranded(word, last, behind);
  if (AFTER_PRONOUN.has(word)) return isHelper(before) || isHelped(word, last) || isBehindNoun(last);
  return true;
}

function isEverydayWord(word: string): boolean {
  return word.length > LETTERS && !isFunctionWord(word) && !MEANT.has(word) && isCommonWord(word);
}

const LETTERS = 3;

// “shop” of “a chip shop was was”
const LAST_WORD = /[a-zé’'-]+(?=\s+$)/;
// “didn’t didn’t”, “it’s it’s”, “they’re they’re”: no word ends one clause and begins the next.
const CONTRACTION = /n['’]t$|^(?:he|it|she|there|who)['’]s$|['’](?:ll|m|re|ve)$/;
// The start of a sentence, an opening mark, a comma, “and ”, “said ”: a subject comes next, of which nothing was told before.
const OPENS_CLAUSE = new RegExp(`(?:^|[.!?:;,)”"—–]['’”"]?\\s+|[“"‘(]|(?<![a-zé])${anyOf(data.beforeClause)}\\s+)$`);
// “…, who runs a chip shop, ”: what stands between commas is over, and no subject ends there.
const ASIDE = /[,;)”—–]\s+$/;
// “That that the plan exceeds”, “that that she fell”: nothing is called “that” before a subject.
const BEFORE_SUBJECT = /^\s+(?:he|our|she|the|their|these|they|those|we)(?![a-zé’'-])/;
// “We will do this this year”
const TIME_BEHIND = new RegExp(`^\\s+${anyOf(data.times)}(?![a-zé])`);
const DETERMINER_BEHIND = /^\s+(?:a|an|her|his|its|our|the|their)(?![a-zé])/;

/** “moved in in May”, “somebody to talk to to get help”: the word of a verb, and the one that begins what comes next. */
function isStranded(word: string, last: string, behind: string): boolean {
  return PHRASAL.has(last) && !(word === 'to' && DETERMINER_BEHIND.test(behind));
}

// “he ”, “, who ”, “There ”
const SUBJECT = new RegExp(`(?<![a-zé’'-])${anyOf(PERSONAL_PRONOUNS, ['there', 'this', 'which'])}\\s+$`);

/** “He was was”, “…, who is is”, “…, was was”: no other verb can have the same subject. */
function isHelper(before: string): boolean {
  if (ASIDE.test(before)) return true;
  const [subject] = SUBJECT.exec(before) ?? [];
  return subject !== undefined && OPENS_CLAUSE.test(before.slice(0, -subject.length));
}

/** “will be be”, “have been been”. */
function isHelped(word: string, last: string): boolean {
  if (word === 'be') return MODALS.has(last) || last === 'to';
  return word === 'been' && (last === 'had' || last === 'has' || last === 'have');
}

/** “the pier is is”; but “what it is is a loss”, and “those who are are”. */
function isBehindNoun(last: string): boolean {
  return last !== '' && !isFunctionWord(last);
}

// “He’s ”, “They have ”, “She’d ”: what comes next is “had”, once.
const PERFECT = /(?<![a-zé’'-])(?:he|i|it|she|they|we|who|you)(?:['’](?:d|s|ve)|\s+(?:has|have|having))\s+$/;
const THIRD_HAD = /^\s+had(?![a-zé’'-])/;

/** “He’s had had a good night”; but “she had had a boat”, “the trouble he’s had had cost him his job”. */
function isPerfectHad(before: string, behind: string): boolean {
  if (THIRD_HAD.test(behind)) return true;
  const [subject] = PERFECT.exec(before) ?? [];
  return subject !== undefined && OPENS_CLAUSE.test(before.slice(0, -subject.length));
}
