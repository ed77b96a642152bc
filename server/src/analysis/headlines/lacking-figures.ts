import type { InBlock } from '../../text/in-block.ts';
import words from '../data/figure-words.json' with { type: 'json' };
import { isSameThing } from '../figures/count-conflicts.ts';
import { figuresOf } from '../figures/figured-story.ts';
import type { FigureOf } from '../figures/figures.ts';
import type { Story } from '../story.ts';
import { standsApart } from './above-story.ts';

type Count = InBlock<FigureOf<'count'>>;

/**
 * The sums, shares and counts above the story and in its captions that no figure of the story comes near. What the story
 * counts otherwise is another fault.
 */
export function findLackingFigures(story: Story): Count[] {
  const counts = figuresOf(story, 'count');
  const apart = counts.filter(({ block }) => standsApart(block));
  if (apart.length === 0) return [];
  const told = counts.filter(({ block }) => !standsApart(block));
  const values = told.map(({ value }) => value).toSorted((a, b) => a - b);
  const counted = new Set(told.flatMap(({ thing, toll }) => [thing, toll]));
  return apart.filter(
    (count) =>
      count.manner === 'exact' &&
      isTelling(count) &&
      !countsList(count) &&
      !counted.has(count.toll ?? count.thing ?? count.unit) &&
      !told.some((other) => isSameThing(count, other)) &&
      !comesNear(count.value, values),
  );
}

/** A toll or a count of a dozen things or fewer may be told one by one. */
const A_DOZEN = 12;

function isTelling({ unit, value, thing, toll }: Count): boolean {
  return unit !== 'plain' || (value > A_DOZEN && (thing !== undefined || toll !== undefined));
}

const LISTED: ReadonlySet<string> = new Set(words.listed);

/** “17 ways to save a pier”, “227 posts”: a headline that begins with how many things it is a list of. */
function countsList({ thing, phrase, block }: Count): boolean {
  const isFirst = block.prose.slice(0, phrase.start - block.span.start).trim() === '';
  return isFirst && thing !== undefined && (LISTED.has(thing) || LISTED.has(`${thing}s`));
}

/** Rounded, a figure is another by a tenth at most. */
const ROUNDING = 0.1;

/** Whether one of some values, the least first, is about this one. */
function comesNear(value: number, values: readonly number[]): boolean {
  const next = values.find((other) => other >= value * (1 - ROUNDING));
  return next !== undefined && next <= value / (1 - ROUNDING);
}
