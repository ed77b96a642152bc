import type { Span } from '../text/span.ts';

/** One of the forms in which a story writes something, with its places in the order of the text; there is at least one. */
export interface NameForm {
  readonly form: string;
  readonly places: readonly Span[];
  /** Where the form stands in a full name first, if it does. */
  readonly fullFrom: number | undefined;
}

/** Adds a place of a form; `fullFrom` where it stands in a full name. */
export function addPlace(forms: Map<string, NameForm>, form: string, place: Span, fullFrom?: number): void {
  const known = forms.get(form);
  forms.set(form, {
    form,
    places: known === undefined ? [place] : [...known.places, place],
    fullFrom: known?.fullFrom ?? fullFrom,
  });
}
