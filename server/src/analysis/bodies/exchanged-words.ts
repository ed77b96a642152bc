import { isDateWord } from '../../english/calendar.ts';
import { isCommonWord, isKnown } from '../../english/known-words.ts';
import { isTitle } from '../../english/titles.ts';
import data from '../data/body-kinds.json' with { type: 'json' };
import { isKindOfBody, kindsInCommon, wideKindsInCommon } from '../names/body-kinds.ts';
import { namesRole } from '../sentences/roles.ts';
import type { CapitalRun } from './capital-runs.ts';
import { plainWord } from './near-words.ts';

const CONTRASTS: ReadonlySet<string> = new Set(data.contrasts.map(plainWord));
const GENERAL: ReadonlySet<string> = new Set(data.general);
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 4; // “Sen”, “GOP”
const DIGIT = /\d/;
// “Harrow’s ” before “Ambulance Service”; “St Werburgh’s ” is no owner.
const OWNER = /^[^ ]*[^s ]['’]s /;

/** Keys for the names that are the same but for the word in one place. */
export function keysOfSlots({ words }: CapitalRun): string[] {
  if (words.length < FEWEST_WORDS) return [];
  // “Metal Workers’ Union”, “Postal Workers’ Union”: a short name that begins otherwise is another one.
  const mayBegin = words.length > FEWEST_WORDS && isKindOfBody(words.at(-1) ?? '');
  return words.flatMap((_, i) => (i === 0 && !mayBegin ? [] : [words.with(i, '*').join(' ')]));
}

/** “Arden Capital Partners” and “Arden Equity Partners”, “Arden Ambulance Service” and “Arden Ambulance Board”. */
export function areExchanged(a: CapitalRun, b: CapitalRun, rare: ReadonlySet<string>): boolean {
  const i = a.words.findIndex((word, at) => word !== b.words[at]);
  const [x = '', y = ''] = [a.words[i], b.words[i]];
  if (i < 0 || !areLinkedAlike(a.form, b.form) || [a, b].some(({ form }) => OWNER.test(form))) return false;
  // “Foreign Ministers of Harrow” are people, and “Foreign Affairs of Harrow” none.
  if ([x, y].some((word) => CONTRASTS.has(word) || DIGIT.test(word) || isDateWord(word) || namesRole(word)))
    return false;
  // “Arden Tree Wardens’ Group”, “Harrow Tree Wardens’ Group”: of two places.
  if (i === 0 && ![x, y].some(isCommonWord)) return false;
  // “New Mexico Gov.” and “New York Gov.”: whoever stands behind it.
  if (isTitle(a.form.slice(a.form.lastIndexOf(' ') + 1))) return false;
  const isLast = i === a.words.length - 1;
  if (isLast && !arePaired(a, b) && !mayEndOneName(x, y, a.words.slice(0, i))) return false;
  return a.words.some((word, at) => at !== i && rare.has(word));
}

/** Whether all that stands between the words is the same; “&” is “and”. */
function areLinkedAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((form) => form.split(' ').filter((word) => /^(?:\p{Ll}|&)/u.test(word)));
  return one?.join(' ').replaceAll('&', 'and') === other?.join(' ').replaceAll('&', 'and');
}

// “Harrow Rope & Tackle”: a firm of two trades or partners.
const PAIR_AT_END = / & [^ ]+$/;

/** “Harrow Rope & Tackle”, and “Harrow Rope and Twine”. */
function arePaired(a: CapitalRun, b: CapitalRun): boolean {
  return PAIR_AT_END.test(a.form) || PAIR_AT_END.test(b.form);
}

/** Whether both are words for one kind of body, or for nothing: “Edition” and “Sport” are of two things of one make. */
function mayEndOneName(x: string, y: string, shared: readonly string[]): boolean {
  const before = shared.at(-1) ?? '';
  // “New York City”, “New York Times”; “Royal Harrow Theatre”, “Royal Harrow Company”
  if ((isKnown(before) && !isCommonWord(before)) || shared.some((word) => GENERAL.has(word))) return false;
  return areOfOneKind(x, y) || ![x, y].some((word) => isKnown(word) || word.length < FEWEST_LETTERS);
}

function areOfOneKind(x: string, y: string): boolean {
  return [kindsInCommon, wideKindsInCommon].some((inCommon) => inCommon(x, y).length > 0);
}
