import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { isCommonWord } from '../../english/known-words.ts';
import { isPost } from '../../english/posts.ts';
import { COURTESIES, isAlsoSurname, letteredTitle, longTitle } from '../../english/titles.ts';
import nameWords from '../data/name-words.json' with { type: 'json' };
import sources from '../data/sources.json' with { type: 'json' };
import { isGivenName } from './given-name-forms.ts';
import type { NameWord } from './name-words.ts';

// “Jr.”, “III”: what may follow a surname and is no part of it.
const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/;

// “Department”, “Bank”: institutions, whose names may go on after “of”.
const INSTITUTIONS: ReadonlySet<string> = new Set(nameWords.institutions);

/** Whether a word is a kind of institution: “Justice” before one is no title. */
export function isInstitution(form: string): boolean {
  return INSTITUTIONS.has(form);
}

/** A title before a name, as the story writes it. */
export interface TitledWords {
  /** What stands before the title: “Syrian” in “Syrian President Assad”. */
  readonly before: readonly NameWord[];
  readonly titles: readonly NameWord[];
  readonly name: readonly NameWord[];
}

/** Parts the titles in a run of capitals from the name that follows them: “Secretary of State” is a title too. */
export function partTitles(words: readonly NameWord[]): TitledWords {
  const run = withoutSuffix(words);
  const isTitleAt = (i: number) => {
    const form = run[i]?.form ?? '';
    if (isInstitution(run[i + 1]?.form ?? '')) return false;
    if (isLetteredTitle(run, i) || isRoleAt(run, i) || isRankedAt(run, i)) return true;
    if (run[i - 1]?.form === 'of' && holdsOffice(run[i - 2]?.form ?? '')) return true;
    return isTitleWord(form) && (i === 0 || !isAlsoSurname(form) || isJudge(run, i));
  };
  const last = run.findLastIndex((_, i) => i < run.length - 1 && isTitleAt(i));
  if (last < 0)
    return { before: [], titles: [], name: run.every(({ form }, i) => form === 'of' || isTitleAt(i)) ? [] : run };
  let first = last;
  while (first > 0 && (isTitleAt(first - 1) || run[first - 1]?.form === 'of' || isStyle(run, first - 1))) first--;
  return { before: run.slice(0, first), titles: run.slice(first, last + 1), name: run.slice(last + 1) };
}

const COURTESY = new RegExp(`^${anyOf(COURTESIES)}\\.?$`);
const JUSTICE = 'Justice';

/** “Justice” in “Ms Justice Quist”, as judges are called. */
function isJudge(run: readonly NameWord[], i: number): boolean {
  return i === 1 && run[i]?.form === JUSTICE && COURTESY.test(run[0]?.form ?? '');
}

// “Right” in “the Right Reverend”, “Most” in “the Most Reverend”.
const STYLE = /^(?:Most|Right|Very)$/;
const STYLED = /^(?:Hon|Rev)/;

function isStyle(run: readonly NameWord[], i: number): boolean {
  return STYLE.test(run[i]?.form ?? '') && STYLED.test(run[i + 1]?.form ?? '');
}

/** “Captain”, “Lieutenant-Colonel” */
function isTitleWord(form: string): boolean {
  if (longTitle(form) !== undefined) return true;
  return form.includes('-') && form.split('-').every((part) => longTitle(part) !== undefined);
}

// “Secretary” of State, “Superintendent” of Police: titles that go on after “of”.
const OFFICES: ReadonlySet<string> = new Set(nameWords.offices);

/** Whether a title goes on after “of”: “Secretary of State”. */
export function holdsOffice(form: string): boolean {
  return OFFICES.has(form);
}

// “Mullins”; but “TRTWorld” after “Source” is no person.
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const ROLES: ReadonlySet<string> = new Set(sources.person);

// “vice-” of “vice-captain”.
const SECOND = /^(?:co|vice)-/;

/** “Manager” in “Manager Gary Mullins”: a role that has its capital only because a sentence begins. */
function isRoleAt(run: readonly NameWord[], i: number): boolean {
  const [first, next] = [run[0], run[1]?.form];
  if (i > 0 || first?.opensSentence !== true || next === undefined) return false;
  return (
    (ROLES.has(first.form.toLowerCase().replace(SECOND, '')) || isPostOfFullName(run)) &&
    CAPITALISED.test(first.form) &&
    CAPITALISED.test(next) &&
    isPlainName(next)
  );
}

const RANKING: ReadonlySet<string> = new Set(nameWords.ranking);

/** “Engineer” in “Chief Engineer Tomas Verhoeven”: a role that has its rank before it, and a name behind it. */
function isRankedAt(run: readonly NameWord[], i: number): boolean {
  const [rank, role, next] = [run[i - 1]?.form ?? '', run[i]?.form ?? '', run[i + 1]?.form];
  if (!RANKING.has(rank) || next === undefined || !CAPITALISED.test(role)) return false;
  return ROLES.has(role.toLowerCase()) && CAPITALISED.test(next) && isPlainName(next);
}

/** “Treasurer” in “Treasurer Ada Quist”; but “Dean Ole Brandt” may have three names. */
function isPostOfFullName([first, given, surname]: readonly NameWord[]): boolean {
  return surname !== undefined && given !== undefined && isPost(first?.form ?? '') && !isFirstName(first?.form ?? '');
}

/** “DI” in “DI Vik”: letters that stand for a rank, where no common word (“DC Comics”) comes after them. */
function isLetteredTitle(run: readonly NameWord[], i: number): boolean {
  const next = run[i + 1]?.form;
  return i === 0 && next !== undefined && letteredTitle(run[0]?.form ?? '') !== undefined && isPlainName(next);
}

function isPlainName(form: string): boolean {
  const fold = form.toLowerCase();
  return form !== form.toUpperCase() && (isGivenName(fold) || !isCommonWord(fold));
}

function withoutSuffix(words: readonly NameWord[]): readonly NameWord[] {
  return words.length > 1 && SUFFIX.test(words.at(-1)?.form ?? '') ? words.slice(0, -1) : words;
}
