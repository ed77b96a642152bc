import data from './data/number-words.json' with { type: 'json' };

/** “twelve” is 12, “forty” 40. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({ ...data.units, ...data.tens }));
/** “one” to “nineteen”: what may follow “forty”. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(Object.keys(data.units));
/** “twenty” to “ninety”. */
export const TEN_WORDS: ReadonlySet<string> = new Set(Object.keys(data.tens));
/** “million”, and “m” where it stands close to figures. */
export const SCALE_VALUES: ReadonlyMap<string, number> = new Map(
  Object.entries({ ...data.scales, ...data.shortScales }),
);
export const SCALE_WORDS: ReadonlySet<string> = new Set(Object.keys(data.scales));
export const SHORT_SCALES: ReadonlySet<string> = new Set(Object.keys(data.shortScales));

/** What a number comes to that is written in figures or in one word: 1184 for “1,184”, 12 for “twelve”. */
export function valueOfNumber(number: string): number {
  return NUMBER_WORDS.get(number) ?? Number(number.replaceAll(',', ''));
}
