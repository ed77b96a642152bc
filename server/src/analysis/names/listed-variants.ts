import { isCommonWord } from '../../english/known-words.ts';
import data from '../data/transliterations.json' with { type: 'json' };
import type { Mention } from './mentions.ts';
import { placeOfParts } from './name-parts.ts';
import { foldName } from './skeletons.ts';
import { addPlace, formsUnder, type GatheredForms, type NameForm } from './written-forms.ts';

/** The sets of listed forms, by each form's letters. Given names are left out: two people may spell theirs differently. */
const SET_OF: ReadonlyMap<string, string> = new Map(
  [...data.place, ...data.group, ...data.person].flatMap((forms) =>
    forms.map((form) => [foldName(form), forms[0] ?? form] as const),
  ),
);

/** The sets of first words, by each form’s letters: “umm” for “Om Dirra”. */
const ELEMENT_OF: ReadonlyMap<string, string> = new Map(
  data.elements.flatMap((forms) => forms.map((form) => [foldName(form), forms[0] ?? form] as const)),
);

const TODAY: ReadonlySet<string> = new Set(data.placesToday);

/** Whether newsrooms write a place so today, where they wrote it otherwise before: “Kyiv”. */
export function isPlaceToday(form: string): boolean {
  return TODAY.has(form);
}

/** The names that a story writes in two of the forms that a list knows for them: “Beijing” and “Peking”. */
export function findListedVariants(mentions: readonly Mention[]): (readonly [NameForm, NameForm])[] {
  const bySet = new Map<string, GatheredForms>();
  for (const mention of mentions) {
    addListed(mention, bySet);
    addWithElement(mention, bySet);
  }
  return [...bySet.values()].flatMap(pairUp);
}

const WORDS_AT_MOST = 3;

/** Looks up the last words of a name, the longest run first: “Peking University” keeps its name, the city does not. */
function addListed({ name, span, parts }: Mention, bySet: Map<string, GatheredForms>): void {
  for (const part of parts.slice(-WORDS_AT_MOST)) {
    const form = name.slice(part.from);
    const set = SET_OF.get(form === part.form ? part.fold : foldName(form));
    if (set === undefined || (part.opensSentence && isCommonWord(part.fold))) continue;
    addPlace(formsUnder(bySet, set), form, { start: span.start + part.at.start, end: span.end });
    return;
  }
}

/** “Umm Dirra” and “Om Dirra”: two words of a name, of which the first is written in several ways. */
function addWithElement(mention: Mention, bySet: Map<string, GatheredForms>): void {
  for (const [i, part] of mention.parts.entries()) {
    const [element, next] = [ELEMENT_OF.get(part.fold), mention.parts[i + 1]];
    if (element === undefined || next === undefined) continue;
    const form = mention.name.slice(part.from, next.from + next.form.length);
    addPlace(formsUnder(bySet, `${element} ${next.core}`), form, placeOfParts(mention, part, next));
    return;
  }
}

/** Forms that differ in marks only are left to the comparison of letters. */
function pairUp(forms: GatheredForms): (readonly [NameForm, NameForm])[] {
  const byLetters = new Map([...forms.values()].toReversed().map((form) => [foldName(form.form), form]));
  const [first, ...others] = [...byLetters.values()].toReversed();
  return first === undefined ? [] : others.map((other) => [first, other] as const);
}
