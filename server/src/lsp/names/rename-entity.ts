import type { Entity, Mention } from '../../analysis/names/mentions.ts';
import { type NamePart, placeOfParts, toNameParts } from '../../analysis/names/name-parts.ts';
import { splitNameWords } from '../../analysis/names/name-words.ts';
import type { Edit } from '../../rules/rule.ts';
import { raised } from '../../text/letter-case.ts';
import { withoutTitle } from './rename-kin.ts';

/** What a writer asked for: the parts of one form of a name, and those that take their place. */
interface Order {
  readonly name: string;
  readonly parts: readonly NamePart[];
  readonly newName: string;
  readonly newForms: readonly string[];
  /** The letters of the full name's other words, which the order is not about. */
  readonly others: ReadonlySet<string>;
}

/**
 * Renames somebody or something everywhere, each mention as fits: from “Rowan Halden” to “Rowan Haldan”, “Halden” alone
 * becomes “Haldan” and “Rowan J. Halden” becomes “Rowan J. Haldan”. A mention that has no part in the change stays.
 */
export function renameEntity(asked: Mention, entity: Entity, newName: string): Edit[] {
  return renameMentions(entity.mentions, asked, entity, newName);
}

/** Renames some mentions as the mentions of an entity are renamed. */
export function renameMentions(mentions: readonly Mention[], asked: Mention, entity: Entity, newName: string): Edit[] {
  const order = readOrder(asked, entity, newName);
  return mentions.map(withoutTitle).flatMap((mention) => editMention(mention, order));
}

function readOrder(asked: Mention, { mentions }: Entity, newName: string): Order {
  const newParts = toNameParts(splitNameWords(newName), newName);
  const newForms = newParts.map(({ form }) => form);
  // “Rowan Haldan” typed over “Halden”: the given name shows that the full name is meant.
  const meant =
    asked.parts.length === 1 && newParts.length > 1
      ? mentions.find(({ parts }) => parts.length > 1 && parts[0]?.fold === newParts[0]?.fold)
      : undefined;
  const { name, parts } = meant ?? asked;
  return { name, parts, newName, newForms, others: othersOf(parts, mentions) };
}

/** “Halden” of “Helen Halden” where “Helen” is renamed, however like the two are. */
function othersOf(parts: readonly NamePart[], mentions: readonly Mention[]): Set<string> {
  const folds = new Set(parts.map(({ fold }) => fold));
  const full = mentions.find(
    (mention) => mention.parts.length > 1 && mention.parts.some(({ fold }) => folds.has(fold)),
  );
  return new Set(full?.parts.map(({ fold }) => fold).filter((fold) => !folds.has(fold)));
}

function editMention(mention: Mention, order: Order): Edit[] {
  const { name, parts, newName, newForms } = order;
  if (mention.name === name) return [{ span: mention.span, newText: newName }];
  const roles = mention.parts.map((part, at) =>
    order.others.has(part.fold) ? undefined : roleOf(part, at, mention.parts, parts),
  );
  if (parts.length === 1) return editParts(mention, roles, order, () => newName);
  if (mention.parts.length === 1) return editParts(mention, roles, order, (role) => newFormAlone(role, order));
  if (parts.length === newForms.length) return editParts(mention, roles, order, (role) => newForms[role]);
  const isWhole = roles[0] === 0 && roles.at(-1) === parts.length - 1;
  return isWhole ? [{ span: mention.span, newText: newName }] : [];
}

/** Which part of the renamed form a part of another mention stands for, if it is sure. */
function roleOf(part: NamePart, at: number, own: readonly NamePart[], parts: readonly NamePart[]): number | undefined {
  // The same letters count more than the same without the article, and that more than the same sound.
  const likeness: readonly ((other: NamePart) => boolean)[] = [
    ({ fold }) => fold === part.fold,
    ({ core }) => core === part.core,
    ({ skeleton, fold }) => skeleton === part.skeleton && fold[0] === part.fold[0],
  ];
  for (const isLike of likeness) {
    const role = parts.findLastIndex(isLike);
    if (role >= 0) return role;
  }
  if (own.length === 1 || parts.length === 1) return slipOf(part, parts);
  // Another spelling of a full name; what stands at its ends is the given name and the surname.
  if (at === 0) return 0;
  return at === own.length - 1 ? parts.length - 1 : undefined;
}

/** “Dilon” is a slip of “Halden”: one person has both, so that the first letter and the length are enough to tell. */
function slipOf({ fold }: NamePart, parts: readonly NamePart[]): number | undefined {
  const role = parts.findLastIndex(
    (other) => other.fold[0] === fold[0] && Math.abs(other.fold.length - fold.length) <= 1,
  );
  return role >= 0 ? role : undefined;
}

/** What a short form becomes; words that were only added, such as “J.”, leave it as it is. */
function newFormAlone(role: number, { parts, newForms }: Order): string | undefined {
  if (parts.length === newForms.length) return newForms[role];
  if (newForms.includes(parts[role]?.form ?? '')) return undefined;
  if (role === parts.length - 1) return newForms.at(-1);
  return role === 0 ? newForms[0] : undefined;
}

function editParts(
  mention: Mention,
  roles: readonly (number | undefined)[],
  { parts }: Order,
  newFormOf: (role: number) => string | undefined,
): Edit[] {
  return mention.parts.flatMap((part, at) => {
    const role = roles[at];
    if (role === undefined) return [];
    const newForm = newFormOf(role);
    if (newForm === undefined) return [];
    return [{ span: placeOfParts(mention, part), newText: asWritten(part, parts[role], newForm) }];
  });
}

// “HALDEN”, as in a headline; “J.” and “UN” are written so anyway.
const SHOUTED = /^(?=(?:.*\p{Lu}){4})[^\p{Ll}]+$/u;
// “Halden”, but not “al-Halden”.
const CAPITAL = /^\p{Lu}/u;
// “al-” of “al-Turba”: the article that a story may leave out later.
const ARTICLE = /^\p{Ll}{2,3}-(?=\p{Lu})/u;

/** A new form in the manner of the old: in capitals, with a capital where a sentence begins, without its article. */
function asWritten(
  { form, fold, core, opensSentence }: NamePart,
  renamed: NamePart | undefined,
  newForm: string,
): string {
  if (SHOUTED.test(form)) return newForm.toUpperCase();
  const leavesArticle = fold === core && renamed?.fold !== renamed?.core;
  const fitting = leavesArticle ? newForm.replace(ARTICLE, '') : newForm;
  return opensSentence && CAPITAL.test(form) ? raised(fitting) : fitting;
}
