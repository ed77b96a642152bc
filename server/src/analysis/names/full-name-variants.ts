import { isFirstName } from '../../english/first-names.ts';
import { isCommonWord } from '../../english/known-words.ts';
import type { Mention } from './mentions.ts';
import type { NamePart } from './name-parts.ts';
import { addPlace, type GatheredForms, type NameForm } from './written-forms.ts';

/** The full names with one first name, and the words of each form. */
interface OfOneGiven {
  readonly forms: GatheredForms;
  readonly parts: (readonly NamePart[])[];
}

/**
 * The full names of one first name of which a story writes the rest in two ways: another initial (“Harold T. Brannock”, “Harold P.
 * Brannock”), half of a double name (“Siwan Rhys-Tarn”, “Siwan Tarn”), or two surnames the other way round.
 */
export function findFullNameVariants(mentions: readonly Mention[]): (readonly [NameForm, NameForm])[] {
  const byGiven = new Map<string, OfOneGiven>();
  for (const { name, parts, span } of mentions) {
    const [given] = parts;
    if (given === undefined || parts.length < 2 || name.includes(' of ')) continue;
    const known: OfOneGiven = byGiven.get(given.fold) ?? { forms: new Map(), parts: [] };
    byGiven.set(given.fold, known);
    if (!known.forms.has(name)) known.parts.push(parts);
    addPlace(known.forms, name, span, span.start);
  }
  return [...byGiven.values()].flatMap(({ forms, parts: [a, b, more] }) => {
    const [first, second] = forms.values();
    if (first === undefined || second === undefined || a === undefined || b === undefined || more !== undefined)
      return [];
    return isOneName(a, b) || isOneName(b, a) ? [[first, second] as const] : [];
  });
}

function isOneName(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  return haveOtherInitials(a, b) || isHalf(a, b) || areTurned(a, b);
}

// “T.”: an initial alone.
const INITIAL = /^\p{Lu}\.?$/u;

function haveOtherInitials(
  [, x, end, ...more]: readonly NamePart[],
  [, y, other, ...rest]: readonly NamePart[],
): boolean {
  if (x === undefined || y === undefined || end === undefined || more.length + rest.length > 0) return false;
  return INITIAL.test(x.form) && INITIAL.test(y.form) && x.fold !== y.fold && end.fold === other?.fold;
}

// “Rhys-Tarn”; “Harbour-area” is a place with a word.
const DOUBLE = /^(\p{Lu}[^-]+)-(\p{Lu}[^-]+)$/u;

/** “Rhys-Tarn”, and “Tarn” or “Rhys”; but a “Coastal Press-Holm poll” is no other name of the Coastal Press. */
function isHalf([given, double, ...more]: readonly NamePart[], [, half, ...rest]: readonly NamePart[]): boolean {
  if (given === undefined || double === undefined || half === undefined || more.length + rest.length > 0) return false;
  const [, ...halves] = DOUBLE.exec(double.form) ?? [];
  return halves.includes(half.form) && (isFirstName(given.fold) || !isCommonWord(half.fold));
}

/** “Ernesto Lopez Vega” and “Ernesto Vega Lopez”. */
function areTurned([, a, b, ...more]: readonly NamePart[], [, c, d, ...rest]: readonly NamePart[]): boolean {
  if (a === undefined || b === undefined || more.length + rest.length > 0) return false;
  return a.fold === d?.fold && b.fold === c?.fold && a.fold !== b.fold;
}
