import { isFirstName } from '../../english/first-names.ts';
import { foldName } from '../names/skeletons.ts';
import type { CapitalRun } from './capital-runs.ts';

const FEWEST_WORDS = 3;
// “Dock and Ferry Workers”, “Arden, Reeve & Vik”; “the Harbour Office and the Ministry” are two.
const PAIRED = /^[\p{L}-]+ and [\p{L}-]+ \p{L}| & /u;
const OWNER = /['’]s?(?= |$)/g;

/** A key for the names that have the same words in any order, whether one or several are meant. */
export function keysOfSameWords({ words, form }: CapitalRun): string[] {
  return words.length < FEWEST_WORDS && !form.includes(' & ') ? [] : [words.toSorted().join(' ')];
}

/** “Dock and Ferry Workers’ League”, “Ferry and Dock Workers’ League”; “Arden & Son”, “Arden & Sons”; “Youth Orchestras of Harrow”. */
export function haveSameWords(a: CapitalRun, b: CapitalRun): boolean {
  if (a.words.join(' ') !== b.words.join(' ')) {
    // “Ann and Tom Vik” and “Tom and Ann Vik” are a couple.
    return [a, b].every(({ form, words }) => PAIRED.test(form) && !isFirstName(words[0] ?? ''));
  }
  const [one = '', other = ''] = [a, b].map(({ form }) => foldName(form.replace(OWNER, '')));
  if (one === other) return false;
  // “Democrats on the Harbour Committee” are several of whom “Democrat on the Harbour Committee” is one.
  if (a.form.includes(' on ') || linksOf(a) !== linksOf(b)) return false;
  return a.form.includes(' & ') || !endsAlone(one, other);
}

/** “ of ”, “ of the ”: the small words of a name. */
function linksOf({ form }: CapitalRun): string {
  return form
    .split(' ')
    .filter((word) => word === word.toLowerCase())
    .join(' ');
}

/** “Harrow Labour Members” are several, and “Harrow Labour Member” is one of them. */
function endsAlone(one: string, other: string): boolean {
  return one === `${other}s` || other === `${one}s`;
}
