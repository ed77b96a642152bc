import data from './data/titles.json' with { type: 'json' };

const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(data.titles).flatMap(([long, shorts]) => [
    [long, long] as const,
    // Many newsrooms write “Lt” and “Capt” without their full stop.
    ...shorts.flatMap((short) => [[short, long] as const, [short.replace('.', ''), long] as const]),
  ]),
);

/** “Sen”, “Lt”: the short forms of titles, without their full stop. */
export const SHORT_TITLES: ReadonlySet<string> = new Set(
  Object.values(data.titles).flatMap((shorts) => shorts.map((short) => short.replace('.', ''))),
);

/** “Mr”, “Ms”: what says nothing of an office, or of who it is; without a full stop. */
export const COURTESIES: readonly string[] = data.courtesies;

const SHARED: ReadonlySet<string> = new Set(data.shared);

/** Whether a title is one that many have at a time, so that it does not say who somebody is: “Captain”, “Dr”, “Mr”. */
export function isSharedTitle(form: string): boolean {
  const plain = form.replace(/\.$/, '');
  const long = longTitle(form) ?? longTitle(`${plain}.`) ?? plain;
  return SHARED.has(long.split(' ').at(-1) ?? '') || COURTESIES.includes(plain);
}

const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(data.letters));

/** The rank that letters before a name stand for: “Detective Inspector” for “DI”; they may stand for much else. */
export function letteredTitle(form: string): string | undefined {
  return LETTERS.get(form);
}

const LETTERED: ReadonlySet<string> = new Set(LETTERS.values());

/** Whether a title in full has letters of its own: “Detective Inspector”. */
export function hasLetters(title: string): boolean {
  return LETTERED.has(title);
}

const ALSO_SURNAMES: ReadonlySet<string> = new Set(data.alsoSurnames);

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
