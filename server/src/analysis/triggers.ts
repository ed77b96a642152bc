import type { Span } from '../text/span.ts';
import data from './data/triggers.json' with { type: 'json' };

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

const PATTERNS = TRIGGER_KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${data.triggers[kind].join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
}));

/** Finds the triggers of a sentence, the gravest first, of each kind the first in the sentence. */
export function findTriggers(sentence: string): Trigger[] {
  return PATTERNS.flatMap(({ kind, pattern }) => {
    pattern.lastIndex = 0;
    const found = pattern.exec(sentence);
    return found === null ? [] : [{ kind, span: { start: found.index, end: found.index + found[0].length } }];
  });
}
