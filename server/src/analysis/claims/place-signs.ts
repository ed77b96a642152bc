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

/**
 * The signs in a sentence's place that weigh for or against its need of a source: whether its neighbours and the story
 * have sources, where it stands in its paragraph and story, and whether the story speaks as “I”. One list a sentence.
 */
export function signsOfPlaces(sentences: readonly PlacedSentence[]): string[][] {
  const story = readManner(sentences);
  return sentences.map((_, i) => [...signsOfNeighbours(sentences, i, story), ...signsOfPosition(sentences, i, story)]);
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
    sourced: counted('sourced', Math.min(8, Math.round(sourced * 10))),
    personal: counted('personal', Math.min(4, Math.ceil(share(({ wording }) => wording.isPersonal) * 10))),
    length: counted('story', Math.min(6, Math.floor(sentences.length / 12))),
  };
}

function isSourced({ attributed }: PlacedSentence): boolean {
  return attributed !== 'none';
}

// The signs themselves: “before 01”, “sourced 3 around 2”.
const before = madeOnce((older: string, previous: string) => `before ${older}${previous}`);
const beside = madeOnce((previous: string, next: string) => `beside ${previous}${next}`);
const counted = madeOnce((what: string, count: number) => `${what} ${count}`);
const sourcedAround = madeOnce((sourced: number, around: number) => `sourced ${sourced} around ${around}`);
const paragraphBeside = madeOnce((edges: string, sources: string) => `paragraph ${edges} ${sources}`);
const said = madeOnce((what: string, value: string | boolean) => `${what} ${value}`);

const AROUND = [-3, -2, -1, 1, 2, 3];

function signsOfNeighbours(sentences: readonly PlacedSentence[], i: number, story: Manner): string[] {
  const sourceAt = (at: number) => mark(sentences[at]);
  const around = AROUND.reduce((sum, by) => (sourceAt(i + by) === '1' ? sum + 1 : sum), 0);
  const next = sentences[i + 1]?.wording;
  const sources = beside(sourceAt(i - 1), sourceAt(i + 1));
  return [
    before(sourceAt(i - 2), sourceAt(i - 1)),
    sources,
    counted('around', around),
    story.sourced,
    sourcedAround(story.fifthsSourced, around),
    story.personal,
    paragraphBeside(edgesOf(sentences, i), sources),
    said('next opens', next?.opens ?? ''),
    said('next quotes', next?.hasQuoteMarks ?? false),
    said('previous quotes', sentences[i - 1]?.wording.hasQuoteMarks ?? false),
  ];
}

function mark(sentence: PlacedSentence | undefined): string {
  if (sentence === undefined) return '-';
  return isSourced(sentence) ? '1' : '0';
}

function signsOfPosition(sentences: readonly PlacedSentence[], i: number, { length }: Manner): string[] {
  return [
    said('place', bandOf(i)),
    counted('left', Math.min(3, sentences.length - i)),
    counted('part', Math.round((5 * i) / sentences.length)),
    length,
    said('paragraph', edgesOf(sentences, i)),
  ];
}

/** Whether a sentence begins and ends its paragraph: `11` is a paragraph of its own. */
function edgesOf(sentences: readonly PlacedSentence[], i: number): string {
  const here = sentences[i]?.paragraph;
  const begins = sentences[i - 1]?.paragraph !== here;
  const ends = sentences[i + 1]?.paragraph !== here;
  if (begins) return ends ? '11' : '10';
  return ends ? '01' : '00';
}

function bandOf(i: number): string {
  if (i < 2) return String(i);
  return ['2', '4', '8', '16'].findLast((from) => i >= Number(from)) ?? '';
}
