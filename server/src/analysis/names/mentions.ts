import { isDateWord } from '../../english/calendar.ts';
import { type Shift, type Span, shiftEach, shiftSpan } from '../../text/span.ts';
import nameWords from '../data/name-words.json' with { type: 'json' };
import { findHeldPosts, type HeldPost, shiftHeldPost } from '../posts/held-posts.ts';
import { SAID_BEFORE, SAYS_BEHIND } from '../sentences/saying.ts';
import { isLink, isParticle, type NamePart, opensName, shiftPart, toNameParts } from './name-parts.ts';
import { type NameWord, splitNameWords } from './name-words.ts';
import { holdsOffice, isInstitution, partTitles } from './titled-words.ts';

/** What a name stands for. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'unknown';

/** A name in the text, without title, possessive or plural. */
export interface Mention {
  readonly span: Span;
  readonly name: string;
  /** Its words, particles with the word that they belong to. */
  readonly parts: readonly NamePart[];
  /** The titles right before it: “Sen.”, “Prime Minister”. */
  readonly titles: readonly Span[];
  /** The posts that its paragraph gives whom it names: “chief executive” in “Ada Quist, chief executive of Harrow Ferries”. */
  readonly posts: readonly HeldPost[];
  /** Whether it has a title or a verb of saying beside it: “Clarke said”. */
  readonly speaks: boolean;
  /** What alone stands between the name before and this one: “Champion’s League”, “Marks & Spencer”. */
  readonly linked: NameLink | undefined;
}

export type NameLink = 'possessive' | 'and' | 'ampersand';

/** Who or what some mentions stand for in this story. */
export interface Entity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly mentions: readonly Mention[];
}

/** The same mention, counted from another origin. */
export function shiftMention(mention: Mention, by: Shift): Mention {
  return {
    ...mention,
    span: shiftSpan(mention.span, by),
    parts:
      typeof by === 'number' ? mention.parts : mention.parts.map((part) => shiftPart(part, mention.span.start, by)),
    titles: shiftEach(mention.titles, shiftSpan, by),
    posts: shiftEach(mention.posts, shiftHeldPost, by),
  };
}

// “The”, “But”: words that are no names, though a sentence or a headline gives them a capital.
const NEVER_NAMES: ReadonlySet<string> = new Set(nameWords.neverNames);
// “We’ve”, “Here’s”: contractions, which are no names either.
const CONTRACTION = /['’](?:m|re|ve|ll|d|t|s)$/i;

// “7th”, “101st”: a number that begins the name of a court or a fleet.
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Finds the names in one paragraph: runs of capitals, with the particles in them. */
export function findMentions(prose: string): Mention[] {
  const mentions: Mention[] = [];
  let run: NameWord[] = [];
  const words = splitNameWords(prose);
  const goesOn = (word: NameWord, next: NameWord | undefined) =>
    continuesRun(word, next) || linksRun(run, word, next) || standsInside(word, next, words);
  for (const [i, word] of words.entries()) {
    if (run.length > 0 && !goesOn(word, words[i + 1])) run = endRun(run, prose, mentions);
    if (run.length > 0 || startsRun(word, words[i + 1])) run.push(word);
  }
  endRun(run, prose, mentions);
  const posts = findHeldPosts(
    prose,
    // “on Monday, the mayor, Ada Quist,”: no day holds a post.
    mentions
      .filter(({ name }) => !isDateWord(name))
      .map(({ span, titles }) => ({ ...span, opens: titles[0]?.start ?? span.start })),
  );
  return posts.size === 0
    ? mentions
    : mentions.map((mention) => ({ ...mention, posts: posts.get(mention.span.start) ?? [] }));
}

function startsRun(word: NameWord, next: NameWord | undefined): boolean {
  if (word.shape === 'capital') return !isNoName(word.form) || (isParticle(word) && leadsOn(next));
  if (word.shape === 'lower' && ORDINAL.test(word.form)) return next?.joins === true && next.shape === 'capital';
  return word.shape === 'lower' && opensName(word) && leadsOn(next);
}

function continuesRun(word: NameWord, next: NameWord | undefined): boolean {
  if (!word.joins || word.opensSentence || isDateWord(word.form)) return false;
  if (word.shape === 'capital') return !isNoName(word.form);
  return word.shape === 'lower' && isParticle(word) && leadsOn(next);
}

/** “IS” and “WHO” are letters, not words, whatever a headline makes of them. */
function isNoName(form: string): boolean {
  const isWord = NEVER_NAMES.has(form.toLowerCase()) || CONTRACTION.test(form);
  return isWord && (form.length === 1 || form !== form.toUpperCase());
}

const INSIDE: ReadonlySet<string> = new Set(nameWords.inside);
const LONG = 4; // Letters: a headline in capitals leaves none but shorter words small.

/** “Without” in “Doctors Without Borders”, where not all words have a capital. */
function standsInside(word: NameWord, next: NameWord | undefined, words: readonly NameWord[]): boolean {
  if (!INSIDE.has(word.form) || !word.joins || word.opensSentence) return false;
  if (next?.joins !== true || next.shape !== 'capital') return false;
  return words.some(({ shape, form }) => shape === 'lower' && form.length >= LONG);
}

/** “of” in “Department of State”, and “the” in “Museum of the Moon”. */
function linksRun(run: readonly NameWord[], word: NameWord, next: NameWord | undefined): boolean {
  const last = run.at(-1);
  if (!isLink(word) || !word.joins || last === undefined || next?.joins !== true) return false;
  if (word.form === 'the') return last.form === 'of' && next.shape === 'capital';
  return (isInstitution(last.form) || holdsOffice(last.form)) && (next.shape === 'capital' || next.form === 'the');
}

/** Whether a name can go on with this word after a particle: “der Meer” after “van”. */
function leadsOn(next: NameWord | undefined): boolean {
  return next?.joins === true && (next.shape === 'capital' || isParticle(next));
}

/** Adds what a run of words names, and gives the empty run to go on with. */
function endRun(run: readonly NameWord[], prose: string, mentions: Mention[]): NameWord[] {
  const { before, titles, name } = partTitles(run);
  addMention(before, [], prose, mentions);
  addMention(name, titles, prose, mentions);
  return [];
}

// In letters: room for a verb of saying.
const VERB_LETTERS = 10;

function addMention(words: readonly NameWord[], titles: readonly NameWord[], prose: string, mentions: Mention[]): void {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return;
  const span = { start: first.start, end: spanOfWord(last).end };
  const parts = toNameParts(words, prose);
  const linked = linkOf(prose.slice(mentions.at(-1)?.span.end ?? span.start, span.start));
  const before = prose.slice(Math.max(0, span.start - VERB_LETTERS), span.start);
  const after = prose.slice(span.end, span.end + VERB_LETTERS);
  mentions.push({
    speaks: titles.length > 0 || SAYS_BEHIND.test(after) || SAID_BEFORE.test(before),
    span,
    name: prose.slice(span.start, span.end),
    parts,
    titles: titles.map(spanOfWord),
    posts: [],
    linked,
  });
}

const LINKS: ReadonlyMap<string, NameLink> = new Map([
  ['’s ', 'possessive'],
  ["'s ", 'possessive'],
  [' and ', 'and'],
  [' & ', 'ampersand'],
]);

function linkOf(gap: string): NameLink | undefined {
  return LINKS.get(gap);
}

function spanOfWord({ start, form }: NameWord): Span {
  return { start, end: start + form.length };
}
