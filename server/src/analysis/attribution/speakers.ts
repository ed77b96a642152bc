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
  return readings.map((reading) => {
    if (reading.attributions.length === 0) return reading;
    return { ...reading, attributions: reading.attributions.map((attribution) => resolve(text, attribution, named)) };
  });
}

/** Older sources than these are too far for a reader to think of. */
const REMEMBERED = 12;

function resolve(text: string, attribution: InBlock<Attribution>, named: NamedSource[]): InBlock<Attribution> {
  const { source, sourceKind: kind } = attribution;
  if (source === undefined || kind === 'vague') return attribution;
  const words = wordsOf(text, source);
  const older = olderFor(words, kind, named);
  if (kind !== 'pronoun' && kind !== undefined) remember({ ...(older ?? { span: source, words }), kind }, named);
  return older === undefined ? attribution : { ...attribution, standsFor: older.span };
}

function remember(source: NamedSource, named: NamedSource[]): void {
  named.push(source);
  if (named.length > REMEMBERED) named.shift();
}

function wordsOf(text: string, span: Span): string[] {
  return (
    sliceOf(text, span)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  );
}

/** The source that some words stand for, of those that the story named before. */
function olderFor(
  words: readonly string[],
  kind: NamedSource['kind'],
  named: readonly NamedSource[],
): NamedSource | undefined {
  if (kind === 'pronoun') return named.findLast((older) => fitsPronoun(words[0] ?? '', older.kind));
  const isShort = words.length === 1 || (words.length === 2 && words[0] === 'the');
  const short = words.at(-1) ?? '';
  return isShort
    ? named.findLast((older) => older.words.length > words.length && older.words.includes(short))
    : undefined;
}

/** “He” is a person, “it” is none; “they” may be anybody, so it is left open. */
function fitsPronoun(pronoun: string, kind: NamedSource['kind']): boolean {
  if (/^(?:he|she|who)$/.test(pronoun)) return kind === 'person' || kind === 'anonymous';
  return pronoun === 'it' && (kind === 'organisation' || kind === 'document' || kind === 'data' || kind === 'outlet');
}
