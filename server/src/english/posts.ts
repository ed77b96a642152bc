import { byCodeUnits } from '../text/code-units.ts';
import data from './data/posts.json' with { type: 'json' };

/** A post or rank as a text names it, without its letters: “chief executive” for “CEO”. */
export interface Post {
  /** Where one person holds one post only: “board”, “police”. */
  readonly family: string;
  readonly name: string;
  /** What makes another post of it: “deputy” in “deputy mayor”. */
  readonly second: string | undefined;
  /** Whether it counts only right before a name, with a capital: “Det Insp”. */
  readonly isTitle: boolean;
  /** Whether it counts only with a client beside it: “Quist’s lawyer”, “a lawyer for Quist”. */
  readonly needsClient?: true;
}

type PostName = Omit<Post, 'second'>;

// Nobody assists the one side of a trial and speaks for the other.
const SIDES = 'sides';

// “events manager”, “press officer”: posts for one part of a body each.
const DEPARTMENTAL = 'departmental';

const BY_FORM: ReadonlyMap<string, readonly PostName[]> = postsByForm();

function postsByForm(): Map<string, PostName[]> {
  const byForm = new Map<string, PostName[]>();
  const add = (form: string, post: PostName) => {
    const key = form.toLowerCase();
    byForm.set(key, [...(byForm.get(key) ?? []), post]);
  };
  for (const [kind, families] of [['titles', data.titles] as const, ['offices', data.offices] as const]) {
    for (const [family, posts] of Object.entries(families)) {
      for (const forms of posts)
        for (const form of forms) add(form, { family, name: forms[0] ?? form, isTitle: kind === 'titles' });
    }
  }
  for (const head of data.ministers) {
    for (const portfolio of data.portfolios) {
      const forms = formsOfMinister(head, portfolio);
      for (const form of forms) add(form, { family: 'ministers', name: `${portfolio} ${head}`, isTitle: false });
    }
  }
  const [defence] = data.offices.sides.flatMap(([name]) => name ?? []);
  for (const head of data.departmentHeads) {
    for (const department of data.departments) {
      const name = `${department} ${head}`;
      add(name, { family: DEPARTMENTAL, name, isTitle: false });
    }
  }
  for (const [verb, [posts = [], bodies = []]] of Object.entries(data.verbs)) {
    for (const post of posts) {
      const named = [...(byForm.get(post) ?? [])];
      for (const body of bodies) for (const held of named) add(`${verb} ${body}`, held);
    }
  }
  for (const form of data.ofClients)
    add(form, { family: SIDES, name: defence ?? form, isTitle: false, needsClient: true });
  for (const name of data.deputised) add(name, { family: `under the ${name}`, name, isTitle: false });
  return byForm;
}

/** “health minister”, “minister of health”, “minister for health”. */
function formsOfMinister(head: string, portfolio: string): string[] {
  return [`${portfolio} ${head}`, `${head} of ${portfolio}`, `${head} for ${portfolio}`];
}

/** “health minister”, “minister of health”, “press officer”: each portfolio with each head, which are too many to be looked for one by one. */
export const COMBINED_FORMS: readonly (readonly (readonly string[])[])[] = [
  [data.portfolios, data.ministers],
  [data.ministers, ['of', 'for'], data.portfolios],
  [data.departments, data.departmentHeads],
];

/** “chairs the” and “club”: what somebody does, and in what, between which other words may stand. */
export const DONE_FORMS: readonly (readonly [verb: string, bodies: readonly string[]])[] = Object.entries(
  data.verbs,
).map(([verb, [, bodies = []]]) => [verb, bodies]);

const COMBINED: ReadonlySet<string> = new Set([
  ...data.ministers.flatMap((head) => data.portfolios.flatMap((portfolio) => formsOfMinister(head, portfolio))),
  ...data.departmentHeads.flatMap((head) => data.departments.map((department) => `${department} ${head}`)),
  ...Object.entries(data.verbs).flatMap(([verb, [, bodies = []]]) => bodies.map((body) => `${verb} ${body}`)),
]);

/** “lt col”, “chief executive officer”: every other form, the longest first. */
export const POST_FORMS: readonly string[] = [...BY_FORM.keys()]
  .filter((form) => !COMBINED.has(form))
  .sort((a, b) => b.length - a.length || byCodeUnits(a, b));

/** “CEO”, “DI”: forms that are letters, in small letters here. */
export const POST_LETTERS: ReadonlySet<string> = new Set(
  [...Object.values(data.titles), ...Object.values(data.offices)]
    .flat(2)
    .filter((form) => form === form.toUpperCase())
    .map((form) => form.toLowerCase()),
);

export const SECOND_POSTS: readonly string[] = data.seconds;
/** “state”: whose attorney prosecutes. */
export const NOT_CLIENTS: ReadonlySet<string> = new Set(data.ofStates);
export const PASSING_POSTS: readonly string[] = data.passing;

/** The posts that a form may name, `second` before it: “sgt” is a rank of the police and of the forces. */
export function postsOf(written: string, second: string | undefined): Post[] {
  const form = BY_FORM.has(written) ? written : (doneForm(written) ?? written.replaceAll('-', ' '));
  const whole = second === undefined ? [] : (BY_FORM.get(`${second} ${form}`) ?? []);
  return [
    ...(BY_FORM.get(form) ?? []).map((post) => ({ ...post, second })),
    ...whole.map((post) => ({ ...post, second: undefined })),
  ];
}

const PHRASES: ReadonlySet<string> = new Set(data.phrases);

const VERBS = Object.keys(data.verbs);

/** “chairs the club” for “chairs the harrow bridge club”. */
function doneForm(written: string): string | undefined {
  const verb = VERBS.find((done) => written.startsWith(`${done} `));
  return verb === undefined ? undefined : `${verb} ${written.split(' ').at(-1)}`;
}

/** The words between what somebody does and in what, “Harrow Bridge Club” of “chairs the Harrow Bridge Club”; none where it is the last one alone. */
export function doneIn(words: string): string[] {
  const verb = VERBS.find((done) => words.toLowerCase().startsWith(`${done} `));
  const told = verb === undefined ? [] : words.slice(verb.length + 1).split(' ');
  return told.length < 2 ? [] : told;
}

/** Whether the words for a post are what its holder does: “chairs the club”. */
export function isDone(words: string): boolean {
  return VERBS.some((verb) => words.toLowerCase().startsWith(`${verb} `));
}

/** Whether the words for some posts are a noun in whose place another can be put: no “in charge”, and no “Quist’s lawyer”. */
export function mayBeReplaced(words: string, posts: readonly Post[]): boolean {
  return !PHRASES.has(words.toLowerCase()) && !isDone(words) && posts.every(({ needsClient }) => needsClient !== true);
}

/** Whether one word names a post or a rank: “Treasurer”. */
export function isPost(word: string): boolean {
  return BY_FORM.has(word.toLowerCase());
}

/** Whether some posts have one in them. */
export function isOneOf({ name, second }: Post, posts: readonly Post[]): boolean {
  return posts.some((post) => post.name === name && post.second === second);
}

/** Whether nobody holds both, whatever the two forms may name: a mayor and a deputy mayor, an inspector and a sergeant. */
export function excludeEachOther(a: readonly Post[], b: readonly Post[]): boolean {
  if (a.some((post) => isOneOf(post, b))) return false;
  return a.some((post) => b.some((other) => areRivals(post, other)));
}

function areRivals(a: Post, b: Post): boolean {
  if (a.family !== b.family) return false;
  if (a.name === b.name) return a.second !== b.second;
  if (a.family === SIDES) return true;
  if (a.second !== undefined || b.second !== undefined || goTogether(a.name, b.name)) return false;
  // A lieutenant colonel is called colonel too; a chief inspector is no inspector.
  return !SHORTENED.has(a.family) || !isPartOfAnother(a, b);
}

/** Whether one post may be called by the other in short: “the editor”, who is the managing editor. */
export function isPartOfAnother({ name }: Post, { name: other }: Post): boolean {
  return isWithin(name, other) || isWithin(other, name);
}

const CLASSES: readonly ReadonlySet<string>[] = Object.values(data.classes).map((families) => new Set(families));
const OCCUPATIONS: ReadonlySet<string> = new Set(data.classes.occupations);

/** Whether it is what somebody does for a living, besides any post: “surgeon”. */
export function isOccupation({ family }: Post): boolean {
  return OCCUPATIONS.has(family);
}

const BROAD: ReadonlySet<string> = new Set(data.broad);
const TOGETHER: ReadonlySet<string> = new Set(data.together.map((names) => toPair(names)));

function toPair(names: readonly string[]): string {
  return names.toSorted(byCodeUnits).join('\n');
}

function goTogether(name: string, other: string): boolean {
  return TOGETHER.has(toPair([name, other]));
}

/** Whether the words for two posts name one, or posts that go together: “headmaster” and “head teacher”, “manager” and “head coach”. */
export function mayBeOnePersons(words: string, others: string): boolean {
  const [named, known] = [words, others].map((form) => BY_FORM.get(form.toLowerCase()) ?? []);
  return named?.some(({ name }) => known?.some((post) => post.name === name || goTogether(name, post.name))) ?? false;
}

/**
 * Whether two posts of several families are of one class, so that in one body nobody has both: a head teacher is no treasurer
 * of the school. “Director” may be said of many who lead, “manager” of a general manager.
 */
export function areOfOneClass(a: readonly Post[], b: readonly Post[]): boolean {
  const isShared = CLASSES.some((families) =>
    [a, b].every((posts) => posts.some(({ family }) => families.has(family))),
  );
  return isShared && a.every((post) => b.every((other) => areToldApart(post, other)));
}

function areToldApart({ name, second }: Post, { name: other, second: otherSecond }: Post): boolean {
  if (BROAD.has(name) || BROAD.has(other) || second !== undefined || otherSecond !== undefined) return false;
  return name !== other && !isWithin(name, other) && !isWithin(other, name) && !goTogether(name, other);
}

const FORCES = 'forces';
const SHORTENED: ReadonlySet<string> = new Set([FORCES, 'health', 'trades']);
const POLICE = 'police';
const UNIFORMED: ReadonlySet<string> = new Set([FORCES, POLICE]);

/** Whether a rank is told of somebody in small letters too: “Vik, a detective sergeant”. */
export function isUniformed({ family }: Post): boolean {
  return UNIFORMED.has(family);
}

/** Whether it is a rank of the police: “inspector”. */
export function isOfPolice({ family }: Post): boolean {
  return family === POLICE;
}

function isWithin(part: string, whole: string): boolean {
  return whole.endsWith(` ${part}`);
}
