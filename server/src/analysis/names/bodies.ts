import { isDateWord } from '../../english/calendar.ts';
import { isCommonWord, isKnown } from '../../english/known-words.ts';
import { isTitle } from '../../english/titles.ts';
import { isBody } from '../../text/block.ts';
import { hasFillers } from '../../text/fillers.ts';
import { type Span, shiftSpan, sliceOf } from '../../text/span.ts';
import data from '../data/body-kinds.json' with { type: 'json' };
import { isQuoted } from '../sentences/quotes.ts';
import { knownOfNames } from './known-names.ts';
import type { Mention } from './mentions.ts';
import { placeOfParts } from './name-parts.ts';
import type { NamedStory } from './named-story.ts';
import { foldName } from './skeletons.ts';

/** A body, a building or a street as a story names it: “Friends of the Saltings”. */
export interface Body {
  readonly name: string;
  readonly span: Span;
  /** The word that says what it is: “friends”. */
  readonly head: string;
  /** Its other words, but those that say with the head what it is: “saltings”. */
  readonly own: readonly string[];
}

const KINDS_OF = kindsByWord({ ...data.kinds, ...tradesWithAny() });
const WIDE_KINDS_OF = kindsByWord(data.wideKinds);
const NEAR_KINDS_OF = kindsByWord(data.nearKinds);
const CALLS: ReadonlySet<string> = new Set(data.calls);
const COMPOUNDS: ReadonlySet<string> = new Set(data.compounds);

/** “Arden Minerals” may be “Arden Aggregates”, and “Arden Group” whatever Arden trades in. */
function tradesWithAny(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(data.trades).map(([trade, words]) => [trade, [...words, ...data.anyTrade]]));
}

function kindsByWord(kinds: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> {
  const byWord = new Map<string, Set<string>>();
  for (const [kind, words] of Object.entries(kinds)) {
    for (const word of words.map(foldName)) byWord.set(word, new Set([...(byWord.get(word) ?? []), kind]));
  }
  return byWord;
}

/** The kinds of body that two words may both stand for: “inquiries” for “commission” and “review”. */
export function kindsInCommon(a: string, b: string): string[] {
  return [...(KINDS_OF.get(a) ?? [])].filter((kind) => KINDS_OF.get(b)?.has(kind) === true);
}

/** The same for kinds so wide that the names must be alike in more than one everyday word: “trust” and “network”. */
export function wideKindsInCommon(a: string, b: string): string[] {
  return [...(WIDE_KINDS_OF.get(a) ?? [])].filter((kind) => WIDE_KINDS_OF.get(b)?.has(kind) === true);
}

/** The same for kinds that are one only where the names differ in words that say the same: “theatre” and “company”. */
export function nearKindsInCommon(a: string, b: string): string[] {
  return [...(NEAR_KINDS_OF.get(a) ?? [])].filter((kind) => NEAR_KINDS_OF.get(b)?.has(kind) === true);
}

/** Whether a word says what kind of body a name stands for: “trust”. */
export function isKindOfBody(fold: string): boolean {
  return KINDS_OF.has(fold) || WIDE_KINDS_OF.has(fold) || NEAR_KINDS_OF.has(fold);
}

/** Finds the bodies that a story names in its own words, in the order of the text. */
export function findBodies({
  blocks,
  mentions,
  quotes,
  text,
}: Pick<NamedStory, 'blocks' | 'mentions' | 'quotes' | 'text'>): Body[] {
  return blocks.filter(isBody).flatMap((block) =>
    bodiesIn(block, mentions)
      .map((body) => ({ ...body, span: shiftSpan(body.span, block.span.start) }))
      .filter(({ span }) => !isQuoted(quotes, span))
      .map((body) => ({ ...body, name: sliceOf(text, body.span) })),
  );
}

/** The bodies that the names of a block stand for, counted from its start. */
const bodiesIn = knownOfNames(({ names, prose }): readonly Omit<Body, 'name'>[] => {
  const bodies: Omit<Body, 'name'>[] = [];
  let words: LinkedWord[] = [];
  const endName = () => {
    const body = toBody(words);
    if (body !== undefined) bodies.push(body);
    words = [];
  };
  for (const [i, mention] of (hasBody(names) ? names : []).entries()) {
    const next = wordsOf(mention, names[i - 1], prose);
    if (!goesOn(words, next, prose)) endName();
    words.push(...next);
  }
  endName();
  return bodies;
});

/** Whether a block has a word by which bodies are called; no other names one. */
function hasBody(names: readonly Mention[]): boolean {
  return names.some(({ parts }) => parts.some(({ fold }) => isKindOfBody(fold) || CALLS.has(fold)));
}

/** A word of a name, and what stands between it and the word before. */
interface LinkedWord {
  readonly form: string;
  readonly fold: string;
  readonly span: Span;
  readonly gap: string;
}

// “Institute for Coastal Studies”: small words in capitals go with the name.
function wordsOf(mention: Mention, before: Mention | undefined, text: string): LinkedWord[] {
  let end = before?.span.end ?? mention.span.start;
  return mention.parts.map((part) => {
    const span = placeOfParts(mention, part);
    const word = { form: part.form, fold: part.fold, span, gap: gapIn(text, { start: end, end: span.start }) };
    end = span.end;
    return word;
  });
}

const LONGEST_GAP = 9; // “ for the ”

/** What stands between two words; only the beginning of what is too long to link them. */
function gapIn(text: string, { start, end }: Span): string {
  const near = text.slice(start, Math.min(end, start + LONGEST_GAP + 1));
  return near.length > LONGEST_GAP && !hasFillers(near) ? near : sliceOf(text, { start, end });
}

// “ of ”, “ for the ”: what a kind of body goes on after.
const OF = /^ (?:of|for)(?: the)? $/;
// “ on ”: what a committee goes on after; but a day does.
const ON = /^ on(?: the)? $/;
const LEADS_ON = /^ (?:of|for|on)(?: the)? $/;
// “’ ” after “Workers”, “’s ” after “Women”.
const OWNERS = /^(?:['’]|['’]s) $/;
// “St Werburgh’s Hospital”
const SAINT = /^St\.?(?: |$)/;
// “United Ferry” before “and Dock Workers”
const PAIRED_WORDS = 2;
// “the ” before “Foundry and Metal Workers’ Union”: nobody’s name.
const THE = /\bthe $/i;
const NEAR = 6;
// “farmers”, “women”; “Sheriff’s” and “Mayor’s” are titles.
const PLURAL = /(?:s|men|people|children)$/;

/** Whether a name goes on with the next one: “Friends” with “Saltings”, “Coast” with “Country Party” or “Country Workers’”. */
function goesOn(words: readonly LinkedWord[], next: readonly LinkedWord[], prose: string): boolean {
  const [first, last, added, head] = [words[0], words.at(-1), next[0], next.at(-1)];
  if (first === undefined || last === undefined || added === undefined || head === undefined) return false;
  if (OF.test(added.gap)) return isKindOfBody(last.fold);
  if (ON.test(added.gap)) return kindsInCommon(last.fold, 'committee').length > 0 && !isDateWord(added.form);
  if (added.gap === ' the ') return words.length === 1 && CALLS.has(first.fold);
  if (OWNERS.test(added.gap)) {
    const isOwner = PLURAL.test(last.fold) || isTitle(last.form) || SAINT.test(first.form);
    // “Owners’ Guild”, “Owners’ Guild of Arden”.
    return isOwner && (isKindOfBody(head.fold) || isKindOfBody(added.fold));
  }
  const isPair = added.gap === ' and ' && words.length <= PAIRED_WORDS && next.length > 1;
  const hasEnd = isKindOfBody(head.fold) || PLURAL.test(head.fold);
  // “Arden Farm” before “and Garden Society”: where two words stand before it, the first may be a name.
  const isWord =
    isCommonWord(last.fold) ||
    (words.length === 1 && THE.test(prose.slice(Math.max(0, first.span.start - NEAR), first.span.start)));
  return isPair && hasEnd && isWord && isKnown(added.fold);
}

function toBody(words: readonly LinkedWord[]): Omit<Body, 'name'> | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length === 1) return undefined;
  const head = headOf(words);
  if (head === undefined) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  const beforeHead = words[words.indexOf(head) - 1];
  const isCompound = beforeHead !== undefined && COMPOUNDS.has(`${beforeHead.fold} ${head.fold}`);
  const own = words
    .filter((word) => word !== head && !(isCompound && word === beforeHead))
    .flatMap(({ fold }) => apart(fold));
  if (own.length === 0) return undefined;
  return { span, head: head.fold, own };
}

// “metalworkers”
const JOINED = new RegExp(`^(\\p{L}{3,})(${data.joined.join('|')})$`, 'u');

/** “metal” and “workers” of “metalworkers”, which is written in two words as well. */
function apart(fold: string): readonly string[] {
  const [, first = '', second = ''] = JOINED.exec(fold) ?? [];
  return isCommonWord(first) ? [first, second] : [fold];
}

/** “Save” of “Save the Saltings”, “Friends” of “Friends of the Saltings”, “Road” of “Canal Road”. */
function headOf(words: readonly LinkedWord[]): LinkedWord | undefined {
  const [first, second, last] = [words[0], words[1], words.at(-1)];
  if (first !== undefined && second?.gap === ' the ' && CALLS.has(first.fold)) return first;
  const beforeOf = words.find(({ fold }, i) => isKindOfBody(fold) && LEADS_ON.test(words[i + 1]?.gap ?? ''));
  return beforeOf ?? (last !== undefined && isKindOfBody(last.fold) ? last : undefined);
}
