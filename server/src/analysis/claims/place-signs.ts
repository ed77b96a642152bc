import { anyOf } from '../../english/any-of.ts';
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
const QUOTED = /[“"][^”"]*[”"]/g;
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
  return sentences.map((_, i) => [...signsOfNeighbours(sentences, i, story), ...signsOfPosition(sentences, i)]);
}

/** How a story deals with sources as a whole. */
interface Manner {
  /** The share of its sentences that have a source, from 0 to 1. */
  readonly sourced: number;
  /** The share of its sentences that say “I” or “we” outside quotation marks, from 0 to 1. */
  readonly personal: number;
}

function readManner(sentences: readonly PlacedSentence[]): Manner {
  const share = (has: (sentence: PlacedSentence) => boolean) => sentences.filter(has).length / sentences.length;
  return { sourced: share(isSourced), personal: share(({ wording }) => wording.isPersonal) };
}

function isSourced({ attributed }: PlacedSentence): boolean {
  return attributed !== 'none';
}

function signsOfNeighbours(sentences: readonly PlacedSentence[], i: number, story: Manner): string[] {
  const sourceAt = (at: number) => mark(sentences[at]);
  const around = [-3, -2, -1, 1, 2, 3].filter((by) => sourceAt(i + by) === '1').length;
  const beside = `beside ${sourceAt(i - 1)}${sourceAt(i + 1)}`;
  const next = sentences[i + 1]?.wording;
  return [
    `before ${sourceAt(i - 2)}${sourceAt(i - 1)}`,
    beside,
    `around ${around}`,
    `sourced ${Math.min(8, Math.round(story.sourced * 10))}`,
    `sourced ${Math.min(4, Math.round(story.sourced * 5))} around ${around}`,
    `personal ${Math.min(4, Math.ceil(story.personal * 10))}`,
    `paragraph ${edgesOf(sentences, i)} ${beside}`,
    `next opens ${next?.opens ?? ''}`,
    `next quotes ${next?.hasQuoteMarks ?? false}`,
    `previous quotes ${sentences[i - 1]?.wording.hasQuoteMarks ?? false}`,
  ];
}

function mark(sentence: PlacedSentence | undefined): string {
  if (sentence === undefined) return '-';
  return isSourced(sentence) ? '1' : '0';
}

function signsOfPosition(sentences: readonly PlacedSentence[], i: number): string[] {
  return [
    `place ${bandOf(i)}`,
    `left ${Math.min(3, sentences.length - i)}`,
    `part ${Math.round((5 * i) / sentences.length)}`,
    `story ${Math.min(6, Math.floor(sentences.length / 12))}`,
    `paragraph ${edgesOf(sentences, i)}`,
  ];
}

/** Whether a sentence begins and ends its paragraph: `11` is a paragraph of its own. */
function edgesOf(sentences: readonly PlacedSentence[], i: number): string {
  const here = sentences[i]?.paragraph;
  return `${sentences[i - 1]?.paragraph === here ? 0 : 1}${sentences[i + 1]?.paragraph === here ? 0 : 1}`;
}

function bandOf(i: number): string {
  if (i < 2) return String(i);
  return ['2', '4', '8', '16'].findLast((from) => i >= Number(from)) ?? '';
}
