import { isCalendarWord, isDateWord } from '../../english/calendar.ts';
import { isCommonWord } from '../../english/known-words.ts';
import kindWords from '../data/kind-words.json' with { type: 'json' };
import { DisjointSets } from './disjoint-sets.ts';
import { isGivenName } from './given-name-forms.ts';
import { namesPerson } from './given-names.ts';
import type { Entity, EntityKind, Mention } from './mentions.ts';
import type { NamePart } from './name-parts.ts';
import type { NameVariant } from './variants.ts';

/** A person, group or place whose mentions are still being gathered. */
interface Gathering {
  readonly parts: readonly NamePart[];
  readonly mentions: Mention[];
}

/**
 * Joins the mentions of one story into who and what they stand for: a full name with its later surname or short form,
 * and with its other spellings. A surname that two full names share stands for neither of them.
 */
export function joinEntities(mentions: readonly Mention[], variants: readonly NameVariant[]): Entity[] {
  const full = gatherFullNames(mentions);
  const single = gatherSingleNames(mentions, full, joinedBy(variants, full));
  return joinVariants([...full, ...single], variants)
    .filter((gathered) => !gathered.every(isEveryday))
    .map((gathered) => gathered.toSorted((a, b) => a.span.start - b.span.start))
    .toSorted((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0))
    .map((gathered) => ({ name: fullestName(gathered), kind: kindOf(gathered), mentions: gathered }));
}

/** “Monday”, “Nov.”, and “Officials” where it opens a sentence: capitals that name nobody. */
function isEveryday({ parts }: Mention): boolean {
  const [part, more] = parts;
  if (part === undefined || more !== undefined) return false;
  return isCalendarWord(part.fold) || isDateWord(part.form) || (part.opensSentence && isCommonWord(part.fold));
}

function fullestName(mentions: readonly Mention[]): string {
  return mentions.reduce((name, mention) => (mention.parts.length > name.parts.length ? mention : name)).name;
}

/** “George Bush” joins “George W. Bush”, but “George H.W. Bush” does not. */
function gatherFullNames(mentions: readonly Mention[]): Gathering[] {
  const byEnds = new Map<string, Gathering[]>();
  for (const mention of mentions) {
    const { parts } = mention;
    if (parts.length < 2) continue;
    const ends = `${parts[0]?.fold} ${parts.at(-1)?.fold}`;
    const sharing = byEnds.get(ends) ?? [];
    byEnds.set(ends, sharing);
    const same = sharing.find((other) => haveOneMiddle(other.parts, parts));
    if (same === undefined) sharing.push({ parts, mentions: [mention] });
    else same.mentions.push(mention);
  }
  return [...byEnds.values()].flat();
}

function haveOneMiddle(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  return x === y || x === '' || y === '';
}

function middleOf(parts: readonly NamePart[]): string {
  return parts
    .slice(1, -1)
    .map(({ fold }) => fold)
    .join(' ');
}

/** Adds each single name to the one person whose full names it is short for, or gathers it alone. */
function gatherSingleNames(
  mentions: readonly Mention[],
  full: readonly Gathering[],
  joined: DisjointSets<Gathering>,
): Gathering[] {
  const longForms = indexShortForms(full);
  const byFold = new Map<string, Gathering>();
  for (const mention of mentions) {
    const [part, more] = mention.parts;
    if (part === undefined || more !== undefined) continue;
    const [long, ...others] = longForms.get(part.fold) ?? [];
    // “Anthony Marlin” and “Tony Marlin” are one Marlin.
    const isOne = long !== undefined && others.every((other) => joined.firstOf(other) === joined.firstOf(long));
    const gathering = isOne ? long : byFold.get(part.fold);
    if (gathering === undefined) byFold.set(part.fold, { parts: [part], mentions: [mention] });
    else gathering.mentions.push(mention);
  }
  return [...byFold.values()];
}

/** The full names that a last word may be short for, or a given name where no last word is the same. */
function indexShortForms(full: readonly Gathering[]): Map<string, Gathering[]> {
  const byLast = new Map<string, Gathering[]>();
  const byGiven = new Map<string, Gathering[]>();
  for (const gathering of full) {
    const [first, last] = [gathering.parts[0], gathering.parts.at(-1)];
    if (last !== undefined && !isOfSomewhere(gathering)) {
      push(byLast, last.fold, gathering);
      // “Yusuf al-Hariri” is “Hariri” after.
      if (last.core !== last.fold) push(byLast, last.core, gathering);
    }
    if (first !== undefined && isGivenName(first.fold)) push(byGiven, first.fold, gathering);
  }
  return new Map([...byGiven, ...byLast]);
}

// “ of Marrowport”: where something is, or whose it is.
const OF_SOMEWHERE = / of (?:the )?[^ ]+$/;

/** The town is not the “University of Marrowport” for short. */
function isOfSomewhere({ mentions }: Gathering): boolean {
  return mentions.every(({ name }) => OF_SOMEWHERE.test(name));
}

/** Joins what only another spelling parts; two full names must share another word. */
function joinVariants(gatherings: readonly Gathering[], variants: readonly NameVariant[]): Mention[][] {
  const sets = joinedBy(variants, gatherings);
  const joined = new Map<Gathering, Mention[]>();
  for (const gathering of gatherings) {
    for (const mention of gathering.mentions) push(joined, sets.firstOf(gathering), mention);
  }
  return [...joined.values()];
}

/** Which gatherings are one, since only another spelling parts them. */
function joinedBy(variants: readonly NameVariant[], gatherings: readonly Gathering[]): DisjointSets<Gathering> {
  const at = gatheringsByPlace(gatherings);
  const sets = new DisjointSets<Gathering>();
  for (const { first, second } of variants) {
    const [a, b] = [at.get(first.places[0]?.start ?? -1), at.get(second.places[0]?.start ?? -1)];
    if (a !== undefined && b !== undefined && mayBeOne(a.parts, b.parts)) sets.join(a, b);
  }
  return sets;
}

/** The gatherings by where each word of their mentions begins. */
function gatheringsByPlace(gatherings: readonly Gathering[]): Map<number, Gathering> {
  const at = new Map<number, Gathering>();
  for (const gathering of gatherings) {
    for (const { span, parts } of gathering.mentions)
      for (const part of parts) at.set(span.start + part.at.start, gathering);
  }
  return at;
}

function mayBeOne(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  return a.length === 1 || b.length === 1 || a.some(({ fold }) => b.some((part) => part.fold === fold));
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const ORGANISATION_WORDS: ReadonlySet<string> = new Set(kindWords.organisation);
const PLACE_WORDS: ReadonlySet<string> = new Set(kindWords.place);
// “NATO”, “U.N.”, “ShQ”: letters for a longer name.
const LETTERS = /^(?:\p{Lu}\.?){2,6}$|^\p{Lu}{2,}$|^\p{Lu}+\p{Ll}\p{Lu}+$/u;

/** What a name stands for, from its own words and the titles before it; `unknown` where they do not say. */
function kindOf(mentions: readonly Mention[]): EntityKind {
  if (mentions.some(({ titles }) => titles.length > 0)) return 'person';
  for (const mention of mentions) {
    const { parts } = mention;
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) continue;
    // “University of Texas” ends like a place; its first word says what it is.
    if (parts.length > 1 && (ORGANISATION_WORDS.has(last.fold) || ORGANISATION_WORDS.has(first.fold)))
      return 'organisation';
    if (parts.length > 1 && PLACE_WORDS.has(last.fold)) return 'place';
    if (namesPerson(mention)) return 'person';
  }
  return mentions.some((mention) => isLetters(mention, mentions)) ? 'organisation' : 'unknown';
}

/** “NATO”, but not “HALDEN” where the story also writes “Halden”. */
function isLetters({ parts }: Mention, mentions: readonly Mention[]): boolean {
  const [part, more] = parts;
  if (part === undefined || more !== undefined || !LETTERS.test(part.form)) return false;
  return !mentions.some((other) => other.parts.some(({ fold, form }) => fold === part.fold && !LETTERS.test(form)));
}
