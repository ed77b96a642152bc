import type { Span } from '../text/span.ts';
import data from './data/triggers.json' with { type: 'json' };
import { plainLetters } from './plain-letters.ts';

/** What makes an editor ask “says who?”, in the order in which it does. */
export const TRIGGER_KINDS = [
  'accusation',
  'casualties',
  'secret',
  'motive',
  'cause',
  'prediction',
  'superlative',
  'generalisation',
  'evaluation',
  'figure',
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

/** The words in a sentence that make an editor ask. */
export interface Trigger {
  readonly kind: TriggerKind;
  readonly span: Span;
}

// “accused of”: any entry of the kind as whole words, in plain letters.
const PATTERNS = TRIGGER_KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(`(?<![a-z\\dé])(?:${data.triggers[kind].join('|')})(?![a-z\\dé])`),
}));

/** Finds the triggers of a sentence, the gravest first, of each kind the first in the sentence. */
export function findTriggers(sentence: string): Trigger[] {
  const plain = plainLetters(sentence);
  return PATTERNS.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(plain);
    return found === null ? [] : [{ kind, span: { start: found.index, end: found.index + found[0].length } }];
  });
}
