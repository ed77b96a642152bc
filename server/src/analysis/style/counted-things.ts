import { anyOf } from '../../english/any-of.ts';
import { MONTHS, SHORT_MONTHS } from '../../english/calendar.ts';
import { isCommonWord } from '../../english/known-words.ts';
import { NUMBER_WORDS } from '../../english/number-words.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { sliceOf } from '../../text/span.ts';
import data from '../data/counted-things.json' with { type: 'json' };
import type { StyleShape } from './shape-group.ts';

// No house writes more of them as words.
const LARGEST_WRITTEN = 12;
const VALUES = new Map([...NUMBER_WORDS].filter(([, value]) => value > 1 && value <= LARGEST_WRITTEN));
const WORDS = new Map([...VALUES].map(([word, value]) => [value, word]));
const MEASURES: ReadonlySet<string> = new Set(data.measures);

/** The numbers that are written as words, from two to twelve. */
export const WRITTEN_NUMBERS: readonly string[] = [...VALUES.keys()];

/** “page”, “phase”: what stands before a number that is a name. */
export const NUMBERED: readonly string[] = data.numbered;

/** “nine” for 9, from two to twelve. */
export function numberWord(value: number): string | undefined {
  return WORDS.get(value);
}

/** 9 for “nine”. */
export function numberOf(word: string): number | undefined {
  return VALUES.get(word);
}

const YEAR_OLD = '-year-old';
// “nine boats”, “9 boats”, “six-year-old”: a number up to twelve and what is counted, in plain letters; no “4 in 5 boats”.
const COUNTED = new RegExp(
  `(?<![a-zé\\d.,:/$£€-]|\\d(?: in| out of) )(${anyOf(WRITTEN_NUMBERS)}|[2-9]|1[0-2]) ?(${YEAR_OLD}|(?<= )[a-z]{3,}(?:(?<!ou)s|en|people))(?![a-zé\\d-])`,
  'g',
);
// “. ”, “’ ”: what stands before a sentence, whose first number is a word in every house.
const BEFORE_SENTENCE = /(?:^|[.!?:;”"’])\s*$/;
const NEAR = 4; // “.” and ”, with spaces.
// “Nine boats”, “9 MPs”: how a headline or a sentence begins, or letters.
const HAS_CAPITAL = /\p{Lu}/u;
// “ old”: an age is a figure where other years are words.
const AGE = /^ (?:old|of age)\b/;
// “kPad mini ”, “RowStation ”: what a product’s number stands behind; “eHarbour has ”, “kPad sold ” have verbs.
const IN_PRODUCT = /\p{Ll}\p{Lu}\p{L}* (?:\p{Ll}{2,4}(?<!s|ed|old|[ae]t|an?) )?$/u;
const LONGEST_PRODUCT = 30;
// “Thunderline 3 docks”, “type 2 leaks”: a number behind a name or a kind is a part of it; “About 3 boats” are counted.
const AFTER_NAME = /(?:^|[^\p{L}-])(\p{Lu}[\p{L}’'-]+|\p{L}+) $/u;
const KINDS: ReadonlySet<string> = new Set(data.numbered);
// “March 5 ”: the number is a day.
const AFTER_WORD = /([\p{L}]+)\.? $/u;
// Most houses write figures from ten on; on each side of it a story has one way.
const TEN = 10;

/** Finds what one paragraph counts in small numbers: “nine boats”, where the story may have “8 crews” elsewhere. */
export function findCountedThings(prose: string): StyleShape[] {
  return findMatches(COUNTED, plainLetters(prose)).flatMap(
    ({ index, 0: { length }, 1: number = '', 2: counted = '' }) => {
      const span = { start: index, end: index + length };
      const value = VALUES.get(number);
      if (
        MEASURES.has(counted) ||
        (value === undefined && isOfName(prose.slice(Math.max(0, index - LONGEST_PRODUCT), index))) ||
        IN_PRODUCT.test(prose.slice(Math.max(0, index - LONGEST_PRODUCT), index)) ||
        isDay(prose.slice(Math.max(0, index - LONGEST_MONTH), index)) ||
        AGE.test(prose.slice(span.end)) ||
        HAS_CAPITAL.test(sliceOf(prose, span))
      )
        return [];
      if (value !== undefined && BEFORE_SENTENCE.test(prose.slice(Math.max(0, index - NEAR), index))) return [];
      const size = (value ?? Number(number)) < TEN ? 'few' : 'ten and more';
      // Ages are figures in houses that write “nine boats”.
      const kind = counted === YEAR_OLD ? counted : 'things';
      return [{ span, thing: `${size} ${kind}`, shape: value === undefined ? 'figure' : 'word' }];
    },
  );
}

function isOfName(before: string): boolean {
  const word = AFTER_NAME.exec(before)?.[1] ?? '';
  const small = word.toLowerCase();
  return KINDS.has(small) || (word !== small && !isCommonWord(small));
}

function isDay(before: string): boolean {
  const word = AFTER_WORD.exec(before)?.[1];
  return word !== undefined && (MONTHS.has(word.toLowerCase()) || SHORT_MONTHS.has(word));
}

const LONGEST_MONTH = 'September '.length;
