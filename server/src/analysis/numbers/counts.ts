import { anyOf, ONCE } from '../../english/any-of.ts';
import { isFunctionWord } from '../../english/function-words.ts';
import { isIrregularPlural } from '../../english/word-forms.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/figure-words.json' with { type: 'json' };
import data from '../data/tolls.json' with { type: 'json' };
import { type NumberRead, readNumbers } from './numbers.ts';

/** What befell those who are counted. */
export type Toll = keyof typeof data.tolls;

/** A number, and what it counts where that is told beside it: “12 boats”, “killed 14”. */
export interface Count extends NumberRead {
  /** The number with what it counts. */
  readonly phrase: Span;
  /** “boats”: the plural behind it, in small letters. */
  readonly thing: string | undefined;
  readonly toll: Toll | undefined;
  /** Whether it measures and does not count: “three hours”, “£3”. */
  readonly isMeasured: boolean;
  /** Whether it speaks of all those that readers have met: “the 12 boats”, “all 12 boats”, and no “12 of the boats”. */
  readonly isDefinite: boolean;
  /** Whether it may speak of those that readers have met, whatever they do: “the 12 boats sank”, “its 12 boats”. */
  readonly isKnown: boolean;
  /** Whether it speaks of some of all those: “none of the 12 boats”. */
  readonly isWholeOfPart: boolean;
  /** Whether it is what is left when others have been told: “the remaining 12 boats”, “the other 12”. */
  readonly isRest: boolean;
}

/** The numbers of one paragraph in plain letters, and what they count. */
export function readCounts(plain: string): Count[] {
  return readNumbers(plain).map((number) => {
    const before = plain.slice(Math.max(0, number.span.start - BEFORE_AT_MOST), number.span.start);
    const after = plain.slice(number.span.end, number.span.end + AFTER_AT_MOST);
    const counts = number.unit === 'plain' && !YEAR.test(plain.slice(number.span.start, number.span.end));
    const thing = counts ? thingIn(after) : undefined;
    const toll = counts ? tollOf(before, after) : undefined;
    const length = Math.max(thing?.length ?? 0, toll?.length ?? 0);
    return {
      ...number,
      phrase: { start: number.span.start, end: number.span.end + length },
      thing: thing?.name,
      toll: toll?.kind,
      isMeasured: number.unit !== 'plain' || MEASURES.has(NEXT_WORD.exec(after)?.[1] ?? ''),
      isDefinite: DEFINITE.test(before) && thing !== undefined && ENDS_THERE.test(after.slice(thing.length)),
      isKnown: KNOWN.test(before) && thing !== undefined && !PICKS_OUT.test(after.slice(thing.length)),
      isWholeOfPart: PARTITIVE.test(before) && thing !== undefined && !PICKS_OUT.test(after.slice(thing.length)),
      isRest: REST.test(before),
    };
  });
}

// In characters: what can stand between a number and what it counts.
const BEFORE_AT_MOST = 40;
const AFTER_AT_MOST = 60;

// “the remaining ”, “its other ”, “the rest, ”: what is left of a whole.
const REST =
  /(?<![a-zé])(?:(?:the|its|their|his|her|our|those|these) (?:other|remaining)|the (?:rest|remainder|others)(?:,|:| –| —| \()) ?$/;
// “none of the ”, “of these ”: it speaks of some of all those.
const PARTITIVE = /(?<![a-zé])of (?:the|those|these) $/;
// “ from Halden”, “ who”, “ reported in May”, “-strong”: what may pick out some of them.
const PICKS_OUT = new RegExp(`^(?:-| (?:${anyOf(words.picksOut)}|[a-zé]{2,}(?:ing|ed))(?![a-zé]))`);

// “the ”, “all the ”, “all ”.
const DEFINITE = /(?<![a-zé])(?:the|all|those|these) $/;
// “the ”, “all ”, “its ”.
const KNOWN = /(?<![a-zé])(?:the|all|those|these|its|his|her|their|our) $/;
// “ were saved”, “.”, “ —”: nothing that picks out some of them, as “ from Halden”, “ on board” or “ who” would.
const ENDS_THERE = new RegExp(`^(?:[.;]| [–—] | ${anyOf(data.auxiliaries)}(?![a-zé]))`);

const YEAR = /^(?:1[89]|20)\d\d$/; // “2004” of “the 2004 games”

// “ armed”: a word on the way to what is counted.
const NEXT_WORD = /^ ([a-zé][a-zé’'-]*)/;
const WORDS_ON_THE_WAY = 2; // “12 new patrol boats”
const MEASURES = new Set(words.measures);
// “three data centres”: the number counts what comes behind it.
const MASSES = new Set(words.masses);

/** The plural behind a number: “boats” of “ new patrol boats sank”. */
function thingIn(after: string): { readonly name: string; readonly length: number } | undefined {
  let length = 0;
  for (let passed = 0; passed <= WORDS_ON_THE_WAY; passed += 1) {
    const [step = '', word = ''] = NEXT_WORD.exec(after.slice(length)) ?? [];
    if (word === '' || isFunctionWord(word) || MEASURES.has(word)) return undefined;
    length += step.length;
    if (isPlural(word)) return { name: word, length };
  }
  return undefined;
}

// “boats”, “species”; but no “glass”, “virus”, “crisis”, “boat’s”.
const PLURAL = /[^suiʼ’']s$/;

function isPlural(word: string): boolean {
  return PLURAL.test(word) || (isIrregularPlural(word) && !MASSES.has(word));
}

const TOLL_PATTERNS = Object.entries(data.tolls).map(([name, { before, after }]) => ({
  kind: name,
  // “killed ”, “killing at least ”.
  before:
    before.length === 0
      ? undefined
      : new RegExp(`(?<![a-zé])${anyOf(before)}${ONCE}(?: ${anyOf(words.aboutBefore, words.atLeast)}| all| to)? $`),
  // “ people were killed”, “ dead”, “ new deaths”.
  after: new RegExp(`^(?: (?!${anyOf(words.stops)} )[a-zé-]+){0,3}?${ONCE} ${anyOf(after)}(?![a-zé-])`),
}));

function tollOf(before: string, after: string): { readonly kind: Toll; readonly length: number } | undefined {
  for (const { kind, ...pattern } of TOLL_PATTERNS) {
    const behind = pattern.after.exec(after)?.[0];
    if (behind !== undefined && isToll(kind)) return { kind, length: behind.length };
  }
  for (const { kind, ...pattern } of TOLL_PATTERNS) {
    if (pattern.before?.test(before) && isToll(kind)) return { kind, length: 0 };
  }
  return undefined;
}

const TOLL_WORDS = Object.entries(data.tolls).map(([name, { before, after }]) => ({
  kind: name,
  pattern: new RegExp(`(?<![a-zé])${anyOf(before, after)}(?![a-zé])`),
}));

/** What a sentence in plain letters says of somebody’s fate, with a number or without: “killed”, “missing”. */
export function tollsIn(plain: string): ReadonlySet<Toll> {
  return new Set(TOLL_WORDS.flatMap(({ kind, pattern }) => (isToll(kind) && pattern.test(plain) ? [kind] : [])));
}

function isToll(name: string): name is Toll {
  return name in data.tolls;
}
