import { anyOf } from '../../english/any-of.ts';
import { MONTHS } from '../../english/calendar.ts';
import { ARTICLES, BE, DO, HAVE, MODALS, POSSESSIVES } from '../../english/function-words.ts';
import { doneIn, type Post } from '../../english/posts.ts';
import { type Shift, type Span, shiftSpan } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import { findOffices, type PostsRead } from './offices.ts';
import { heardHolder, holderOf } from './post-holders.ts';
import type { TitledName } from './titled-name.ts';

/** A post or rank that a paragraph gives somebody: “the chairman” in “the chairman, Okafor,”. */
export interface HeldPost {
  readonly span: Span;
  /** What the words may name: “Sgt” is a rank of the police and of the forces. */
  readonly posts: readonly Post[];
  /** The names of what it is a post in, as far as they are told: “Harrow” in “mayor of Harrow”. */
  readonly bodies: readonly string[];
  /** The word for it, where it has no name: “club” in “the club’s treasurer”. */
  readonly owner: string | undefined;
  /** Whether the words say that it is one of several: “chairman and chief executive”. */
  readonly isOneOfSeveral: boolean;
  /** Whether nothing gives it to whom it stands with but that they speak right after: “The chair laughed. “No,” said Quist.” */
  readonly isHeard: boolean;
}

/** The same post, counted from another origin. */
export function shiftHeldPost(held: HeldPost, by: Shift): HeldPost {
  return { ...held, span: shiftSpan(held.span, by) };
}

/** Whether two posts are told with their bodies, which are two: one person may hold both. */
export function areOfTwoBodies(a: HeldPost, b: HeldPost): boolean {
  return a.bodies.length > 0 && b.bodies.length > 0 && !a.bodies.some((name) => b.bodies.includes(name));
}

/** Whether two posts may be posts in one body: both are told with the same, or one of them with none. */
export function mayBeOfOneBody(a: HeldPost, b: HeldPost): boolean {
  const [one, other] = [a, b].map(({ bodies, owner }) =>
    (owner === undefined ? bodies : [...bodies, owner]).map((word) => word.toLowerCase()),
  );
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return true;
  return one.some((name) => other.includes(name));
}

// “then-”, “the former Harrow ”, “retired ”: what says that a post is of another time.
const OF_ANOTHER_TIME = new RegExp(`\\b${anyOf(beside.ofAnotherTime)}\\b[^.;!?,]{0,25}$`, 'i');
// “was the ” in “Quist was the mayor”; but “It was late before the mayor, Quist, spoke.”
const WAS_ONCE = new RegExp(`\\b${anyOf(beside.wasOnce)}\\b[^.;!?,]{0,25}$`, 'i');
// “who has been ”, “has served as the school’s ”, and “ since 2016”: until now.
const HAS_BEEN =
  /\b(?:has|have) (?:been|(?:acted|sat|served|worked) as) (?:(?:the |its |their |an? )?(?:(?:[\p{L}-]+ ){0,2}[\p{L}-]+[’']s? )?)$/u;
const SINCE = /^[^.;!?,]{0,50}\b(?:since|for (?:the (?:last|past) )?[\p{Ll}\d]+ years)\b/u;
// “ at the time”, “ until 2011”.
const UNTIL_THEN = new RegExp(
  `^[^.,;!?]{0,40}\\b(?:at the time|until|till|from|in) (?:\\d{4}|the (?:(?:early|late) |mid-)?\\d{4}s|the time|last|then|${anyOf(MONTHS)} \\d)`,
  'i',
);
// “If he wins, President Quist would be the first”: a post that nobody has yet.
const WOULD_BE = /^,? would (?:be|become|have|need|face)\b/;
const FAR = 40;

/** Finds the posts of one paragraph that somebody named in it holds, by where the name begins. */
export function findHeldPosts(prose: string, names: readonly TitledName[]): Map<number, HeldPost[]> {
  const byHolder = new Map<number, HeldPost[]>();
  if (names.length === 0) return byHolder;
  for (const read of findOffices(prose)) {
    const named = holderOf(prose, read, names);
    const holder = named ?? heardHolder(prose, read, names);
    if (holder === undefined || isOfAnotherTime(prose, read.office, holder)) continue;
    const held = { ...toHeldPost(prose, read), isHeard: named === undefined };
    byHolder.set(holder.start, [...(byHolder.get(holder.start) ?? []), held]);
  }
  return byHolder;
}

function isOfAnotherTime(prose: string, office: Span, holder: Span): boolean {
  if (!isToldNow(prose, office)) return true;
  if (holder.start > office.start) return WOULD_BE.test(prose.slice(holder.end, holder.end + FAR));
  const before = prose.slice(Math.max(0, office.start - FAR), office.start);
  return holder.start < office.start && WAS_ONCE.test(before) && !isStill(prose, office);
}

/** Whether no word before a post says that it is of another time: “the former mayor”. */
export function isToldNow(prose: string, { start, end }: Span): boolean {
  return (
    !OF_ANOTHER_TIME.test(prose.slice(Math.max(0, start - FAR), start)) &&
    !UNTIL_THEN.test(prose.slice(end, end + 2 * FAR))
  );
}

function isStill(prose: string, { start, end }: Span): boolean {
  return HAS_BEEN.test(prose.slice(Math.max(0, start - FAR), start)) && SINCE.test(prose.slice(end, end + 2 * FAR));
}

// “ and ”, “-cum-”: what joins two posts of one person.
const JOINED_BEFORE = /(?:[^,] and| &|-cum-|-turned-) ?$/;
const JOINED_AFTER = new RegExp(
  `^(?: (?:and|&) (?!\\p{Lu}|${anyOf([...BE, ...DO, ...HAVE, ...MODALS])}\\b)|-cum-|-turned-)`,
  'u',
);
// “, who is also the ”, “doubles as the ”: with another post.
const BESIDES =
  /\b(?:also(?: (?:serves|works|acts|sits) as)?|doubl(?:es|ing) as|moonlights as|as well as|besides being) (?:the |its |their |an? |[\p{L}-]+[’']s? ){0,2}$/u;
// “The ” that opens a sentence is no body.
const SMALL_WORDS: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES, 'as']);
// “Harrow Ferries’ ”, “BP ”: a name before the post.
const BODY_BEFORE = /((?:\p{Lu}[\p{L}’'-]* )+)$/u;
// “ of Harrow Ferries”: a name after it.
const BODY_AFTER = /^ (?:of|at|for) (?:the )?((?:\p{Lu}[\p{L}’'-]* ?)+)/u;

// “club’s ”
const OWNER_BEFORE = /(?<![\p{L}-])(\p{Ll}+)(?:['’]s?|(?<=s)['’]) $/u;
// “ of the finance committee”
const OWNER_AFTER = /^ (?:of|at|for) (?:the |an? |its |their |our )?((?:\p{Ll}[\p{L}-]* ?){1,4})(?![\p{L}-])/u;

const CAPITAL = /^\p{Lu}/u;

/** “head of planning”: the post is told with its department. */
export function toHeldPost(prose: string, { office, posts, department = '' }: PostsRead): Omit<HeldPost, 'isHeard'> {
  const span = { start: office.start, end: office.end + department.length };
  const before = prose.slice(Math.max(0, span.start - FAR), span.start);
  const after = prose.slice(span.end, span.end + FAR);
  // “chairs the Harrow Bridge Club”, “chairs the finance committee”
  const done = doneIn(prose.slice(span.start, span.end));
  const bodies = [BODY_BEFORE.exec(before)?.[1], BODY_AFTER.exec(after)?.[1]]
    .flatMap((names) => names?.split(' ') ?? [])
    .concat(done.filter((word) => CAPITAL.test(word)))
    .map((name) => name.replace(/['’]s?$/, ''))
    .filter((name) => name !== '' && !SMALL_WORDS.has(name.toLowerCase()));
  const owner = OWNER_BEFORE.exec(before)?.[1] ?? OWNER_AFTER.exec(after)?.[1]?.trim().split(' ').at(-1) ?? done.at(-1);
  const isTitle = posts.every((post) => post.isTitle);
  const isOneOfSeveral = !isTitle && (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after) || BESIDES.test(before));
  // Whose lawyer somebody is, is no body.
  const isBodiless = isTitle || posts.some(({ needsClient }) => needsClient === true);
  return { span, posts, bodies: isBodiless ? [] : bodies, owner, isOneOfSeveral };
}
