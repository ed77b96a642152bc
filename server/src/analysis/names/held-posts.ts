import { anyOf, anyOfExpressions, ONCE } from '../../english/any-of.ts';
import { ARTICLES, POSSESSIVES } from '../../english/function-words.ts';
import {
  isPost,
  MINISTER_FORMS,
  PASSING_POSTS,
  POST_FORMS,
  POST_LETTERS,
  type Post,
  postsOf,
  SECOND_POSTS,
} from '../../english/posts.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { type Shift, type Span, shiftSpan } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };

/** A post or rank that a paragraph gives somebody: “the chairman” in “the chairman, Okafor,”. */
export interface HeldPost {
  readonly span: Span;
  /** What the words may name: “Sgt” is a rank of the police and of the forces. */
  readonly posts: readonly Post[];
  /** The names of what it is a post in, as far as they are told: “Harrow” in “mayor of Harrow”. */
  readonly bodies: readonly string[];
  /** Whether the words say that it is one of several: “chairman and chief executive”. */
  readonly isOneOfSeveral: boolean;
}

/** The same post, counted from another origin. */
export function shiftHeldPost(held: HeldPost, by: Shift): HeldPost {
  return { ...held, span: shiftSpan(held.span, by) };
}

const GAP = `\\.?${ONCE} `; // “. ”
const ANY_POST = [
  ...MINISTER_FORMS.map((words) => words.map((any) => anyOf(any)).join(GAP)),
  anyOfExpressions(POST_FORMS.map((form) => form.replaceAll(' ', GAP))),
].join('|');
// “deputy chief executive”, “Det. Sgt.”, “caretaker manager”: in plain letters.
const POST_WORDS = `(?:(?:${PASSING_POSTS.join('|')})[ -]){0,3}(?:(${SECOND_POSTS.join('|')})[ -])?(${ANY_POST})\\.?(?![a-zé\\d-])`;
const POST = new RegExp(`(?<![a-zé\\d-])${POST_WORDS}`, 'g');
// “then-”, “the former Harrow ”, “retired ”: what says that a post is of another time.
const OF_ANOTHER_TIME = new RegExp(`\\b${anyOf(beside.ofAnotherTime)}\\b[^.;!?,]{0,25}$`, 'i');
// “ at the time”, “ until 2011”.
const UNTIL_THEN = /^[^.,;!?]{0,40}\b(?:at the time|until|till|from|in) (?:\d{4}|the time|last|then|[A-Z][a-z]+ \d)/;
const FAR = 40;

/** A name in a paragraph; `opens` is where the titles before it begin: “Cllr” in “the chair, Cllr Nash”. */
export interface TitledName extends Span {
  readonly opens: number;
}

/** Finds the posts of one paragraph that somebody named in it holds, by where the name begins. */
export function findHeldPosts(prose: string, names: readonly TitledName[]): Map<number, HeldPost[]> {
  const byHolder = new Map<number, HeldPost[]>();
  if (names.length === 0) return byHolder;
  for (const { index, 0: words, 1: second, 2: form = '' } of findMatches(POST, plainLetters(prose))) {
    const read = readPosts(prose, readOffice(prose, { start: index, end: index + words.length }, { second, form }));
    const holder = read === undefined ? undefined : holderOf(prose, read, names);
    if (read === undefined || holder === undefined || isOfAnotherTime(prose, read.office)) continue;
    byHolder.set(holder.start, [...(byHolder.get(holder.start) ?? []), toHeldPost(prose, read)]);
  }
  return byHolder;
}

// “was promoted last year from treasurer”: the post that somebody has left.
const LEFT_POST = new RegExp(
  `(?<![a-zé])${anyOf(beside.movesFrom)}(?: [^.;!?]{0,60})? from (?:being |(?:the )?(?:post|rank|role) of )?(?:the |an? )?${POST_WORDS}`,
  'g',
);

/** The posts that a sentence says somebody was moved up or down from. */
export function postsLeft(sentence: string): Post[] {
  return findMatches(LEFT_POST, plainLetters(sentence)).flatMap(({ 1: second, 2: form = '' }) =>
    postsOf(form.replaceAll('.', ''), second),
  );
}

/** The words of an office as they are written: “deputy”, “director of”. */
interface Named {
  readonly second: string | undefined;
  readonly form: string;
}

/** Where an office is told, by which words, and the department that comes behind “of”: “ planning” after “head of”. */
interface Office extends Named {
  readonly span: Span;
  readonly department: string | undefined;
}

/** An office with the posts that it may be. */
interface PostsRead {
  readonly posts: readonly Post[];
  /** Where the words for it stand, without the department. */
  readonly office: Span;
  readonly department: string | undefined;
}

// “ planning” after “head of”.
const DEPARTMENT = /^ (?!the\b)\p{Ll}+/u;
const OF = ' of';

/** “deputy head of the academy”: where no department follows, “of” leads to the body, and the post stands before it. */
function readOffice(prose: string, span: Span, named: Named): Office {
  const department = DEPARTMENT.exec(prose.slice(span.end, span.end + FAR))?.[0];
  if (!named.form.endsWith(OF) || department !== undefined) return { span, ...named, department };
  const post = named.form.slice(0, -OF.length);
  const whole = named.second === undefined ? post : `${named.second} ${post}`;
  const before = { span: { start: span.start, end: span.end - OF.length }, department };
  return isPost(whole)
    ? { ...before, second: undefined, form: whole }
    : { ...before, second: named.second, form: post };
}

/** “director.” ends a sentence; “Sgt.” may be short for a rank. */
function withoutFullStop(prose: string, { start, end }: Span): Span {
  return { start, end: prose[end - 1] === '.' ? end - 1 : end };
}

const DEPARTMENTS = 'departments';

function readPosts(prose: string, { span, second, form, department }: Office): PostsRead | undefined {
  const written = prose.slice(span.start, span.end);
  const letters = form.replaceAll('.', '');
  if (POST_LETTERS.has(letters) && !written.replace('.', '').endsWith(letters.toUpperCase())) return undefined;
  const posts = postsOf(letters, second).flatMap((post) => {
    if (post.isTitle && !/^\p{Lu}/u.test(written)) return [];
    if (post.family !== DEPARTMENTS) return [post];
    // “head of planning” and “director of planning” are posts of one department; “head of the museum” is anybody who leads it.
    return department === undefined ? [] : ofDepartment(post, department.trim());
  });
  if (posts.length === 0) return undefined;
  const office = posts.some(({ isTitle }) => isTitle) ? span : withoutFullStop(prose, span);
  const isOfDepartment = posts.some(({ family }) => family.startsWith(DEPARTMENTS));
  return { posts, office, department: isOfDepartment ? department : undefined };
}

/** “Head of planning” excludes “director of planning”, and “head of housing”: a department has one head, who has one. */
function ofDepartment({ family: _, ...post }: Post, department: string): Post[] {
  const name = `${post.name} ${department}`;
  return [
    { ...post, name, family: `${DEPARTMENTS} of ${department}` },
    { ...post, name, family: `${DEPARTMENTS} under a ${post.name}` },
  ];
}

// “, 52, the ”, “, who is ”, “, Harrow’s ”: what stands between a name and the post of whom it names.
const AFTER_NAME =
  /^(?:\s?\(?,? ?(?:who is )?|, (?:aged )?\d{1,3}, )(?:\b(?:the|its|their|our|a|an)\b )?(?:(?:\p{Lu}[\p{L}’'-]* ){0,3}[\p{L}’'-]+[’']s? )?$/u;
const IS = /^(?:’s)? is (?:the |its )?$/;
// “, a ”, “ (”: no name goes straight into a post.
const STANDS_APART = /^,|^ \(|^ is /;
// “ of Harrow Ferries”, “, who”: what may come after such a post, but no verb.
const GOES_ON = /^(?:[,.;:)?!]|$| (?:of|at|for|in|and|who|until|since)\b)/;
// “As ”, “the ”, “Harrow’s ”: what stands before a post that a name comes after, apart.
const BEFORE_APART = /(?:\b(?:the|its|their|our|as)|[’']s?) $/i;
// “ of Harrow Ferries, ”, “ of the trust, ”, “, ”.
const TO_NAME_APART = /^(?: (?:of|at|for) [^,.;!?]{1,40})?, $/u;
const ENDS_NAME = /^(?:['’]s)?(?:[,.;:)!?]|$)/;

/** Whose post it is: who is named right after it or before it, or apart by commas. */
function holderOf(prose: string, { office: span, posts, department = '' }: PostsRead, names: readonly TitledName[]) {
  const next = names.find(({ start }) => start >= span.end);
  const goesInto = next !== undefined && (next.start === span.end + 1 || next.opens === span.end + 1);
  if (goesInto && prose[span.end] === ' ') return next;
  if (posts.every(({ isTitle }) => isTitle)) return undefined;
  const before = nameBefore(prose, span, names);
  if (before !== undefined) {
    const gap = prose.slice(before.end, span.start);
    const isHis = (STANDS_APART.test(gap) && AFTER_NAME.test(gap)) || IS.test(gap);
    if (isHis && GOES_ON.test(prose.slice(span.end + department.length, span.end + FAR))) return before;
  }
  return apartHolder(prose, span, names);
}

// “’s ”: the post is of the body that is named there.
const OWNS = /^[’']s? $/;

/** Whom “, the Harrow Echo’s news editor” may be about: who is named before the body. */
function nameBefore(prose: string, { start }: Span, names: readonly TitledName[]): TitledName | undefined {
  const near = names.filter(({ end }) => end <= start && end > start - FAR);
  const last = near.at(-1);
  return last !== undefined && OWNS.test(prose.slice(last.end, start)) ? near.at(-2) : last;
}

/** “The chairman, Okafor, …”, “As managing director of Harrow Ferries, Okafor …”. */
function apartHolder(prose: string, { start, end }: Span, names: readonly TitledName[]): Span | undefined {
  const before = prose.slice(Math.max(0, start - FAR), start);
  if (!BEFORE_APART.test(before)) return undefined;
  const name = names.find(({ opens }) => opens > end && TO_NAME_APART.test(prose.slice(end, opens)));
  if (name === undefined || name.start > end + 2 * FAR) return undefined;
  const isAs = /\bas $/i.test(before);
  return isAs || ENDS_NAME.test(prose.slice(name.end, name.end + 3)) ? name : undefined;
}

function isOfAnotherTime(prose: string, { start, end }: Span): boolean {
  return (
    OF_ANOTHER_TIME.test(prose.slice(Math.max(0, start - FAR), start)) ||
    UNTIL_THEN.test(prose.slice(end, end + 2 * FAR))
  );
}

// “ and ”, “-cum-”: what joins two posts of one person.
const JOINED_BEFORE = /(?:[^,] and| &|-cum-|-turned-) ?$/;
const JOINED_AFTER = /^(?: (?:and|&) (?!\p{Lu})|-cum-|-turned-)/u;
// “The ” that opens a sentence is no body.
const SMALL_WORDS: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES, 'as']);
// “Harrow Ferries’ ”, “BP ”: a name before the post.
const BODY_BEFORE = /((?:\p{Lu}[\p{L}’'-]* )+)$/u;
// “ of Harrow Ferries”: a name after it.
const BODY_AFTER = /^ (?:of|at|for) (?:the )?((?:\p{Lu}[\p{L}’'-]* ?)+)/u;

/** “head of planning”: the post is told with its department. */
function toHeldPost(prose: string, { office, posts, department = '' }: PostsRead): HeldPost {
  const span = { start: office.start, end: office.end + department.length };
  const before = prose.slice(Math.max(0, span.start - FAR), span.start);
  const after = prose.slice(span.end, span.end + FAR);
  const bodies = [BODY_BEFORE.exec(before)?.[1], BODY_AFTER.exec(after)?.[1]]
    .flatMap((names) => names?.split(' ') ?? [])
    .map((name) => name.replace(/['’]s?$/, ''))
    .filter((name) => name !== '' && !SMALL_WORDS.has(name.toLowerCase()));
  const isTitle = posts.every((post) => post.isTitle);
  const isOneOfSeveral = !isTitle && (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after));
  return { span, posts, bodies: isTitle ? [] : bodies, isOneOfSeveral };
}
