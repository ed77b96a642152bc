import { isCommonWord } from '../../english/known-words.ts';
import shortWords from '../data/short-words.json' with { type: 'json' };
import { isKindOfBody } from './body-kinds.ts';
import { isGivenName } from './given-name-forms.ts';
import type { Mention, NameLink } from './mentions.ts';
import { type NamePart, placeOfParts } from './name-parts.ts';
import { addPlace, formsUnder, type GatheredForms, type NameForm } from './written-forms.ts';

const LONG_FORMS: ReadonlyMap<string, string> = new Map(Object.entries(shortWords.words));

function longForm(fold: string): string {
  return LONG_FORMS.get(fold) ?? fold;
}

/** How two words of a name are put together. */
type Binding = 'closed' | 'open' | 'of' | `${string} in another form` | NameLink;

/**
 * The names that a story writes as one word and as two, or with “of” and without: “ExxonMobil” and “Exxon Mobil”,
 * “State Department” and “Department of State”, “7th Fleet” and “Seventh Fleet”.
 */
export function findPhraseVariants(mentions: readonly Mention[]): (readonly [NameForm, NameForm])[] {
  const byLetters = new Map<string, Map<Binding, GatheredForms>>();
  for (const mention of mentions) {
    for (const [i, part] of mention.parts.entries()) {
      if (mayBeClosed(part, i)) addForm(bindingsUnder(byLetters, closedLetters(part)), 'closed', mention, [part, part]);
      const next = mention.parts[i + 1];
      if (next === undefined || isGivenName(part.fold)) continue;
      const binding = bindingOf(mention, part, next);
      // “Council of Economic Advisers” is no “Economic Council”.
      if (binding === 'of' && i + 2 < mention.parts.length) continue;
      const [a, b] = [longForm(part.fold), longForm(next.fold)];
      const letters = binding === 'of' ? b + a : a + b;
      addForm(bindingsUnder(byLetters, letters), binding, mention, [part, next]);
    }
  }
  for (const [i, mention] of mentions.entries()) gatherLinked(byLetters, mention, mentions[i + 1]);
  return [...byLetters.values()].filter((bindings) => bindings.size > 1).flatMap(pairUp);
}

// “St Mary”, “St. Mary”: one part of a name, that “Saint Mary” has two of.
const SAINT = /^St\.? /;

function closedLetters({ form, fold }: NamePart): string {
  return SAINT.test(form) ? fold.replace(/^st/, 'saint') : fold;
}

/** “Whitehouse” after a given name is a surname, not the house; everyday words are words. */
function mayBeClosed({ form, fold }: NamePart, i: number): boolean {
  return (i === 0 || form.includes('-') || SAINT.test(form)) && !isCommonWord(fold);
}

function bindingOf({ name }: Mention, part: NamePart, next: NamePart): Binding {
  const others = [part, next].filter(({ fold }) => longForm(fold) !== fold);
  if (others.length > 0) return `${others.map(({ fold }) => fold).join(' ')} in another form`;
  return name.slice(part.from + part.form.length, next.from).trim() === '' ? 'open' : 'of';
}

function addForm(
  bindings: Map<Binding, GatheredForms>,
  binding: Binding,
  mention: Mention,
  [first, last]: readonly [NamePart, NamePart],
): void {
  const form = mention.name.slice(first.from, last.from + last.form.length);
  addPlace(formsUnder(bindings, binding), form, placeOfParts(mention, first, last));
}

const BETWEEN: Readonly<Record<NameLink, { readonly letters: string; readonly written: string }>> = {
  possessive: { letters: 's', written: '’s ' },
  and: { letters: '&', written: ' and ' },
  ampersand: { letters: '&', written: ' & ' },
};

/** “Champion’s League”, “Marks & Spencer”: two names that may be one elsewhere. */
function gatherLinked(
  byLetters: Map<string, Map<Binding, GatheredForms>>,
  mention: Mention,
  next: Mention | undefined,
): void {
  const [first, last] = [mention.parts.at(-1), next?.parts[0]];
  if (first === undefined || next?.linked === undefined || last === undefined) return;
  // “Tom Vik & Ada Quist” are two people.
  if (mention.parts.length > 1 && isGivenName(mention.parts[0]?.fold ?? '')) return;
  // “Kite Vik & Action Quist” are two, of whom a name would have one half each; “Arden Dock & Harbour Board” is one body.
  const end = next.parts.at(-1)?.fold ?? '';
  if (mention.parts.length > 1 && next.parts.length > 1 && !isKindOfBody(end)) return;
  if (next.linked !== 'possessive' && areEverydayWords(mention, next)) return;
  const { letters, written } = BETWEEN[next.linked];
  const bindings = bindingsUnder(byLetters, first.fold + letters + last.fold);
  const place = { start: placeOfParts(mention, first).start, end: placeOfParts(next, last).end };
  addPlace(formsUnder(bindings, next.linked), first.form + written + last.form, place);
}

/** “Men & Women” on a label: two words that are nobody’s name. */
function areEverydayWords(...mentions: readonly Mention[]): boolean {
  return mentions.every(({ parts: [only, more] }) => only !== undefined && !more && isCommonWord(only.fold));
}

function bindingsUnder(
  byLetters: Map<string, Map<Binding, GatheredForms>>,
  letters: string,
): Map<Binding, GatheredForms> {
  const bindings = byLetters.get(letters) ?? new Map<Binding, GatheredForms>();
  byLetters.set(letters, bindings);
  return bindings;
}

function pairUp(bindings: ReadonlyMap<Binding, GatheredForms>): (readonly [NameForm, NameForm])[] {
  const [first, ...others] = [...bindings.values()].flatMap((forms) => [...forms.values()].slice(0, 1));
  return first === undefined ? [] : others.map((other) => [first, other] as const);
}
