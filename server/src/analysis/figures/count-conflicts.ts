import { type Block, isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { knownOfPlaces } from '../../text/known-prose.ts';
import { plainLetters } from '../../text/letter-case.ts';
import words from '../data/figure-words.json' with { type: 'json' };
import { sentenceFinder } from '../names/story-sentences.ts';
import { type Toll, tollsIn } from '../numbers/counts.ts';
import { type CountedSentence, isOfOtherTime } from './counted-sentences.ts';
import { type FiguredStory, figuresOf, type TwoWays } from './figured-story.ts';
import type { FigureOf } from './figures.ts';

/** A count, and the sentence around it. */
export interface CountInStory extends InBlock<FigureOf<'count'>> {
  readonly sentence: CountedSentence;
}

type Counted = Pick<FigureOf<'count'>, 'toll' | 'thing'>;

/** The counts of a story, in the order of the text. */
export const countsIn = knownOnce((story: FiguredStory): readonly CountInStory[] => {
  const sentenceAt = sentenceFinder(story);
  const read = new Map<number, CountedSentence>();
  return figuresOf(story, 'count').map((count) => {
    const around = story.sentences[sentenceAt(count.span)] ?? count;
    const sentence = read.get(around.span.start) ?? { plain: plainWords(around) };
    read.set(around.span.start, sentence);
    return { ...count, sentence };
  });
});

const plainWords = knownOfPlaces(plainLetters);

/** Fewer may be told without a number: “a man and his son died”. */
const FEWEST = 3;

/**
 * The counts of the headline or standfirst that the body gives otherwise: “12 dead” above, “14 people were killed” below.
 * `first` is the body’s.
 */
export function findHeadlineCounts(story: FiguredStory): TwoWays[] {
  const counts = countsIn(story);
  const above = counts.filter(({ block }) => isAbove(block));
  if (above.length === 0) return [];
  const told = counts.filter(({ block }) => !isAbove(block));
  const numbers = numbersByToll(told);
  return above.filter(isExact).flatMap((count) => {
    if (numbers(count).has(count.value)) return [];
    const same = told.filter((other) => isSameThing(count, other) && !isOfOtherTime(other.sentence));
    const [first] = same.length === 0 ? told.filter((other) => isOtherToll(count, other)) : same;
    if (first === undefined || !same.every((other) => excludes(other, count))) return [];
    return [{ first: first.phrase, later: count.phrase }];
  });
}

/**
 * The numbers that a story gives of what a headline counts: a headline’s 20 who are missing are not the story’s 20 who were
 * killed. One that tells several fates may sum them, “20 dead or missing”.
 */
function numbersByToll(told: readonly CountInStory[]): (above: CountInStory) => ReadonlyMap<number, number> {
  const numbers = new Map<Toll | undefined, ReadonlyMap<number, number>>();
  return ({ toll, sentence }) => {
    const fate = tollsIn(sentence.plain).size > 1 ? undefined : toll;
    const known = numbers.get(fate);
    if (known !== undefined) return known;
    const ofFate = toldNumbers(told.filter((count) => fate === undefined || (count.toll ?? fate) === fate));
    numbers.set(fate, ofFate);
    return ofFate;
  };
}

/** “20 missing” above, and below as many who were killed, in a sentence that says nothing of who is missing. */
function isOtherToll(above: CountInStory, told: CountInStory): boolean {
  if (above.toll === undefined || told.toll === undefined || !isExact(told) || told.value !== above.value) return false;
  if (tollsIn(told.sentence.plain).has(above.toll) || tollsIn(above.sentence.plain).has(told.toll)) return false;
  return !isOfOtherTime(told.sentence) && (isAnybody(above) || isAnybody(told) || hasOneThing(above, told));
}

function isAbove({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'standfirst';
}

/** Whether it counts, to the last one. */
export function isExact(count: CountInStory): boolean {
  return count.manner === 'exact' && isWhole(count);
}

function isWhole({ value, unit }: CountInStory): boolean {
  return unit === 'plain' && Number.isInteger(value) && value >= FEWEST;
}

/** Whether what is told leaves no room for another count: 14, and at least 14, leave none for 12. */
function excludes(told: CountInStory, { value }: CountInStory): boolean {
  return isExact(told) || (told.manner === 'at-least' && isWhole(told) && told.value > value);
}

const EVERYBODY: ReadonlySet<string> = new Set(words.everybody);

/** “12 dead” and “14 people were killed”; but no 14 soldiers where 12 civilians died. */
export function isSameThing(a: Counted, b: Counted): boolean {
  if (a.toll !== b.toll) return (a.toll === undefined || b.toll === undefined) && hasOneThing(a, b);
  return a.toll === undefined ? hasOneThing(a, b) : isAnybody(a) || isAnybody(b) || hasOneThing(a, b);
}

function hasOneThing(a: Counted, b: Counted): boolean {
  return a.thing !== undefined && a.thing === b.thing;
}

/** Whether it may count anybody: “people”, or nothing that is named. */
export function isAnybody({ thing }: Pick<Counted, 'thing'>): boolean {
  return thing === undefined || EVERYBODY.has(thing);
}

/** That many numbers next to each other may be the parts of one. */
const MOST_PARTS = 4;

/**
 * The numbers that a story gives, and those that numbers next to each other make, each with where it is first complete: two
 * officers and three guards are five.
 */
export function toldNumbers(counts: readonly CountInStory[]): ReadonlyMap<number, number> {
  const told = new Map<number, number>();
  for (const [from, { block }] of counts.entries()) {
    let sum = 0;
    for (const part of counts.slice(from, from + MOST_PARTS)) {
      if (part.block !== block) break;
      sum += part.value;
      const at = told.get(sum);
      if (at === undefined || part.span.end < at) told.set(sum, part.span.end);
    }
  }
  return told;
}

/** Whether the body tells a count in the story’s own running text. */
export function isInBody({ block }: CountInStory): boolean {
  return isBody(block);
}
