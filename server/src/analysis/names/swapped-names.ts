import { isCommonWord } from '../../english/known-words.ts';
import { isGivenName } from './given-name-forms.ts';
import type { Mention } from './mentions.ts';
import type { NamePart } from './name-parts.ts';
import { addPlace, type GatheredForms, type NameForm, startOfForm } from './written-forms.ts';

// “Sung-ho”: how two syllables of a given name are written; “Muslim American” and “American Muslim” have none.
const HYPHENED = /\p{Ll}-\p{Ll}/u;

/** The names of two words that a story also writes the other way round: “Kim Sung-ho” and “Sung-ho Kim”. */
export function findSwappedNames(mentions: readonly Mention[]): (readonly [NameForm, NameForm])[] {
  const byFolds = new Map<string, GatheredForms>();
  for (const { name, span, parts, speaks } of mentions) {
    const [first, last, more] = parts;
    if (first === undefined || last === undefined || more !== undefined || name.includes(' of ')) continue;
    if (
      !speaks &&
      !isGivenName(first.fold) &&
      !isGivenName(last.fold) &&
      !HYPHENED.test(name) &&
      !isWithParticle(first, last)
    )
      continue;
    if (isCommonWord(first.fold) || isCommonWord(last.fold)) continue;
    const folds = `${first.fold} ${last.fold}`;
    const forms: GatheredForms = byFolds.get(folds) ?? new Map();
    byFolds.set(folds, forms);
    addPlace(forms, name, span, span.start);
  }
  const pairs: (readonly [NameForm, NameForm])[] = [];
  for (const [folds, forms] of byFolds) {
    const [first, last] = folds.split(' ');
    const [form] = forms.values();
    const [swapped] = byFolds.get(`${last} ${first}`)?.values() ?? [];
    // Each pair is met from both sides.
    if (form !== undefined && swapped !== undefined && startOfForm(form) < startOfForm(swapped))
      pairs.push([form, swapped]);
  }
  return pairs;
}

// “Van Tho”: a word of a name with the particle before it.
const WITH_PARTICLE = / /;

/** “Nguyen Van Tho” and “Van Tho Nguyen”. */
function isWithParticle(...parts: readonly NamePart[]): boolean {
  return parts.some(({ form }) => WITH_PARTICLE.test(form));
}
