import type { Span } from '../../text/span.ts';

/** One of the forms in which a story writes something, with its places in the order of the text; there is at least one. */
export interface NameForm {
  readonly form: string;
  readonly places: readonly Span[];
  /** Where the form stands in a full name first, if it does. */
  readonly fullFrom: number | undefined;
  /** The folded names that stand before it in a longer name, where they were gathered: “rowan” for “Halden”. */
  readonly before?: ReadonlySet<string>;
}

/** Where a form stands first. */
export function startOfForm({ places }: NameForm): number {
  return places[0]?.start ?? 0;
}

/** Forms that are still being gathered, by how they are written. */
export type GatheredForms = Map<string, NameForm & { readonly places: Span[] }>;

/** Adds a place of a form; `fullFrom` where it stands in a full name. */
export function addPlace(forms: GatheredForms, form: string, place: Span, fullFrom?: number): void {
  const known = forms.get(form);
  if (known === undefined) forms.set(form, { form, places: [place], fullFrom });
  else known.places.push(place);
}

/** The forms gathered under a key, which may be none yet. */
export function formsUnder<Key>(byKey: Map<Key, GatheredForms>, key: Key): GatheredForms {
  const forms: GatheredForms = byKey.get(key) ?? new Map();
  byKey.set(key, forms);
  return forms;
}
