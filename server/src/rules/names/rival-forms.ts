import { isGivenName } from '../../analysis/names/given-name-forms.ts';
import { isPlaceToday } from '../../analysis/names/listed-variants.ts';
import type { NamedStory } from '../../analysis/names/named-story.ts';
import { foldName } from '../../analysis/names/skeletons.ts';
import { type NameForm, startOfForm } from '../../analysis/names/written-forms.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story } from '../../analysis/story.ts';
import { isCalendarWord } from '../../english/calendar.ts';
import { isFirstName } from '../../english/first-names.ts';
import { isKnown } from '../../english/known-words.ts';
import { formsOfGuide } from '../../stylebook/house-guide.ts';
import type { Stylebook } from '../../stylebook/stylebook.ts';
import { sliceOf } from '../../text/span.ts';
import { type Finding, fit, MESSAGE_AT_MOST } from '../rule.ts';
import { fixesFor, isHeadlines } from './form-fixes.ts';

/** A form to keep and one to give up, and why. */
export interface Choice {
  readonly keep: NameForm;
  readonly change: NameForm;
  readonly why: string;
  /** Whether nothing speaks for one of the two but where it stands: it comes first, or in full, and no more often. */
  readonly isTie: boolean;
}

// One slip in the full name does not outweigh a name that is right ever after.
const FAR_MORE_OFTEN = 3;

/**
 * Chooses the form to keep: the desk's, else the one introduced first in full, else the more frequent. Of the groups that
 * Copydesk knows, either name will do.
 */
export function chooseForm(a: NameForm, b: NameForm, stylebook: Stylebook): Choice {
  const listed = stylebookForms(stylebook);
  if (listed.has(a.form) !== listed.has(b.form)) {
    return listed.has(a.form) ? choice(a, b, 'stylebook') : choice(b, a, 'stylebook');
  }
  if (isPlaceToday(a.form) !== isPlaceToday(b.form))
    return isPlaceToday(a.form) ? choice(a, b, 'today') : choice(b, a, 'today');
  if (isMistyped(a, b)) return choice(b, a, 'word');
  if (isMistyped(b, a)) return choice(a, b, 'word');
  if (isHeadlines(a, b)) return choice(b, a, 'text');
  if (isHeadlines(b, a)) return choice(a, b, 'text');
  const [rare, common] = a.places.length < b.places.length ? [a, b] : [b, a];
  if (common.places.length >= FAR_MORE_OFTEN * rare.places.length) return choice(common, rare, 'frequent');
  if (a.places.length === b.places.length && isBetterSpelled(a, b)) return choice(a, b, 'spelled');
  if (a.places.length === b.places.length && isBetterSpelled(b, a)) return choice(b, a, 'spelled');
  const [fullA, fullB] = [a.fullFrom ?? Number.POSITIVE_INFINITY, b.fullFrom ?? Number.POSITIVE_INFINITY];
  if (fullA !== fullB) return fullA < fullB ? choice(a, b, 'full') : choice(b, a, 'full');
  return chooseMoreFrequent(a, b);
}

/** Chooses the form that the story has more often, else the one that it has first. */
export function chooseMoreFrequent(a: NameForm, b: NameForm): Choice {
  if (a.places.length !== b.places.length) {
    return a.places.length > b.places.length ? choice(a, b, 'frequent') : choice(b, a, 'frequent');
  }
  return startOfForm(a) <= startOfForm(b) ? choice(a, b, 'first') : choice(b, a, 'first');
}

// “HIllary”: the shift key held a letter too long.
const STRAY_CAPITAL = /^\p{Lu}{2}\p{Ll}{3,}$/u;

/** Whether the other form is a word of the language, or the same without a stray capital: “Thurday” for “Thursday”. */
function isMistyped({ form }: NameForm, other: NameForm): boolean {
  if (STRAY_CAPITAL.test(form) && form.toLowerCase() === other.form.toLowerCase()) return true;
  return isCalendarWord(other.form.toLowerCase()) && !isCalendarWord(form.toLowerCase());
}

// “é”: a letter with a mark, which nobody writes by mistake.
const MARKED = /\p{M}/u;

/** “José” rather than “Jose”, and “Thailand”, which exists, rather than “Thaliand”; but people spell their surnames as they like. */
function isBetterSpelled(a: NameForm, b: NameForm): boolean {
  const [foldA, foldB] = [foldName(a.form), foldName(b.form)];
  if (foldA === foldB) return MARKED.test(a.form.normalize('NFD')) && !MARKED.test(b.form.normalize('NFD'));
  const isSurname = [...(a.before ?? []), ...(b.before ?? [])].some(isGivenName);
  if (isSurname) return false;
  // “Philippa” rather than “Phillipa”, which some surname is; “Oleksandr” and “Aleksandr” are one name in two languages.
  const [isNameA, isNameB] = [foldA, foldB].map((fold) => isFirstName(fold) || isGivenName(fold));
  if (isNameA !== isNameB && foldA[0] === foldB[0]) return isNameA === true;
  return isKnown(foldA) && !isKnown(foldB);
}

const REASONS = {
  today: 'is how the place is written today',
  word: 'is the word as it is written',
  text: 'is how the text writes it below the headline',
  spelled: 'is the known spelling',
  stylebook: 'is the stylebook’s form',
  frequent: 'is the more frequent form',
  full: 'is the form introduced first in full',
  first: 'comes first',
} as const;

function choice(keep: NameForm, change: NameForm, reason: keyof typeof REASONS): Choice {
  // “Ellis Marlin”, and “Merlin” twice below: the slip may be in either.
  const isTie = reason === 'first' || (reason === 'full' && keep.places.length <= change.places.length);
  return { keep, change, why: `“${keep.form}” ${REASONS[reason]}.`, isTie };
}

function stylebookForms({ names, deskGroups, guide }: Stylebook): Set<string> {
  return new Set([...[...names, ...deskGroups].map(({ name }) => name), ...formsOfGuide(guide)]);
}

/** Asks, for each list of forms that say one thing, for the form to keep in place of its rivals. */
export function* settleEach(
  lists: Iterable<readonly NameForm[]>,
  story: Story,
  stylebook: Stylebook,
  reason: string,
): Generator<Finding> {
  for (const forms of lists) yield* settleOnOne(forms, story, stylebook, reason);
}

function* settleOnOne(
  forms: readonly NameForm[],
  story: Story,
  stylebook: Stylebook,
  reason: string,
): Generator<Finding> {
  const [first, ...others] = forms;
  if (first === undefined) return;
  const keep = others.reduce((best, form) => chooseForm(best, form, stylebook).keep, first);
  for (const form of forms) {
    if (form === keep) continue;
    const finding = askFor(chooseForm(keep, form, stylebook), story, [reason]);
    if (finding !== undefined) yield finding;
  }
}

/** The finding that asks for the kept form; it stands at the first place that can be changed, and fixes only such places. */
export function askFor(
  { keep, change, why }: Choice,
  story: NamedStory,
  reasons: readonly string[],
): Finding | undefined {
  const changeable = change.places.filter((place) => !isQuoted(story.quotes, place));
  const span = changeable[0] ?? change.places[0];
  const first = keep.places[0];
  if (span === undefined || first === undefined) return undefined;
  return {
    span,
    message: messageFor(keep, change),
    related: [{ span: first, message: `“${sliceOf(story.text, first)}” is written here first.` }],
    fixes: fixesFor(keep, change, changeable, story.text),
    why: [...reasons, why],
  };
}

/** Where nothing says which form is right, the reporter is asked, and both are offered. */
export function askForEither(choice: Choice, story: NamedStory, reasons: readonly string[]): Finding | undefined {
  const { keep, change } = choice;
  const finding = askFor(choice, story, reasons);
  if (finding === undefined) return undefined;
  const message =
    keep.places.length === change.places.length
      ? `“${keep.form}” or “${change.form}”? The story has each ${times(keep)}.`
      : `“${keep.form}” (${times(keep)} here) or “${change.form}” (${times(change)})?`;
  const changeable = keep.places.filter((place) => !isQuoted(story.quotes, place));
  const fixes = [...finding.fixes, ...fixesFor(change, keep, changeable, story.text)];
  return { ...finding, message: fit(message, finding.message), fixes };
}

function messageFor(keep: NameForm, change: NameForm): string {
  return fit(
    `Write “${keep.form}” (${times(keep)} here), not “${change.form}” (${times(change)}).`,
    `Settle on one form of “${keep.form}”.`.slice(0, MESSAGE_AT_MOST),
  );
}

function times({ places }: NameForm): string {
  if (places.length === 1) return 'once';
  return places.length === 2 ? 'twice' : `${places.length} times`;
}
