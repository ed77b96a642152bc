import { anyOf } from '../../english/any-of.ts';
import { PREPOSITIONS } from '../../english/function-words.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/parted-wholes.json' with { type: 'json' };
import type { Count } from '../numbers/counts.ts';
import { unsurenessOf } from '../numbers/rounding.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { areApart } from './parts-apart.ts';
import { type Parts, partsBehind } from './parts-told.ts';
import { toldSentences } from './told-sentences.ts';
import { readParted, type Told } from './wholes-told.ts';

/** The parts of something whose number stands elsewhere: “38 were at Harrow, 17 at Marrow and eight in Halden”. */
export interface ListedParts {
  readonly span: Span;
  readonly sum: number;
  /** By how much the sum is off at most where its parts are rounded. */
  readonly unsure: number;
  readonly largest: number;
  readonly unit: Count['unit'];
  /** Whether the sentence begins with what they are the parts of: “Of the builder’s victims, ”. */
  readonly isOfAll: boolean;
  /** The words that it begins with then. */
  readonly ofWhat: readonly string[];
  /** What the first of them says that is counted, if it does. */
  readonly thing: string | undefined;
}

/** The lists of parts in one paragraph in plain letters whose sentence does not tell of what, one a sentence. */
export function readListedParts(
  plain: string,
  sentences: readonly Sentence[],
  counts: readonly Count[],
): ListedParts[] {
  return toldSentences(plain, sentences, counts).flatMap((told) => {
    const parts = findList(told);
    if (parts === undefined) return [];
    const listed = toListed(parts, told);
    const whole = readParted(told)?.whole.value ?? 0;
    return listed.filter(({ largest }) => largest >= whole);
  });
}

function findList({ plain, span, own }: Told): Parts | undefined {
  for (const [at, first] of own.slice(0, -1).entries()) {
    const parts = partsBehind(plain, first.span.start, span.end, own.slice(at));
    if (parts === undefined || parts.hasOthers || !isBare(parts) || !areApart(parts)) continue;
    return SOME.test(plain.slice(span.start, first.span.start)) ? undefined : parts;
  }
  return undefined;
}

// “including ”, “such as the ”: there are more.
const SOME = new RegExp(`(?<![a-zé])${anyOf(data.notAll)} (?:the )?$`);

/** Whether no part but the first says what is counted: “11 piers north of the river and seven to the south”. */
function isBare({ counts, words, areKinds }: Parts): boolean {
  const [first, ...others] = counts;
  if (first === undefined || !counts.every((count) => mayBePart(count, first))) return false;
  if (areKinds) return true;
  const [said, ...later] = words.map((part) => part.trim().split(' '));
  const isAlike = said?.some((word) => PREPOSITIONS.has(word)) === true;
  return (
    isAlike &&
    later.every(([word = '']) => PREPOSITIONS.has(word)) &&
    others.every(({ thing }) => thing === undefined || thing === first.thing)
  );
}

function mayBePart({ unit, value, isMeasured, isRest }: Count, first: Count): boolean {
  // What is left is for `told-rests.ts`.
  return (
    !isRest && unit === first.unit && (unit === 'money' || (unit === 'plain' && !isMeasured && Number.isInteger(value)))
  );
}

// “Of the builder’s victims, ”: all of them are told.
const OF_ALL = /^[^a-zé]{0,3}of (?:the|all|his|her|its|their|those|these|our|[a-zé-]+['’]s?)(?: [a-zé’'-]+){1,5}, $/;

const WORD = /[a-zé’'-]+/g;

function toListed({ counts, areKinds }: Parts, { plain, span }: Told): ListedParts[] {
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const opening = OF_ALL.exec(plain.slice(span.start, first.span.start))?.[0];
  return [
    {
      span: { start: first.span.start, end: last.span.end },
      sum: counts.reduce((sum, { value }) => sum + value, 0),
      unsure: counts.reduce((sum, count) => sum + count.value * unsurenessOf(count, plain), 0),
      largest: Math.max(...counts.map(({ value }) => value)),
      unit: first.unit,
      isOfAll: opening !== undefined,
      ofWhat: opening?.match(WORD) ?? [],
      thing: areKinds ? undefined : first.thing,
    },
  ];
}
