import { isCommonWord } from '../../english/known-words.ts';
import { isBody } from '../../text/block.ts';
import { type Span, shiftSpan, sliceOf } from '../../text/span.ts';
import data from '../data/body-kinds.json' with { type: 'json' };
import { isCall, isKindOfBody, isTradeOfFirm } from '../names/body-kinds.ts';
import { knownOfNames } from '../names/known-names.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { isQuoted } from '../sentences/quotes.ts';
import { headOf } from './body-heads.ts';
import { goesOn, type LinkedWord, wordsOf } from './linked-words.ts';

/** A body, a building or a street as a story names it: “Friends of the Saltings”. */
export interface Body {
  readonly name: string;
  readonly span: Span;
  /** The word that says what it is: “friends”. */
  readonly head: string;
  /** Its other words, but those that say with the head what it is: “saltings”. */
  readonly own: readonly string[];
}

const COMPOUNDS: ReadonlySet<string> = new Set(data.compounds);

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
  return names.some(({ parts }) => parts.some(({ fold }) => isKindOfBody(fold) || isCall(fold)));
}

function toBody(words: readonly LinkedWord[]): Omit<Body, 'name'> | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length === 1) return undefined;
  const found = headOf(words);
  if (found === undefined) return undefined;
  const beforeFound = words[words.indexOf(found) - 1];
  // “Arden Mining Corporation” is a firm of miners.
  const isFirm = words.length > 2 && beforeFound !== undefined && isTradeOfFirm(beforeFound.fold, found.fold);
  const head = isFirm ? beforeFound : found;
  const span = { start: first.span.start, end: last.span.end };
  const beforeHead = words[words.indexOf(head) - 1];
  const isCompound = beforeHead !== undefined && COMPOUNDS.has(`${beforeHead.fold} ${head.fold}`);
  const own = words
    .filter((word) => word !== head && !(isFirm && word === found) && !(isCompound && word === beforeHead))
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
