import { isGivenName } from './given-names.ts';
import { isCommonWord } from './known-words.ts';
import type { Mention } from './mentions.ts';
import { addPlace, formsUnder, type GatheredForms, type NameForm } from './name-forms.ts';
import type { NamePart } from './name-parts.ts';

/** How two words of a name are put together. */
type Binding = 'closed' | 'open' | 'of' | 'possessive';

/**
 * The names that a story writes as one word and as two, or with “of” and without: “ExxonMobil” and “Exxon Mobil”,
 * “State Department” and “Department of State”.
 */
export function findPhraseVariants(mentions: readonly Mention[]): (readonly [NameForm, NameForm])[] {
  const byLetters = new Map<string, Map<Binding, GatheredForms>>();
  for (const mention of mentions) {
    for (const [i, part] of mention.parts.entries()) {
      if (mayBeClosed(part, i)) gather(byLetters, part.fold, 'closed', mention, part, part);
      const next = mention.parts[i + 1];
      if (next === undefined || isGivenName(part.fold)) continue;
      const binding = bindingOf(mention, part, next);
      const letters = binding === 'of' ? next.fold + part.fold : part.fold + next.fold;
      gather(byLetters, letters, binding, mention, part, next);
    }
  }
  for (const [i, mention] of mentions.entries()) gatherPossessive(byLetters, mention, mentions[i + 1]);
  return [...byLetters.values()].filter((bindings) => bindings.size > 1).flatMap(pairUp);
}

/** “Whitehouse” after a given name is a surname, not the house; everyday words are words. */
function mayBeClosed({ form, fold }: NamePart, i: number): boolean {
  return (i === 0 || form.includes('-')) && !isCommonWord(fold);
}

function bindingOf({ name }: Mention, part: NamePart, next: NamePart): Binding {
  return name.slice(part.from + part.form.length, next.from).trim() === '' ? 'open' : 'of';
}

function gather(
  byLetters: Map<string, Map<Binding, GatheredForms>>,
  letters: string,
  binding: Binding,
  { name, span }: Mention,
  first: NamePart,
  last: NamePart,
): void {
  const bindings = byLetters.get(letters) ?? new Map<Binding, GatheredForms>();
  byLetters.set(letters, bindings);
  const end = last.from + last.form.length;
  const place = { start: span.start + first.from, end: span.start + end };
  addPlace(formsUnder(bindings, binding), name.slice(first.from, end), place);
}

const POSSESSIVE = '’s ';

/** “Champion’s League”: the possessive parts what “Champions League” has in one. */
function gatherPossessive(
  byLetters: Map<string, Map<Binding, GatheredForms>>,
  { span, parts }: Mention,
  next: Mention | undefined,
): void {
  const [owner, owned] = [parts.at(-1), next?.parts[0]];
  if (owner === undefined || next === undefined || owned === undefined) return;
  if (next.span.start - span.end !== POSSESSIVE.length) return;
  const bindings = byLetters.get(`${owner.fold}s${owned.fold}`);
  if (bindings === undefined) return;
  const place = { start: span.start + owner.from, end: next.span.start + owned.form.length };
  addPlace(formsUnder(bindings, 'possessive'), owner.form + POSSESSIVE + owned.form, place);
}

function pairUp(bindings: ReadonlyMap<Binding, GatheredForms>): (readonly [NameForm, NameForm])[] {
  const [first, ...others] = [...bindings.values()].flatMap((forms) => [...forms.values()].slice(0, 1));
  return first === undefined ? [] : others.map((other) => [first, other] as const);
}
