import titlesData from '../data/titles.json' with { type: 'json' };
import type { NameWord } from './name-words.ts';

const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(titlesData.titles).flatMap(([long, shorts]) => [
    [long, long] as const,
    ...shorts.map((short) => [short, long] as const),
  ]),
);

// “King”, “Pope”: titles that are surnames too, so that they count only where a name begins.
const SURNAMES_TOO: ReadonlySet<string> = new Set([
  'Baron',
  'Bishop',
  'Cardinal',
  'Chancellor',
  'Coach',
  'Dame',
  'Duke',
  'Judge',
  'Justice',
  'King',
  'Lord',
  'Major',
  'Mayor',
  'Pope',
  'Prince',
  'Queen',
  'Speaker',
  'Sister',
  'Father',
]);
// “Jr.”, “III”: what may follow a surname and is no part of it.
const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/;

// “Department”, “Bank”: institutions, whose names may go on after “of”.
const INSTITUTION =
  /^(?:Academy|Association|Bank|Board|Bureau|Centers?|Centres?|Chamber|Church|College|Commission|Committee|Council|Court|Department|Dept\.|Federation|House|Institute|League|Ministry|Office|Organi[sz]ation|School|Society|University)$/;

/** Whether a word is a kind of institution: “Justice” before one is no title. */
export function isInstitution(form: string): boolean {
  return INSTITUTION.test(form);
}

/** A title before a name, as the story writes it. */
export interface TitledWords {
  /** What stands before the title: “Syrian” in “Syrian President Assad”. */
  readonly before: readonly NameWord[];
  readonly titles: readonly NameWord[];
  readonly name: readonly NameWord[];
}

/** The long form of a title: “Colonel” for “Col.”; undefined for a word that is no title. */
export function longTitle(form: string): string | undefined {
  return LONG_FORMS.get(form);
}

/** Parts the titles in a run of capitals from the name that follows them: “Secretary of State” is a title too. */
export function partTitles(words: readonly NameWord[]): TitledWords {
  const run = withoutSuffix(words);
  const isTitleAt = (i: number) => {
    const form = run[i]?.form ?? '';
    if (isInstitution(run[i + 1]?.form ?? '')) return false;
    if (run[i - 1]?.form === 'of' && run[i - 2]?.form === 'Secretary') return true;
    return LONG_FORMS.has(form) && (i === 0 || !SURNAMES_TOO.has(form));
  };
  const last = run.findLastIndex((_, i) => i < run.length - 1 && isTitleAt(i));
  if (last < 0)
    return { before: [], titles: [], name: run.every(({ form }, i) => form === 'of' || isTitleAt(i)) ? [] : run };
  let first = last;
  while (first > 0 && (isTitleAt(first - 1) || run[first - 1]?.form === 'of')) first--;
  return { before: run.slice(0, first), titles: run.slice(first, last + 1), name: run.slice(last + 1) };
}

function withoutSuffix(words: readonly NameWord[]): readonly NameWord[] {
  return words.length > 1 && SUFFIX.test(words.at(-1)?.form ?? '') ? words.slice(0, -1) : words;
}
