import { anyOf } from '../../english/any-of.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/shares.json' with { type: 'json' };
import type { NumberRead } from '../numbers/numbers.ts';
import type { Sentence } from '../sentences/sentences.ts';

/** The shares of one whole in one sentence, which sum to more than all of it. */
export interface SharesOverWhole {
  readonly span: Span;
  readonly sum: number;
}

// “of the vote”: what says that all shares are parts of one thing.
const WHOLE = new RegExp(`(?<![a-zé])${anyOf(data.wholes)}(?![a-zé])`);
// “from”, “in”, “than”: another time, place or group.
const APART = new RegExp(`(?<![a-zé])${anyOf(data.apart)}(?![a-zé])`);
// “ of Democrats”: a share of something else.
const OF_ELSE = new RegExp(`^ of (?!${anyOf(data.wholes.map((whole) => whole.slice('of '.length)))})`);
/** All of something, in percent. */
const ALL = 100;
const FEWEST_SHARES = 2;

/** The shares of one paragraph in plain letters that sum to more than a hundred, sentence by sentence. */
export function findSharesOverWhole(
  plain: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberRead[],
): SharesOverWhole[] {
  const shares = numbers.filter(({ unit }) => unit === 'percent');
  if (shares.length < FEWEST_SHARES) return [];
  let next = 0;
  return sentences.flatMap(({ span }) => {
    const from = next;
    while (next < shares.length && (shares[next]?.span.start ?? span.end) < span.end) next += 1;
    return sumUp(plain, span, shares.slice(from, next));
  });
}

function sumUp(plain: string, sentence: Span, shares: readonly NumberRead[]): SharesOverWhole[] {
  const [first, last] = [shares[0], shares.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sum = shares.reduce((all, { value }) => all + value, 0);
  // Each share may have been rounded up by half a percent.
  if (sum <= ALL + shares.length / 2 || !areOfOneWhole(plain, sentence, shares)) return [];
  return [{ span: { start: first.span.start, end: last.span.end }, sum: Math.round(sum * 10) / 10 }];
}

function areOfOneWhole(plain: string, sentence: Span, shares: readonly NumberRead[]): boolean {
  const words = plain.slice(sentence.start, sentence.end);
  if (shares.length < FEWEST_SHARES || !WHOLE.test(words) || APART.test(words.replace(WHOLE, ''))) return false;
  return shares.every(
    ({ span, manner }) => manner === 'exact' && !OF_ELSE.test(plain.slice(span.end, span.end + LONGEST_WHOLE)),
  );
}

const LONGEST_WHOLE = 24; // “ of the electorate”, with room.
