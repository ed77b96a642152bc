import { isAuxiliary, isFunctionWord } from '../../english/function-words.ts';
import { isCommonWord } from '../../english/known-words.ts';
import { wordClassOf } from '../../english/word-classes.ts';
import { isRegularPast } from '../../english/word-forms.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import { plainCase } from '../../text/letter-case.ts';
import { SAYING } from '../sentences/saying.ts';
import type { AcronymUse } from './acronyms.ts';
import type { GlossaryEntry } from './glossary.ts';

// “the ”, “The “”
const ARTICLE_BEFORE = /\bthe\s["“‘']?$/i;
const LONGEST_ARTICLE = 6;
const FARTHEST_WORD = 24;
// “’s chair”, “, which”, “ said”: behind letters that no noun follows.
const AFTER = /^["”’']?(?:[’']s?(?![a-z])|[.,;:!?)]|\s[-–—]|\s?$|\s([a-z]+))/;
// “meets”, “wants”
const VERB_IN_THE_PRESENT = /[a-z]{2}s$/;
// Two letters are too many things: a mayor's “IQ” and a “TV”.
const FEWEST_LETTERS_OF_A_BODY = 3;

/**
 * Whether a story speaks of letters as of a body, “the HWB met”: of such letters most readers ask who that is. A firm, a
 * station and a brand take no article, and letters before a noun, “HWB jets”, may be a kind of it.
 */
export function isSpokenOfAsBody({ acronym, uses }: GlossaryEntry): boolean {
  if (acronym.length < FEWEST_LETTERS_OF_A_BODY || isCommonWord(acronym.toLowerCase())) return false;
  return uses.some(hasArticleAndNoNoun);
}

function hasArticleAndNoNoun({ span, block }: InBlock<AcronymUse>): boolean {
  const start = span.start - block.span.start;
  const end = span.end - block.span.start;
  if (!ARTICLE_BEFORE.test(wordsBefore(block.prose, start, LONGEST_ARTICLE))) return false;
  const after = AFTER.exec(plainCase(wordsAfter(block.prose, end, FARTHEST_WORD)));
  if (after === null) return false;
  const word = after[1];
  return word === undefined || isFunctionWord(word) || isAuxiliary(word) || isVerb(word);
}

// “bought” and “wants”, but also “voters”: whoever is the body's.
const VERBS_AND_PEOPLE: ReadonlySet<string | undefined> = new Set(['actors', 'adverb', 'past', 'present', 'verb']);

function isVerb(word: string): boolean {
  if (SAYING.has(word) || isRegularPast(word)) return true;
  const known = wordClassOf(word);
  return known === undefined ? VERB_IN_THE_PRESENT.test(word) : VERBS_AND_PEOPLE.has(known);
}
