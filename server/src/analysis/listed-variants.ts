import data from './data/transliterations.json' with { type: 'json' };
import { isCommonWord } from './known-words.ts';
import type { Mention } from './mentions.ts';
import { addPlace, formsUnder, type GatheredForms, type NameForm } from './name-forms.ts';
import { foldName } from './skeletons.ts';

/** The sets of listed forms, by each form's letters. Given names are left out: two people may spell theirs differently. */
const SET_OF: ReadonlyMap<string, string> = new Map(
  [...data.place, ...data.group, ...data.person].flatMap((forms) =>
    forms.map((form) => [foldName(form), forms[0] ?? form] as const),
  ),
);

/** The names that a story writes in two of the forms that a list knows for them: “Beijing” and “Peking”. */
export function findListedVariants(mentions: readonly Mention[]): (readonly [NameForm, NameForm])[] {
  const bySet = new Map<string, GatheredForms>();
  for (const { name, span, parts } of mentions) {
    const letters = parts.map(({ fold }) => fold).join('');
    const set = SET_OF.get(letters);
    if (set === undefined || (parts[0]?.opensSentence === true && isCommonWord(letters))) continue;
    addPlace(formsUnder(bySet, set), name, span);
  }
  return [...bySet.values()].flatMap(pairUp);
}

/** Forms that differ in marks only are left to the comparison of letters. */
function pairUp(forms: GatheredForms): (readonly [NameForm, NameForm])[] {
  const byLetters = new Map([...forms.values()].toReversed().map((form) => [foldName(form.form), form]));
  const [first, ...others] = [...byLetters.values()].toReversed();
  return first === undefined ? [] : others.map((other) => [first, other] as const);
}
