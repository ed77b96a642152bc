import { type Block, isOwnVoice } from '../../text/block.ts';
import { knownOfProse } from '../../text/known-prose.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { type Span, shiftSpan } from '../../text/span.ts';
import type { NamedStory } from '../names/named-story.ts';
import { isQuoted } from '../sentences/quotes.ts';

/** A word that the body of a story writes with a hyphen and without: “cyber-crime” and “cybercrime”. */
export interface JoinedWord {
  /** The word without its hyphen. */
  readonly word: string;
  readonly hyphened: readonly Span[];
  readonly closed: readonly Span[];
}

// “cyber-crime”; but no “well-to-do”, and no “re-sign”, which is another word than “resign”.
const HYPHENED = /(?<![a-zé\d’'/@.-])(?!re-)([a-z]{2,})-([a-z]{3,})(?![a-zé\d’'@-]|\.[a-z])/g;
// “cooped”: so short a word may be another one.
const LETTERS_AT_LEAST = 7;
const PLURAL = /(?<=[a-z]{3}[^s])s$/;
const PART_OF_WORD = /[a-zé\d@/-]/;

/** What a block has of such words, in plain letters that count from its start. */
interface WordsOfBlock {
  readonly hyphened: readonly { readonly word: string; readonly span: Span }[];
  /** The runs of letters in it that may be a closed form, and what each is without its “s”. */
  readonly long: ReadonlySet<string>;
}

const LONG = new RegExp(`[a-z]{${LETTERS_AT_LEAST},}`, 'g');

/** Known once: a keystroke leaves most blocks as they are. */
const wordsOf = knownOfProse((prose): WordsOfBlock => {
  const plain = plainLetters(prose);
  const hyphened = findMatches(HYPHENED, plain).map(({ index, 0: written, 1: first = '', 2: second = '' }) => ({
    // “policy-maker” and “policymakers” are one word.
    word: (first + second).replace(PLURAL, ''),
    span: { start: index, end: index + written.length },
  }));
  const runs = plain.match(LONG) ?? [];
  return { hyphened, long: new Set(runs.flatMap((run) => [run, run.replace(/s$/, '')])) };
});

/** Finds the words that a story writes both with a hyphen and without, outside quotation marks. */
export function findJoinedWords({ blocks, quotes }: Pick<NamedStory, 'blocks' | 'quotes'>): JoinedWord[] {
  const own = blocks.filter(isOwnVoice);
  const hyphened = new Map<string, Span[]>();
  for (const block of own) {
    for (const { word, span } of wordsOf(block).hyphened) {
      const place = shiftSpan(span, block.span.start);
      if (word.length >= LETTERS_AT_LEAST && !isQuoted(quotes, place))
        hyphened.set(word, [...(hyphened.get(word) ?? []), place]);
    }
  }
  if (hyphened.size === 0) return [];
  const closed = closedForms(own, new Set(hyphened.keys()));
  return [...hyphened].flatMap(([word, spans]) => {
    const unquoted = (closed.get(word) ?? []).filter((span) => !isQuoted(quotes, span));
    return unquoted.length === 0 ? [] : [{ word, hyphened: spans, closed: unquoted }];
  });
}

/** Where some blocks write these words in one, by the word. */
function closedForms(blocks: readonly Block[], words: ReadonlySet<string>): ReadonlyMap<string, readonly Span[]> {
  const closed = new Map<string, Span[]>();
  for (const block of blocks) {
    const { long } = wordsOf(block);
    for (const word of words) {
      if (!long.has(word)) continue;
      const places = placesOf(word, plainLetters(block.prose)).map((at) => block.span.start + at);
      const spans = places.map((start) => ({ start, end: start + word.length }));
      closed.set(word, [...(closed.get(word) ?? []), ...spans]);
    }
  }
  return closed;
}

/** Where a word stands by itself. */
function placesOf(word: string, plain: string): number[] {
  const places: number[] = [];
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const after = plain.charAt(end) === 's' ? end + 1 : end;
    const isWhole = !PART_OF_WORD.test(plain.charAt(at - 1)) && !PART_OF_WORD.test(plain.charAt(after));
    if (isWhole) places.push(at);
  }
  return places;
}
