import type { HouseGuide } from './house-guide.ts';

/** A name as the desk wants it, and the forms that it replaces. */
export interface PreferredName {
  readonly name: string;
  readonly variants: readonly string[];
}

/** The house style as the rules see it. */
export interface Stylebook {
  /**
   * The acronyms that readers know without help. Letters stand here without points: “US”, not “U.S.”; ask with
   * `readersKnow`.
   */
  readonly acronyms: ReadonlySet<string>;
  /** Those that most readers have met: enough where a story uses them once, in passing. */
  readonly familiar: ReadonlySet<string>;
  /** What letters stand for, whether or not readers know them; ask with `longFormOf`. */
  readonly longForms: ReadonlyMap<string, string>;
  /** Whether letters may stand in brackets after the name that they stand for. */
  readonly brackets: 'allowed' | 'forbidden';
  /** People and places with the spelling that the desk settled on. */
  readonly names: readonly PreferredName[];
  /** Groups that go by rival names, such as the Islamic State group: a story keeps to one, whichever. */
  readonly groups: readonly PreferredName[];
  /** Groups whose name the desk settled on: a story calls them so. */
  readonly deskGroups: readonly PreferredName[];
  /** The guide of the house that the desk follows, if it follows one. */
  readonly guide: HouseGuide | undefined;
}

// “i” in “BBCi”: small letters that a brand adds to letters.
const SMALL_ENDING = /\p{Ll}+$/u;
const FEWEST_LETTERS_WITH_AN_ENDING = 3;

/**
 * Whether readers know these letters without help; “U.S.” and “US” are the same letters, so are “RTÉ” and “RTE”, and
 * “BBCi” is the BBC’s.
 */
export function readersKnow({ acronyms }: Stylebook, letters: string): boolean {
  return formsOf(letters).some((bare) => {
    const stem = bare.replace(SMALL_ENDING, '');
    return acronyms.has(bare) || (stem.length >= FEWEST_LETTERS_WITH_AN_ENDING && acronyms.has(stem));
  });
}

/** Whether most readers have met these letters, so that a story may use them once, in passing. */
export function readersHaveMet({ familiar }: Stylebook, letters: string): boolean {
  return formsOf(letters).some((bare) => familiar.has(bare));
}

/** Whether the desk writes this name in another way. */
export function isHouseVariant({ names, deskGroups }: Stylebook, form: string): boolean {
  return [...names, ...deskGroups].some(({ variants }) => variants.includes(form));
}

/** What these letters stand for, if the stylebook says so. */
export function longFormOf(stylebook: Stylebook, letters: string): string | undefined {
  const [own, plain] = formsOf(letters).map((bare) => stylebook.longForms.get(bare));
  return own ?? plain;
}

const ACCENTS = /\p{M}/gu;
const PLAIN = /^[A-Za-z\d]*$/;

/** How a stylebook may list letters: as they are, and without the accents that many write them without. */
function formsOf(letters: string): readonly string[] {
  const bare = withoutPoints(letters);
  return PLAIN.test(bare) ? [bare] : [bare, bare.normalize('NFD').replace(ACCENTS, '')];
}

/** Letters as the stylebook lists them: “U.S.” is “US”. */
export function withoutPoints(letters: string): string {
  return letters.replaceAll('.', '');
}
