import { anyOf } from '../../english/any-of.ts';
import { madeOnce } from '../../text/made-once.ts';
import type { Attributed } from '../attribution/attributions.ts';
import connectives from '../data/connectives.json' with { type: 'json' };

/** What a sentence's words tell about the sentences beside it and the story as a whole. */
export interface Wording {
  /** “He”, “But”, “The”: a word that may go on from the sentence before; a quotation mark; or nothing. */
  readonly opens: string;
  readonly hasQuoteMarks: boolean;
  /** Whether it says “I” or “we” outside quotation marks. */
  readonly isPersonal: boolean;
}

/** What the weighing of claims looks at around a sentence. */
export interface PlacedSentence {
  readonly wording: Wording;
  readonly attributed: Attributed;
  /** Which paragraph it stands in, counted from the first. */
  readonly paragraph: number;
}

// “He”, “The”, “But”: how the sentence after begins tells whether it goes on from this one.
const OPENING = new RegExp(`^${anyOf(connectives.openings)}\\b`);
const QUOTE_MARK = /["“”]/;
const QUOTED = /[“"][^“”"]*[”"]/g;
const FIRST_PERSON = /\b(?:I|we|my|our)\b/;

/** Reads what its neighbours want to know of a sentence. */
export function readWording(sentence: string): Wording {
  return {
    opens: OPENING.exec(sentence)?.[0] ?? (QUOTE_MARK.test(sentence.charAt(0)) ? '“' : ''),
    hasQuoteMarks: QUOTE_MARK.test(sentence),
    isPersonal: FIRST_PERSON.test(sentence.replace(QUOTED, '')),
  };
}

/** Some of the signs of a sentence's place; one list for all places in a story that are alike in what it tells. */
export type SharedSigns = readonly string[];

/**
 * The signs in a sentence's place that weigh for or against its need of a source: whether its neighbours and the story
 * have sources, where it stands in its paragraph and story, and whether the story speaks as “I”. Some lists a sentence.
 */
export function signsOfPlaces(sentences: readonly PlacedSentence[]): (readonly SharedSigns[])[] {
  const story = readManner(sentences);
  const marks = sentences.map((sentence) => (isSourced(sentence) ? SOURCED : UNSOURCED));
  const signsOfNeighbours = madeOnce((around: number, edges: Edges) => neighbourSigns(around, edges, story));
  const signsOfPosition = madeOnce((position: number, edges: Edges) => positionSigns(position, edges, story));
  return sentences.map((_, i) => {
    const edges = edgesOf(sentences, i);
    return [
      signsOfNeighbours(marksAround(marks, i), edges),
      signsOfWording(sentences[i - 1]?.wording, sentences[i + 1]?.wording),
      signsOfPosition(positionOf(i, sentences.length), edges),
    ];
  });
}

/** How a story deals with sources as a whole, and the signs of it that all its sentences share. */
interface Manner {
  /** The share of its sentences that have a source, in fifths. */
  readonly fifthsSourced: number;
  readonly sourced: string;
  /** How many of its sentences say “I” or “we” outside quotation marks. */
  readonly personal: string;
  readonly length: string;
}

function readManner(sentences: readonly PlacedSentence[]): Manner {
  const share = (has: (sentence: PlacedSentence) => boolean) => sentences.filter(has).length / sentences.length;
  const sourced = share(isSourced);
  return {
    fifthsSourced: Math.min(4, Math.round(sourced * 5)),
    sourced: `sourced ${Math.min(8, Math.round(sourced * 10))}`,
    personal: `personal ${Math.min(4, Math.ceil(share(({ wording }) => wording.isPersonal) * 10))}`,
    length: `story ${Math.min(6, Math.floor(sentences.length / 12))}`,
  };
}

function isSourced({ attributed }: PlacedSentence): boolean {
  return attributed !== 'none';
}

// A sentence’s mark: no sentence there, one without a source, one with a source. The marks around it are a number of six digits.
const MARKS = ['-', '0', '1'];
const UNSOURCED = MARKS.indexOf('0');
const SOURCED = MARKS.indexOf('1');
const AROUND = [-3, -2, -1, 1, 2, 3];

function marksAround(marks: readonly number[], i: number): number {
  let around = 0;
  for (const by of AROUND) around = around * MARKS.length + (marks[i + by] ?? 0);
  return around;
}

function neighbourSigns(around: number, edges: Edges, story: Manner): SharedSigns {
  const digits = around.toString(MARKS.length).padStart(AROUND.length, '0');
  const markAt = (by: number) => MARKS[Number(digits[AROUND.indexOf(by)])] ?? '-';
  const sourced = AROUND.filter((by) => markAt(by) === '1').length;
  const sources = `${markAt(-1)}${markAt(1)}`;
  return [
    `before ${markAt(-2)}${markAt(-1)}`,
    `beside ${sources}`,
    `around ${sourced}`,
    story.sourced,
    `sourced ${story.fifthsSourced} around ${sourced}`,
    story.personal,
    `paragraph ${edges} beside ${sources}`,
  ];
}

const QUOTES_BEFORE = 1;
const QUOTES_AFTER = 2;

function signsOfWording(previous: Wording | undefined, next: Wording | undefined): SharedSigns {
  const before = previous?.hasQuoteMarks === true ? QUOTES_BEFORE : 0;
  const after = next?.hasQuoteMarks === true ? QUOTES_AFTER : 0;
  return wordingSigns(before + after, next?.opens ?? '');
}

const wordingSigns = madeOnce(
  (quotes: number, opens: string): SharedSigns => [
    `next opens ${opens}`,
    `next quotes ${(quotes & QUOTES_AFTER) > 0}`,
    `previous quotes ${(quotes & QUOTES_BEFORE) > 0}`,
  ],
);

// Where a sentence stands in its story: the band that its number is in, how many come from there on, and its sixth of all.
const BANDS = [0, 1, 2, 4, 8, 16];
const MOST_LEFT = 3;
const PARTS = 5;

/** The three as one number, digit by digit. */
function positionOf(i: number, length: number): number {
  const band = BANDS.findLastIndex((from) => i >= from);
  const left = Math.min(MOST_LEFT, length - i);
  return (band * (1 + MOST_LEFT) + left) * (1 + PARTS) + Math.round((PARTS * i) / length);
}

function positionSigns(position: number, edges: Edges, { length }: Manner): SharedSigns {
  const part = position % (1 + PARTS);
  const above = Math.floor(position / (1 + PARTS));
  return [
    `place ${BANDS[Math.floor(above / (1 + MOST_LEFT))]}`,
    `left ${above % (1 + MOST_LEFT)}`,
    `part ${part}`,
    length,
    `paragraph ${edges}`,
  ];
}

/** Whether a sentence begins and ends its paragraph: `11` is a paragraph of its own. */
type Edges = '00' | '01' | '10' | '11';

function edgesOf(sentences: readonly PlacedSentence[], i: number): Edges {
  const here = sentences[i]?.paragraph;
  const begins = sentences[i - 1]?.paragraph !== here;
  const ends = sentences[i + 1]?.paragraph !== here;
  if (begins) return ends ? '11' : '10';
  return ends ? '01' : '00';
}
