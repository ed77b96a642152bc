import { isOwnVoice } from '../../text/block.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { isQuoted } from '../sentences/quotes.ts';
import type { NamedStory } from './named-story.ts';

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

/** Finds the words that a story writes both with a hyphen and without, outside quotation marks. */
export function findJoinedWords({ blocks, quotes }: Pick<NamedStory, 'blocks' | 'quotes'>): JoinedWord[] {
  const own = blocks.filter(isOwnVoice).map(({ span, prose }) => ({ start: span.start, plain: plainLetters(prose) }));
  const hyphened = new Map<string, Span[]>();
  for (const { start, plain } of own) {
    for (const { index, 0: written, 1: first = '', 2: second = '' } of findMatches(HYPHENED, plain)) {
      const span = { start: start + index, end: start + index + written.length };
      // “policy-maker” and “policymakers” are one word.
      const word = (first + second).replace(PLURAL, '');
      if (word.length >= LETTERS_AT_LEAST && !isQuoted(quotes, span))
        hyphened.set(word, [...(hyphened.get(word) ?? []), span]);
    }
  }
  return [...hyphened].flatMap(([word, spans]) => {
    const closed = own
      .flatMap(({ start, plain }) =>
        placesOf(word, plain).map((at) => ({ start: start + at, end: start + at + word.length })),
      )
      .filter((span) => !isQuoted(quotes, span));
    return closed.length === 0 ? [] : [{ word, hyphened: spans, closed }];
  });
}

/** Where a word stands by itself; a search for each of a few words is quicker than a look at all words. */
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
