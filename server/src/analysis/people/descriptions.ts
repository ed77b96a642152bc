import { anyOf } from '../../english/any-of.ts';
import { isOccupation, isPost, SECOND_POSTS } from '../../english/posts.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { Mention } from '../names/mentions.ts';
import { namesRole } from '../sentences/roles.ts';

/** What a story says, beside a name, that somebody is: “the zoo’s head keeper”. */
export interface Description {
  /** Without the article and the owner: “head keeper”. */
  readonly span: Span;
  /** “keeper” */
  readonly role: string;
  /** “deputy” in “the deputy master” */
  readonly second: string | undefined;
  /** The words that tell it from others of its role: “nursing” of “director of nursing”, “medical” of “medical director”. */
  readonly telling: readonly string[];
  /** Whether those stand behind “of”: “director of nursing”. */
  readonly isOfField: boolean;
  /** The words for what it is in: “zoo” of “the zoo’s head keeper”, “Harrow Zoo” of “head keeper of Harrow Zoo”. */
  readonly owners: readonly string[];
}

const FAR = 110;
const NEAR = 40;
// “teacher and photographer”
const JOINED = / (?:and|or|for|as) /;
const WORDS = '((?:[\\p{Ll}-]+ ){0,3}[\\p{Ll}-]+)';
const OWNER = "(?:the |its |her |his )?(?:[\\p{L}-]+ ){0,3}([\\p{L}-]+)[’']s?";
// “, 61, the zoo’s head keeper”, “, who has been the zoo’s vet since”, “, for years the zoo’s vet” before “,” or “ of”.
const AFTER = new RegExp(
  `^((?:, (?:(?:aged )?\\d{1,3}, |(?:long|for (?:\\p{Ll}+ )?(?:decades|years)) )?|(?:, who)? has been |, who is | (?:is|was) )(?:(?:the|its|their|her|his)|${OWNER}) )${WORDS}(?=[,.;]| (?:of|at|for|in|since|who|with|from)\\b)`,
  'u',
);
// “, landlady of the Anchor”, “, dean of the science faculty”
const OF_BODY = new RegExp(`^, ${WORDS}(?= (?:(?:of|at) (?:the )?\\p{Lu}|of (?:the|her|his|its|their) ))`, 'u');
// “Coach driver ” at the head of a sentence, “EU trade commissioner ”.
const RIGHT_BEFORE = /(?:^|[.!?]["”’]? |\n|\b\p{Lu}[\p{L}’'-]* )(\p{L}\p{Ll}+(?: \p{Ll}+){0,2}) $/u;
// “driver”: seldom a role, which is sooner seen than all that stands before it.
const LAST_WORD = /\p{L}+$/u;
// “The zoo’s head keeper, ”, “the head keeper of the zoo, ”, “the vet, the ”.
const BEFORE = new RegExp(
  `(?:^|[ "“\\n])(?:(?:the|its|their|her|his)|${OWNER}) ${WORDS}((?: (?:of|at|for) [^,.;]{1,40})?, (?:the )?)$`,
  'iu',
);
const CLOSES = /^[,.;]/;
const COMMA_BEFORE = /, (?:the )?$/i;
const OF_ANOTHER_TIME = new RegExp(`\\b${anyOf(beside.ofAnotherTime)}\\b[^.;!?,]*$`, 'i');
const SECOND = new RegExp(`^${anyOf(SECOND_POSTS)}[ -]`);
// “keeper”, “organist”, “barmaid”: nouns for those who do something.
const DOES = /(?:[^aeiou]{2}er|[^o]{3}or|ist|ian|man|woman|master|mistress|lady|maid|hand)$/;

/** Whether a word has the ending of those who do something: “keeper”, “barmaid”. */
export function namesDoer(word: string): boolean {
  return DOES.test(word);
}

// “director” alone may be anything; “medical director” is not.
const WIDE_ALONE: ReadonlySet<string> = new Set(beside.wideAlone);
// “coach”: anybody’s alone; “the federation’s coach” has a post there.
const POSTS_IN_BODIES: ReadonlySet<string> = new Set(beside.postsInBodies);
// “coach”: “the coach” is that of the side that the story is about.
const ONLY_ALONE: ReadonlySet<string> = new Set(beside.onlyAlone);
const THE_BEFORE = /^the $/i;
// “minister”, “head”: offices that go with others, as far as their names tell.
const BESIDES_ANY: ReadonlySet<string> = new Set(beside.besidesAny);
const BROAD: ReadonlySet<string> = new Set([...beside.broadRoles, ...beside.kin, ...beside.ofFamily]);

/** What is said of somebody right before or after a name, apart by commas, as of the one who is it: “the”, “the zoo’s”. */
export function describe({ span, titles }: Mention, text: string): Description | undefined {
  const behind = wordsBehind(span, text);
  const described = behind && toDescription(behind, text);
  if (described !== undefined) return described;
  const ahead = wordsAhead(titles[0]?.start ?? span.start, span, text);
  return ahead && toDescription(ahead, text);
}

/** Whether somebody may be one thing besides anything else: “founder”, but not “the team doctor”. */
function isAnybodys(role: string, isOwned: boolean): boolean {
  return BROAD.has(role) && !(isOwned && POSTS_IN_BODIES.has(role));
}

/** What a post says that somebody is, where nothing else does: “chairman” of “As chairman of the club, Quist”. */
export function describeHeld({ posts }: Mention, text: string): Description | undefined {
  const held = posts.find(
    (post) => !post.isHeard && post.posts.some((named) => !named.isTitle && !isOccupation(named)),
  );
  if (held === undefined) return undefined;
  const words = sliceOf(text, held.span).replace(OF_FIELD, '').toLowerCase();
  const role = roleIn(words);
  if (BESIDES_ANY.has(role) || isAnybodys(role, true)) return undefined;
  return {
    span: held.span,
    role,
    second: SECOND.exec(words)?.[0].slice(0, -1),
    telling: words
      .slice(0, -role.length)
      .split(' ')
      .filter((word) => word !== ''),
    isOfField: false,
    owners: [...held.bodies, held.owner ?? ''].map((word) => word.toLowerCase()).filter((word) => word !== ''),
  };
}

/** The words for what somebody is, where they begin, and whose they say it is. */
interface Told {
  readonly words: string;
  readonly start: number;
  readonly owner?: string | undefined;
  /** Whether there is one of it where the story is: “the coach, ” before a name. */
  readonly isOnly?: boolean;
}

// “, ”, “ was ”: what both of the expressions for what stands behind a name begin with.
const LEADS_ON = /^(?:, | (?:is|was|has) )/;

function wordsBehind({ end }: Span, text: string): Told | undefined {
  if (!LEADS_ON.test(text.slice(end, end + 5))) return undefined;
  const behind = text.slice(end, end + FAR);
  const [, lead = '', owner, words] = AFTER.exec(behind) ?? [];
  if (words !== undefined) return { words, start: end + lead.length, owner };
  const ofBody = OF_BODY.exec(behind)?.[1];
  return ofBody === undefined ? undefined : { words: ofBody, start: end + ', '.length };
}

function wordsAhead(opens: number, { start, end }: Span, text: string): Told | undefined {
  const ahead = text.slice(Math.max(0, opens - FAR), opens);
  if (opens === start && text[opens - 1] === ' ' && isListed(lastWord(text, opens - 1))) {
    const words = RIGHT_BEFORE.exec(ahead)?.[1];
    if (words !== undefined && isListed(roleIn(words))) return { words, start: opens - 1 - words.length };
  }
  const isApart = CLOSES.test(text.slice(end, end + 1)) && COMMA_BEFORE.test(ahead.slice(-6));
  const [, owner, told, tail = ''] = (isApart ? BEFORE.exec(ahead) : null) ?? [];
  if (told === undefined) return undefined;
  const from = opens - tail.length - told.length;
  const isOnly = ONLY_ALONE.has(told.toLowerCase()) && THE_BEFORE.test(text.slice(from - 'the '.length, from));
  return { words: told, start: from, owner, isOnly };
}

/** The word that ends there, small; “” where none does. */
function lastWord(text: string, end: number): string {
  const from = text.lastIndexOf(' ', end - 1) + 1;
  return LAST_WORD.exec(text.slice(Math.max(from, end - NEAR), end))?.[0].toLowerCase() ?? '';
}

function roleIn(words: string): string {
  return words.split(' ').at(-1)?.toLowerCase() ?? '';
}

// “Coach driver” opens a sentence; “EU” is no part of it.
const INNER_CAPITAL = /.\p{Lu}/u;
// “ of the Harrow Zoo”
const OWNED_BY = /^ (?:of|at|for|in) (?:the |an? |its |their )?([\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*)*)/u;

// “ of nursing”, “ of children’s programmes”: what somebody is the head or director of.
const FIELD =
  /^ of (?!the\b|an?\b|its\b|their\b)((?:\p{Ll}[\p{L}’'-]*(?: |(?=[,.;]))){1,3}?)(?=[,.;]|(?:at|for|in|who|with)\b)/u;

// “ of nursing” of “director of nursing”
const OF_FIELD = / of .*$/;

function toDescription({ words: told, start, owner, isOnly = false }: Told, text: string): Description | undefined {
  const words = told.replace(OF_FIELD, '');
  const role = roleIn(words);
  const span = { start, end: start + words.length };
  if (INNER_CAPITAL.test(words) || JOINED.test(words)) return undefined;
  const isOwned = isOnly || owner !== undefined || role !== words.toLowerCase();
  if (isAnybodys(role, isOwned)) return undefined;
  const isAlone = role === words.toLowerCase() && WIDE_ALONE.has(role);
  const field = isAlone ? FIELD.exec(text.slice(span.end, span.end + FAR))?.[1]?.trimEnd() : undefined;
  if (isAlone && field === undefined) return undefined;
  if (!isListed(role) && !namesDoer(role)) return undefined;
  if (OF_ANOTHER_TIME.test(text.slice(Math.max(0, start - NEAR), span.end))) return undefined;
  const after = field === undefined ? (OWNED_BY.exec(text.slice(span.end, span.end + FAR))?.[1] ?? '') : '';
  const owners = `${owner ?? ''} ${after}`
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  const telling = (field ?? words.slice(0, -role.length))
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  return {
    span: { start, end: span.end + (field === undefined ? 0 : ` of ${field}`.length) },
    role,
    second: SECOND.exec(words)?.[0].slice(0, -1),
    telling,
    isOfField: field !== undefined,
    owners,
  };
}

function isListed(role: string): boolean {
  return namesRole(role) || isPost(role);
}

/** Whether two descriptions of one person are of two roles in one body, as far as the story tells the body. */
export function areTwoRoles(a: Description, b: Description): boolean {
  const isElsewhere = a.owners.length > 0 && b.owners.length > 0 && !a.owners.some((word) => b.owners.includes(word));
  if (isElsewhere) return false;
  if (a.isOfField || b.isOfField) return areOfTwoFields(a, b);
  if (isWithin(a, b) || isWithin(b, a)) return false;
  return a.role === b.role ? a.second !== b.second : true;
}

/** “Chief” in short for “chief executive”. */
function isWithin({ role, telling }: Description, other: Description): boolean {
  return telling.length === 0 && other.telling.includes(role);
}

const STEM = 4;

/** “Director of nursing” and “medical director”; “head of talks” and “chief announcer” where both are the station’s. */
function areOfTwoFields(a: Description, b: Description): boolean {
  const [one, other] = [a, b].map(({ role, telling }) => (a.role === b.role ? telling : [role, ...telling]));
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return false;
  if (one.some((word) => other.some((next) => next.slice(0, STEM) === word.slice(0, STEM)))) return false;
  return a.role === b.role || a.owners.some((word) => b.owners.includes(word));
}
