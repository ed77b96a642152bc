import type { Block } from '../text/block.ts';
import { knownOfProse } from '../text/known-prose.ts';
import { plainLetters } from '../text/letter-case.ts';
import { findMatches } from '../text/matches.ts';
import { type Span, shiftSpan } from '../text/span.ts';
import { isSmallPair, isSmallWord, isSurplus } from './surplus-words.ts';

/** A word that stands twice in a row: “the the”; or two small words, “of the of the”. */
export interface DoubledWord {
  /** From the first one over the second. */
  readonly span: Span;
  /** What is too much: the second, with the blank before it. */
  readonly surplus: Span;
  /** Whether it is a word that hardly anybody says twice, “the”, or one that may be said with force, “horrible”. */
  readonly isSmall: boolean;
}

// “the the”, “didn’t didn’t”, over a soft line break too; in plain letters.
const DOUBLED = /(?<![a-zé\d’'ʼ-])([a-zé]+(?:[’'][a-z]{1,2})?)\s+\1(?![a-zé\d’'ʼ-])/g;
// “of the of the”.
const DOUBLED_PAIR = /(?<![a-zé\d’'ʼ-])([a-zé]+) ([a-zé]+) \1 \2(?![a-zé\d’'ʼ-])/g;
// “The the”: a capital that opens a sentence, or nothing but small letters.
const OPENS = /(?:^|[.!?:][”’"')]*\s+|[“"‘'(]|[–—] )$/;
const SMALL = /^\P{Lu}*$/u;
// As much as tells which clause the word is in.
const BESIDE = 48;

/** Finds the doubled words of blocks that tell the story, in the order of the text. */
export function findDoubledWords(blocks: readonly Block[]): DoubledWord[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'note') return [];
    const { start } = block.span;
    return doubledIn(block).map(({ span, surplus, isSmall }) => ({
      isSmall,
      span: shiftSpan(span, start),
      surplus: shiftSpan(surplus, start),
    }));
  });
}

const doubledIn = knownOfProse((prose): readonly DoubledWord[] => {
  const plain = plainLetters(prose);
  const words = findMatches(DOUBLED, plain).filter(({ index, 0: both, 1: word = '' }) => {
    const end = index + both.length;
    const before = plain.slice(Math.max(0, index - BESIDE), index);
    return (
      isUncapped(prose.slice(index, end), prose, index) &&
      isSurplus({ word, before, behind: plain.slice(end, end + BESIDE) })
    );
  });
  const pairs = findMatches(DOUBLED_PAIR, plain).filter(
    ({ index, 0: both, 1: first = '', 2: second = '' }) =>
      first !== second &&
      isSmallPair(first, second) &&
      isUncapped(prose.slice(index, index + both.length), prose, index),
  );
  return [
    ...words.map(({ index, 0: both, 1: word = '' }) => toDoubled(index, both.length, word.length, isSmallWord(word))),
    ...pairs.map(({ index, 0: both }) => toDoubled(index, both.length, (both.length - 1) / 2, true)),
  ];
});

function toDoubled(start: number, length: number, once: number, isSmall: boolean): DoubledWord {
  const end = start + length;
  return { span: { start, end }, surplus: { start: start + once, end }, isSmall };
}

/** Whether neither is a name: “Sirhan Sirhan”. */
function isUncapped(both: string, prose: string, start: number): boolean {
  if (SMALL.test(both)) return true;
  return SMALL.test(both.slice(1)) && OPENS.test(prose.slice(Math.max(0, start - 4), start));
}
