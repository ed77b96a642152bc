import data from './data/titles.json' with { type: 'json' };

const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(data.titles).flatMap(([long, shorts]) => [
    [long, long] as const,
    ...shorts.map((short) => [short, long] as const),
  ]),
);

/** “Sen”, “Lt”: the short forms of titles, without their full stop. */
export const SHORT_TITLES: ReadonlySet<string> = new Set(
  Object.values(data.titles).flatMap((shorts) => shorts.map((short) => short.replace('.', ''))),
);

const ALSO_SURNAMES: ReadonlySet<string> = new Set(data.alsoSurnames);
/** The rungs of one ladder, from “Private” to “General”. */
export const RANKS: ReadonlySet<string> = new Set(data.ranks);

/** The long form of a title: “Colonel” for “Col.”; undefined for a word that is no title. */
export function longTitle(form: string): string | undefined {
  return LONG_FORMS.get(form);
}

/** Whether a word is a title, long or short, with its full stop or without: “Colonel”, “Col.”, “Col”. */
export function isTitle(form: string): boolean {
  return LONG_FORMS.has(form) || SHORT_TITLES.has(form);
}

/** Whether a title is a surname too, so that it counts only where a name begins: “King”, “Pope”. */
export function isAlsoSurname(title: string): boolean {
  return ALSO_SURNAMES.has(title);
}

/** Whether a title is a rung of one ladder, long or short: “Major”, “Col.”. */
export function isRank(title: string): boolean {
  return RANKS.has(longTitle(title) ?? '');
}
