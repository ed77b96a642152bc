import { isBody } from '../../text/block.ts';
import { shiftSpan, sliceOf } from '../../text/span.ts';
import { knownOfNames } from '../names/known-names.ts';
import type { NamedStory } from '../names/named-story.ts';
import { addPlace, type GatheredForms, type NameForm } from '../names/written-forms.ts';
import { isQuoted } from '../sentences/quotes.ts';

// “A418”, “Flight HA218”, “Hill 206”, “Room 1412”; no year behind a month.
const NUMBERED = /(?<![\p{L}\p{N}.,£$€-])(?:\p{Lu}{1,4}-?|\p{Lu}\p{Ll}{2,} )\d{3,6}(?![\p{N}%]|[.,:]\d|-\d)/gu;
const LETTERS = /^[^\d]+/u;
// “June 2014”, “Pounds 200”.
const YEAR = /(?: )(?:1[5-9]|20)\d\d$/;

// “sent round by the ”, “its junction with the ”: a road that goes another way.
const OTHER_WAY = /\b(?:along|by|into|off|onto|take|through|use|via|with)(?: the)? $/i;
const NEAR = 20; // Longer than any of them.

/** Finds what a story calls by a word or letters and a number. */
export function findNumbered({ blocks, mentions, quotes, text }: NamedStory): NameForm[] {
  const forms: GatheredForms = new Map();
  for (const block of blocks.filter(isBody)) {
    for (const span of numbersIn(block, mentions)) {
      const place = shiftSpan(span, block.span.start);
      if (!isQuoted(quotes, place)) addPlace(forms, sliceOf(text, place), place);
    }
  }
  return [...forms.values()];
}

const numbersIn = knownOfNames(({ prose }) =>
  [...prose.matchAll(NUMBERED)]
    .filter(({ 0: form, index }) => !YEAR.test(form) && !OTHER_WAY.test(prose.slice(Math.max(0, index - NEAR), index)))
    .map(({ 0: form, index }) => ({ start: index, end: index + form.length })),
);

/** A key for the names that have the same letters and digits. */
export function keysOfDigits({ form }: NameForm): string[] {
  return [`${LETTERS.exec(form)?.[0] ?? ''}${[...form.replace(LETTERS, '')].toSorted().join('')}`];
}

/** “A418” and “A481”: two digits that stand beside each other changed places. */
export function areTurned(a: NameForm, b: NameForm): boolean {
  const i = [...a.form].findIndex((digit, at) => digit !== b.form[at]);
  const turned = `${a.form.slice(0, i)}${a.form[i + 1]}${a.form[i]}${a.form.slice(i + 2)}`;
  return turned === b.form;
}
