import { anyOf, anyOfExpressions, ONCE } from '../../english/any-of.ts';
import { ARTICLES, CONJUNCTIONS, PREPOSITIONS } from '../../english/function-words.ts';
import {
  COMBINED_FORMS,
  DONE_FORMS,
  isPost,
  isUniformed,
  NOT_CLIENTS,
  PASSING_POSTS,
  POST_FORMS,
  POST_LETTERS,
  type Post,
  postsOf,
  SECOND_POSTS,
} from '../../english/posts.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };

/** An office with the posts that it may be. */
export interface PostsRead {
  readonly posts: readonly Post[];
  /** Where the words for it stand, without the department. */
  readonly office: Span;
  readonly department: string | undefined;
}

const GAP = `\\.?${ONCE}[ -]`; // “. ”, “-”
// “Harrow Bridge ” in “chairs the Harrow Bridge Club”, in plain letters
const NAME_OF_BODY = `(?:(?!${anyOf([...PREPOSITIONS, ...CONJUNCTIONS, ...ARTICLES])} )[a-zé’'&-]+ ){0,4}?`;
const ANY_POST = [
  ...COMBINED_FORMS.map((words) => words.map((any) => anyOf(any)).join(GAP)),
  ...DONE_FORMS.map(([verb, bodies]) => `${verb} ${NAME_OF_BODY}${anyOf(bodies)}`),
  anyOfExpressions(POST_FORMS.map((form) => form.replaceAll(' ', GAP))),
].join('|');
// “deputy chief executive”, “Det. Sgt.”, “caretaker manager”: in plain letters.
const POST_WORDS = `(?:(?:${PASSING_POSTS.join('|')})[ -]){0,3}(?:(${SECOND_POSTS.join('|')})[ -])?(${ANY_POST})\\.?(?![a-zé\\d-])`;
const POST = new RegExp(`(?<![a-zé\\d-])${POST_WORDS}`, 'g');
const FAR = 40;

/** Finds the offices that one paragraph names, whoever holds them. */
export function findOffices(prose: string): PostsRead[] {
  return findMatches(POST, plainLetters(prose)).flatMap(({ index, 0: words, 1: second, 2: form = '' }) => {
    const span = { start: index, end: index + words.length };
    return readPosts(prose, readOffice(prose, span, { second, form })) ?? [];
  });
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

// “ planning” after “head of”, “ modern history” after “professor of”.
const DEPARTMENT = new RegExp(`^ (?:${anyOf(beside.beforeField)} )?(?!the\\b)\\p{Ll}+`, 'u');
// “ of” in “head of”, “ for” in “vice president for”.
const OF = / (?:of|for)$/;

/** “deputy head of the academy”: where no department follows, “of” leads to the body, and the post stands before it. */
function readOffice(prose: string, span: Span, named: Named): Office {
  const department = DEPARTMENT.exec(prose.slice(span.end, span.end + FAR))?.[0];
  const of = OF.exec(named.form)?.[0];
  if (of === undefined || department !== undefined) return { span, ...named, department };
  const post = named.form.slice(0, -of.length);
  const whole = named.second === undefined ? post : `${named.second} ${post}`;
  const before = { span: { start: span.start, end: span.end - of.length }, department };
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
    if (post.isTitle && !/^\p{Lu}/u.test(written))
      return isRank(post, prose, span) ? [{ ...post, isTitle: false }] : [];
    if (post.needsClient && !hasClient(prose, span)) return [];
    if (post.family !== DEPARTMENTS) return [post];
    // “head of planning” and “director of planning” are posts of one department; “head of the museum” is anybody who leads it.
    return department === undefined ? [] : ofDepartment(post, department.trim());
  });
  if (posts.length === 0) return undefined;
  const office = posts.some(({ isTitle }) => isTitle) ? span : withoutFullStop(prose, span);
  const isOfDepartment = posts.some(({ family }) => family.startsWith(DEPARTMENTS));
  return { posts, office, department: isOfDepartment ? department : undefined };
}

// “the ship’s ”: who leads it, of whatever rank.
const OWNED = /(?:[’']s|s[’']) $/;

/** “Vik, a captain”, but no “the ship’s captain, Commander Vik”. */
function isRank(post: Post, prose: string, { start }: Span): boolean {
  return isUniformed(post) && !OWNED.test(prose.slice(Math.max(0, start - FAR), start));
}

// “Quist’s ”, “her ”: whose lawyer somebody is.
const CLIENT_BEFORE = /(?:([\p{L}-]+)[’']s?|\b(?:his|her|their)) (?:[\p{Ll}-]+ )?$/u;
// “ for Quist”, “ representing the crew”.
const CLIENT_AFTER = /^ (?:for|representing) /;

/** “Quist’s lawyer”, “a lawyer for Quist”; but no “state’s attorney”. */
function hasClient(prose: string, { start, end }: Span): boolean {
  if (CLIENT_AFTER.test(prose.slice(end, end + FAR))) return true;
  const client = CLIENT_BEFORE.exec(prose.slice(Math.max(0, start - FAR), start));
  return client !== null && !NOT_CLIENTS.has(client[1]?.toLowerCase() ?? '');
}

/** “Head of planning” excludes “director of planning”, and “head of housing”: a department has one head, who has one. */
function ofDepartment({ family: _, ...post }: Post, department: string): Post[] {
  const name = `${post.name} ${department}`;
  return [
    { ...post, name, family: `${DEPARTMENTS} of ${department}` },
    { ...post, name, family: `${DEPARTMENTS} under a ${post.name}` },
  ];
}
