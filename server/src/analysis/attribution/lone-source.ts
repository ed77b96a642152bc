import { anyOf } from '../../english/any-of.ts';
import { DEMONSTRATIVES, NUMBERS } from '../../english/function-words.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import data from '../data/sources.json' with { type: 'json' };
import type { Attribution } from './attributions.ts';
import { readUnnamed } from './unnamed-sources.ts';

// “the source”: few attributions speak of one, and the others are dealt with quickly.
const ENDS_IN_SOURCE = /source$/i;
// “the source”, “the police source”: somebody whom the story treats as one.
const ONE = /^the (?:\p{L}+ )?source$/iu;
// “another source”, “a second source”, “two court sources”, “the sources”: words that tell of more than one.
const MORE = new RegExp(
  `\\b${anyOf(data.moreSources, DEMONSTRATIVES, NUMBERS)}\\s+(?:\\p{L}+ ){0,2}sources\\b|\\b${anyOf(data.anotherSource)}\\s+(?:\\p{L}+ ){0,2}source\\b`,
  'iu',
);
// “a source”, “one court source”
const BROUGHT_IN = /\b(?:an?|one)\s+(?:\p{L}+ ){0,2}source\b/giu;

/** A story's text and who says what in it. */
interface SourcedText {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** Where the story speaks of the only unnamed source that it shows: “the source said”. Nothing if there may be more. */
export function findLoneSource({ text, attributions }: SourcedText): Span | undefined {
  const one = attributions.find(({ source }) => source !== undefined && isOne(sliceOf(text, source)))?.source;
  if (one === undefined || MORE.test(text) || (text.match(BROUGHT_IN) ?? []).length > 1) return undefined;
  return attributions.some((attribution) => isAnother(text, attribution)) ? undefined : one;
}

function isOne(words: string): boolean {
  return ENDS_IN_SOURCE.test(words) && ONE.test(evenBlanks(words));
}

/** “an aide”, “one official”: somebody else without a name, who makes a plural true. */
function isAnother(text: string, attribution: Attribution): boolean {
  const unnamed = readUnnamed(text, attribution);
  return unnamed !== undefined && !/\bsources?\b/i.test(sliceOf(text, unnamed.span));
}

// “sources”, “police sources”: a plural without a number.
const PLURAL = /^(?:\p{L}+ ){0,2}sources\b/iu;

/** The words with which an attribution speaks of several sources; nothing where it does not. */
export function pluralSource({ text }: Pick<SourcedText, 'text'>, { source, kind }: Attribution): Span | undefined {
  return source !== undefined && kind !== 'stance' && PLURAL.test(evenBlanks(sliceOf(text, source)))
    ? source
    : undefined;
}

function evenBlanks(words: string): string {
  return words.replace(/\s+/g, ' ');
}
