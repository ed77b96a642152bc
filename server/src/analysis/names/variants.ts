import { findFullNameVariants } from './full-name-variants.ts';
import { findGivenNameVariants } from './given-names.ts';
import { findListedVariants } from './listed-variants.ts';
import type { Mention } from './mentions.ts';
import { findPartVariants, type PartVariantKind } from './part-variants.ts';
import { findPhraseVariants } from './phrase-variants.ts';
import { findSwappedNames } from './swapped-names.ts';
import { type NameForm, startOfForm } from './written-forms.ts';

/** Why two forms are taken for one name. */
export type VariantKind = PartVariantKind | 'words' | 'given' | 'listed' | 'swapped' | 'owner' | 'full';

/** Two ways in which the story writes one name; `first` occurs first. */
export interface NameVariant {
  readonly first: NameForm;
  readonly second: NameForm;
  readonly kind: VariantKind;
}

/** Finds the names that a story writes in two ways, the surest reasons first; no two variants speak of the same places. */
export function findVariants(mentions: readonly Mention[]): NameVariant[] {
  const all = [
    ...findListedVariants(mentions).map((pair) => toVariant(pair, 'listed')),
    ...findPartVariants(mentions),
    ...findPhraseVariants(mentions).map((pair) => toVariant(pair, 'words')),
    ...findSwappedNames(mentions).map((pair) => toVariant(pair, 'swapped')),
    ...findFullNameVariants(mentions).map((pair) => toVariant(pair, 'full')),
    ...findGivenNameVariants(mentions).map((pair) => toVariant(pair, 'given')),
  ];
  const met = new Set<string>();
  return all.filter(({ first, second }) => {
    const pair = `${first.places[0]?.start} ${second.places[0]?.start}`;
    return !met.has(pair) && met.add(pair);
  });
}

function toVariant([a, b]: readonly [NameForm, NameForm], kind: VariantKind): NameVariant {
  return startOfForm(a) <= startOfForm(b) ? { first: a, second: b, kind } : { first: b, second: a, kind };
}
