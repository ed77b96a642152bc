import { anyOf } from '../../english/any-of.ts';
import { NUMBER_WORDS, valueOfNumber } from '../../english/number-words.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/stretched-amounts.json' with { type: 'json' };
import type { Story } from '../story.ts';
import { stemOf, WHOLE_STORY, wordsAboveIn, wordsBelowIn } from './body-words.ts';

/** An amount above a story that the story makes less of: “every library” over “three of the five libraries”. */
export interface StretchedAmount {
  readonly span: Span;
  /** What the story says: “three of the town’s five branch libraries”. */
  readonly told: string;
}

/** The amounts above a story that its own words contradict. */
export function findStretchedAmounts(story: Story): StretchedAmount[] {
  const above = wordsAboveIn(story);
  if (!above.some(({ words }) => MAY_STRETCH.test(words))) return [];
  const below = wordsBelowIn(story);
  if (below.length < WHOLE_STORY) return [];
  return above.flatMap(({ start, words }) =>
    [...wholesIn(words, below), ...multiplesIn(words, below), ...dozensIn(words, below)].map(({ span, told }) => ({
      span: { start: start + span.start, end: start + span.end },
      told,
    })),
  );
}

const MULTIPLES = Object.keys(data.times);
const MAY_STRETCH = new RegExp(`(?<![a-zé])${anyOf(['every', 'all'], MULTIPLES, data.many)}(?![a-zé])`);

const NUMBER = `(?:${anyOf(NUMBER_WORDS.keys())}|\\d{1,3})`;
const WHOLE =
  /(?<![a-zé])(?:every|all)(?: the| of the)?(?: (?!across |at |in )[a-zé-]+){0,3}? ([a-zé]{3,})(?=(?: (?:in|at|across) [a-zé]+)? (?:to|will|are|is|set|face|faces|shut|close|closed|must|have|has)(?![a-zé])|$)/g;
// “three of the town’s five branch libraries”, “three of five libraries”.
const PART = new RegExp(
  `(?<![a-zé\\d.,-])(${NUMBER}) (?:out )?of (?:the |its |their |[a-zé]+['’]s? )?(?:[a-zé]+['’]s? )?(${NUMBER}) ((?:[a-zé-]+ ){0,2}?[a-zé]{3,}s)(?![a-zé])`,
  'g',
);
// “80% of rural households”, “half of the libraries”.
const SHARE =
  /(?<![\d.,])(?:\d{1,2}(?:\.\d+)? ?(?:%|per ?cent)|(?<![a-zé])(?:half|most|(?:two|three)[- ](?:thirds|quarters))) of (?:the |its |their |[a-zé]+['’]s? )?((?:[a-zé-]+ ){0,2}?[a-zé]{3,}s)(?![a-zé])/g;

// “all of the town’s libraries”: the words behind, among which the thing may be.
const SAYS_ALL = /(?<![a-zé])(?:every|all|each)((?: [a-zé\d’'-]+){1,5})/g;

/** “Every library to shut” where the story shuts three of five, and says of no other “all” that they do. */
function wholesIn(words: string, below: string): StretchedAmount[] {
  return findMatches(WHOLE, words).flatMap(({ index, 0: phrase, 1: thing = '' }) => {
    const stem = stemOf(thing);
    const areOf = (things: string) => stemOf(things.split(' ').at(-1) ?? '') === stem;
    const told =
      findMatches(PART, below).find(
        ([, some = '', whole = '', things = '']) => areOf(things) && valueOfNumber(some) < valueOfNumber(whole),
      ) ?? findMatches(SHARE, below).find(([, things = '']) => areOf(things));
    const saysAll = findMatches(SAYS_ALL, below).some(([, next = '']) =>
      next.split(' ').some((word) => word.startsWith(stem)),
    );
    return told === undefined || saysAll ? [] : [{ span: { start: index, end: index + phrase.length }, told: told[0] }];
  });
}

const DOUBLES = new RegExp(
  `(?<![a-zé])([a-zé]{3,})(?: (?:more than|nearly|almost))? (${anyOf(MULTIPLES)})(?! (?:down|up)(?![a-zé]))(?![a-zé])`,
  'g',
);
const TIMES: ReadonlyMap<string, number> = new Map(Object.entries(data.times));
// “twice”, “twofold”: the story bears it out in a word.
const TOLD_TIMES = new RegExp(`(?<![a-zé])${anyOf(data.toldTimes)}|fold(?![a-zé])`);
// “up 38%”, “rose by 38 percent”.
const RISE = new RegExp(`(?<![a-zé])${anyOf(data.rises)}(?: by)? (\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)`, 'g');
const NEAR = 0.2;

/** “Profit doubles” where the sentence on the profit has it up 38 percent. */
function multiplesIn(words: string, below: string): StretchedAmount[] {
  if (TOLD_TIMES.test(below)) return [];
  return findMatches(DOUBLES, words).flatMap(({ index, 0: phrase, 1: thing = '', 2: verb = '' }) => {
    const times = TIMES.get(verb) ?? 0;
    const rises = below
      .split(SENTENCE_END)
      .filter((sentence) => sentence.includes(stemOf(thing)))
      .flatMap((sentence) => findMatches(RISE, sentence));
    const [first] = rises;
    const isBorne = rises.some(([, share]) => 1 + Number(share) / PERCENT > times * (1 - NEAR));
    return first === undefined || isBorne
      ? []
      : [{ span: { start: index, end: index + phrase.length }, told: first[0] }];
  });
}

const PERCENT = 100;
const SENTENCE_END = /[.!?]["”’']?\s|\n/;

const DEAD = `(?:people )?(?:${anyOf(data.unsure)} )?${anyOf(data.deadAbove)}`;
const MANY_DEAD = new RegExp(`(?<![a-zé])${anyOf(data.many)} (?:are |were )?${DEAD}(?![a-zé])`, 'g');
const MANY_TOLD = new RegExp(`(?<![a-zé])${anyOf(data.many, data.massDead)}(?![a-zé])`);
const MANY = 10;
const FEW = `(?:${anyOf([...NUMBER_WORDS.keys()].filter((word) => valueOfNumber(word) < MANY))}|[1-9])`;
// “two people have died”, “killed two”.
const FEW_DEAD = new RegExp(
  `(?<![a-zé\\d.,-])${FEW} (?:[a-zé]+ ){0,2}?${anyOf(data.deadBehind)}(?![a-zé])|(?<![a-zé])${anyOf(data.deadOf)} ${FEW} ${anyOf(data.people)}(?![a-zé])`,
);
const MORE_DEAD = new RegExp(`(?<![\\d.,])\\d{2,}[\\d,]* (?:[a-zé]+ ){0,3}?${anyOf(data.moreDead)}`);

/** “Dozens dead” where the story has two. */
function dozensIn(words: string, below: string): StretchedAmount[] {
  if (MANY_TOLD.test(below) || MORE_DEAD.test(below)) return [];
  const few = FEW_DEAD.exec(below)?.[0];
  if (few === undefined) return [];
  return findMatches(MANY_DEAD, words).map(({ index, 0: { length } }) => ({
    span: { start: index, end: index + length },
    told: few,
  }));
}
