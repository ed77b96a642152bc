import names from './data/enclosing-names.json' with { type: 'json' };
import type { PieceKind } from './piece.ts';

const KINDS: ReadonlyMap<string, PieceKind> = new Map([
  ...named('box', names.box),
  ...named('pull-quote', names['pull-quote']),
  ...named('block-quote', names['block-quote']),
  ...named('caption', names.caption),
  ...named('note', names.note),
]);

function named(kind: PieceKind, words: readonly string[]): [string, PieceKind][] {
  return words.map((word) => [word, kind]);
}

/** “factbox”, “pullquote”: what newsrooms call what stands around a part of a story, in small letters without hyphens. */
export const ENCLOSING_NAMES: readonly string[] = [...KINDS.keys()];

/** What a shortcode, component or fence of this name makes of the words in it: “PullQuote”, “pull-quote”. */
export function kindNamed(name: string): PieceKind | undefined {
  return KINDS.get(name.toLowerCase().replace(/[-_]/g, ''));
}
