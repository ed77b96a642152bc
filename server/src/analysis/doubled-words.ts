import { isFunctionWord } from '../english/function-words.ts';
import { isCommonWord } from '../english/known-words.ts';
import type { Block } from '../text/block.ts';
import { knownOfProse } from '../text/known-prose.ts';
import { plainLetters } from '../text/letter-case.ts';
import { findMatches } from '../text/matches.ts';
import { type Span, shiftSpan } from '../text/span.ts';
import data from './data/doubled-words.json' with { type: 'json' };

/** A word that stands twice in a row: “the the”; or two small words, “of the of the”. */
export interface DoubledWord {
  /** From the first one over the second. */
  readonly span: Span;
  /** What is too much: the second, with the blank before it. */
  readonly surplus: Span;
}

const SELDOM: ReadonlySet<string> = new Set(data.seldom);
const AFTER_VERB: ReadonlySet<string> = new Set(data.afterVerb);
const PHRASAL: ReadonlySet<string> = new Set(data.phrasal);
const AFTER_PRONOUN: ReadonlySet<string> = new Set(data.afterPronoun);
const MEANT: ReadonlySet<string> = new Set(data.meantTwice);

// “the the”, over a soft line break too; in plain letters.
const DOUBLED = /(?<![a-zé\d’'ʼ-])([a-zé]+)\s+\1(?![a-zé\d’'ʼ-])/g;
// “of the of the”.
const DOUBLED_PAIR = /(?<![a-zé\d’'ʼ-])([a-zé]+) ([a-zé]+) \1 \2(?![a-zé\d’'ʼ-])/g;
// “The the”: a capital that opens a sentence, or nothing but small letters.
const OPENS = /(?:^|[.!?:][”’"')]*\s+|[“"‘'(]|[–—] )$/;
const SMALL = /^\P{Lu}*$/u;
const BEFORE = 24;
const LAST_WORD = /[a-zé’'-]+(?=\s+$)/;

/** Finds the doubled words of blocks that tell the story, in the order of the text. */
export function findDoubledWords(blocks: readonly Block[]): DoubledWord[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'note') return [];
    const { start } = block.span;
    return doubledIn(block).map(({ span, surplus }) => ({
      span: shiftSpan(span, start),
      surplus: shiftSpan(surplus, start),
    }));
  });
}

const doubledIn = knownOfProse((prose): readonly DoubledWord[] => {
  const plain = plainLetters(prose);
  const words = findMatches(DOUBLED, plain).filter(
    ({ index, 0: both, 1: word = '' }) =>
      isSmall(prose.slice(index, index + both.length), prose, index) && isSurplus(word, plain.slice(0, index)),
  );
  const pairs = findMatches(DOUBLED_PAIR, plain).filter(
    ({ index, 0: both, 1: first = '', 2: second = '' }) =>
      first !== second &&
      [first, second].every((word) => SELDOM.has(word) && word !== 'and' && word !== 'or') &&
      isSmall(prose.slice(index, index + both.length), prose, index),
  );
  return [
    ...words.map(({ index, 0: both, 1: word = '' }) => toDoubled(index, both.length, word.length)),
    ...pairs.map(({ index, 0: both }) => toDoubled(index, both.length, (both.length - 1) / 2)),
  ];
});

function toDoubled(start: number, length: number, once: number): DoubledWord {
  const end = start + length;
  return { span: { start, end }, surplus: { start: start + once, end } };
}

/** “Had had”, “that that”, “Sirhan Sirhan” and “very very” are right; of content words, only everyday ones are told. */
function isSurplus(word: string, told: string): boolean {
  const before = LAST_WORD.exec(told.slice(-BEFORE))?.[0] ?? '';
  if (!SELDOM.has(word))
    return word.length > LETTERS && !isFunctionWord(word) && !MEANT.has(word) && isCommonWord(word);
  if (AFTER_VERB.has(word)) return before !== '' && !PHRASAL.has(before);
  if (AFTER_PRONOUN.has(word)) return !isFunctionWord(before) && before !== '';
  return true;
}

const LETTERS = 3;
function isSmall(both: string, prose: string, start: number): boolean {
  if (SMALL.test(both)) return true;
  return SMALL.test(both.slice(1)) && OPENS.test(prose.slice(Math.max(0, start - 4), start));
}
