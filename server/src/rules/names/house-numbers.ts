import type { Story } from '../../analysis/story.ts';
import { NUMBERED, numberOf, numberWord, WRITTEN_NUMBERS } from '../../analysis/style/counted-things.ts';
import { anyOf } from '../../english/any-of.ts';
import type { HousePoints } from '../../stylebook/house-guide.ts';
import { isOwnVoice } from '../../text/block.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { sliceOf } from '../../text/span.ts';
import { type Departure, inOwnWords } from './departures.ts';

// “ percent”, “%”: what says that a figure is a share.
const SHARE_SIGN = / ?(?:%|per cent|percent)$/i;

/** “8 percent” where the house writes “8%”. */
export function* findShares(story: Story, { write }: NonNullable<HousePoints['percent']>): Generator<Departure> {
  const sign = write.replace('8', '');
  for (const { span, kind } of inOwnWords(story.usages, story)) {
    if (kind !== 'share') continue;
    const words = sliceOf(story.text, span);
    const wanted = words.replace(SHARE_SIGN, sign);
    if (wanted !== words) yield { kind: 'written', span, write: wanted };
  }
}

/** “60 mph” where the house closes the unit up. */
export function* findUnits(story: Story, { closed }: NonNullable<HousePoints['units']>): Generator<Departure> {
  for (const { span, kind } of inOwnWords(story.usages, story)) {
    if (kind !== 'unit') continue;
    const [figure = '', unit = ''] = sliceOf(story.text, span).split(' ');
    if (closed.includes(unit)) yield { kind: 'written', span, write: `${figure}${unit}` };
  }
}

// “Channel 4”, “page 2”, “8 or 9”: a number that is a name, counts on, or has another beside it.
const NOT_COUNTED = new RegExp(
  `(?:\\p{Lu}[\\p{L}’'.]*|\\b${anyOf(NUMBERED)}|(?:\\d|\\b${anyOf(WRITTEN_NUMBERS)}|\\bone),? (?:and|or|to|by|of|in)|–|-) ?$`,
  'u',
);
const BEFORE_AT_MOST = 30;
const AGE = '-year-old';

/** “9 lamps” and “ten lamps” where the house writes words up to nine and figures from ten on. */
export function* findNumerals(story: Story): Generator<Departure> {
  for (const { span, thing, shape } of inOwnWords(story.styleShapes, story)) {
    const [size] = thing.split(' ');
    const isAgainstHouse = (size === 'few' && shape === 'figure') || (size === 'ten' && shape === 'word');
    if (!isAgainstHouse || thing.endsWith(AGE)) continue;
    if (NOT_COUNTED.test(wordsBefore(story.text, span.start, BEFORE_AT_MOST))) continue;
    const words = sliceOf(story.text, span);
    const [number = '', ...rest] = words.split(' ');
    const other = shape === 'figure' ? numberWord(Number(number)) : numberOf(number);
    if (other !== undefined) yield { kind: 'written', span, write: [other, ...rest].join(' ') };
  }
}

// “50 people”, “1,200 boats”: a figure and a common word, not “7 p.m.” above what happened then; a year may open a sentence.
const OPENS_WITH_FIGURE = /^\d[\d,.]*(?= (?![ap]m\b)\p{Ll}{2})/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const FIGURE_AT_MOST = 16;

/** A sentence that opens with a figure. */
export function* findFirstFigures(story: Story): Generator<Departure> {
  for (const { span } of story.sentences.filter(({ block }) => block.kind === 'paragraph' && isOwnVoice(block))) {
    const figure = OPENS_WITH_FIGURE.exec(wordsAfter(story.text, span.start, FIGURE_AT_MOST))?.[0];
    if (figure === undefined || YEAR.test(figure)) continue;
    const place = { start: span.start, end: span.start + figure.length };
    if (sliceOf(story.text, place) !== figure) continue;
    yield { kind: 'asked', span: place, order: ['Open the sentence with a word, not with “{0}”', figure], edits: [] };
  }
}
