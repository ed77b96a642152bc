import type { Span } from '../text/span.ts';
import type { Word } from './acronym-letters.ts';

// “2,6-”, “alpha-1-”: the rest of a chemical's name.
const CHEMICAL_PREFIX = /(?<!\S)(?=\S*\d)[\p{L}\p{N}',′()[\]-]+-$/u;
// “Non-” of “Non-negative”
const HYPHENED_BEFORE = /(?<!\p{L})(\p{L})\p{Ll}+-$/u;

// “E(2”
const OPEN_BRACKET = /\([^)]*$/;

/** The span of a run of words, with the beginning of a hyphenated word that belongs to it. */
export function spanOf(prose: string, words: readonly Word[]): Span | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const before = prose.slice(Math.max(0, first.span.start - 30), first.span.start);
  const hyphened = HYPHENED_BEFORE.exec(before);
  const isSameLetter = hyphened?.[1]?.toLowerCase() === first.lower[0];
  const prefix = isSameLetter ? hyphened?.[0] : CHEMICAL_PREFIX.exec(before)?.[0];
  const start = first.span.start - (prefix?.length ?? 0);
  // “prostaglandin E(2)” keeps its bracket.
  const isOpen = prose[last.span.end] === ')' && OPEN_BRACKET.test(prose.slice(start, last.span.end));
  return { start, end: last.span.end + (isOpen ? 1 : 0) };
}
