import type { InBlock } from '../../text/in-block.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Attribution } from './attributions.ts';

/** A paragraph's attributions. */
interface AttributedReading {
  readonly attributions: readonly InBlock<Attribution>[];
}

/** A source that the story named, and what a later word for it may be. */
interface NamedSource {
  readonly span: Span;
  readonly words: readonly string[];
  readonly kind: Attribution['sourceKind'];
}

/**
 * Finds whom “he”, “the ministry” or “Quist” stands for: the last source before it that the story named in more words
 * and that the word fits. Within one pass, in the order of the text.
 */
export function resolveSpeakers<T extends AttributedReading>(text: string, readings: readonly T[]): T[] {
  const named: NamedSource[] = [];
  return readings.map((reading) => ({
    ...reading,
    attributions: reading.attributions.map((attribution) => {
      const resolved = { ...attribution, standsFor: standsFor(text, attribution, named) };
      remember(text, resolved, named);
      return resolved;
    }),
  }));
}

/** Older sources than these are too far for a reader to think of. */
const REMEMBERED = 12;

function remember(text: string, { source, sourceKind, standsFor }: InBlock<Attribution>, named: NamedSource[]): void {
  if (source === undefined || sourceKind === 'pronoun' || sourceKind === 'vague' || sourceKind === undefined) return;
  const span = standsFor ?? source;
  named.push({ span, words: wordsOf(text, span), kind: sourceKind });
  if (named.length > REMEMBERED) named.shift();
}

function wordsOf(text: string, span: Span): string[] {
  return (
    sliceOf(text, span)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  );
}

function standsFor(text: string, { source, sourceKind }: Attribution, named: readonly NamedSource[]): Span | undefined {
  if (source === undefined) return undefined;
  const words = wordsOf(text, source);
  if (sourceKind === 'pronoun') return named.findLast(({ kind }) => fitsPronoun(words[0] ?? '', kind))?.span;
  const isShort = words.length === 1 || (words.length === 2 && words[0] === 'the');
  const short = words.at(-1) ?? '';
  if (!isShort || sourceKind === 'vague') return undefined;
  return named.findLast((older) => older.words.length > words.length && older.words.includes(short))?.span;
}

/** “He” is a person, “it” is none; “they” may be anybody, so it is left open. */
function fitsPronoun(pronoun: string, kind: NamedSource['kind']): boolean {
  if (/^(?:he|she|who)$/.test(pronoun)) return kind === 'person' || kind === 'anonymous';
  return pronoun === 'it' && (kind === 'organisation' || kind === 'document' || kind === 'data' || kind === 'outlet');
}
