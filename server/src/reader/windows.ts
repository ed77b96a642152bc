import type { Vocabulary } from './wordpiece.ts';

/** A sentence as the encoder takes it: the ids of its word pieces, and where it stands. */
export interface SplitSentence {
  readonly pieces: readonly number[];
  /** The number of its block in the story, from 0. */
  readonly block: number;
  readonly isHeading?: boolean | undefined;
}

/** Some neighbouring sentences that are read in one go: those to be judged, two before them and one after. */
export interface Window {
  readonly ids: readonly number[];
  /** Where in `ids` the judged sentences begin. */
  readonly marks: readonly number[];
  /** The first of the judged sentences, by its number in the story, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

const BEFORE = 2;
const AFTER = 1;
const LONGEST_JUDGED = 96; // Pieces; of a longer sentence the encoder sees the beginning.
const LONGEST_CONTEXT = 32;
const MOST_JUDGED = 8; // Sentences.
const MOST_PIECES = 160; // Of the judged sentences together.
const BREAK_EVERY = 6; // One new paragraph in six opens a window, whatever stands before it.

/** Cuts a story's sentences into windows, as in training. */
export type CutWindows = (sentences: readonly SplitSentence[]) => readonly Window[];

/**
 * Sets up the cutting. Where a window opens is for the sentences' own words to say (content-defined chunking, as in rsync),
 * so that an edit moves only the windows around it.
 */
export function createCutter({ idOf }: Vocabulary): CutWindows {
  const id = (piece: string) => idOf(piece) ?? 0;
  const first = id('[FIRST]');
  const lead = id('[LEAD]');
  const paragraph = id('[PARA]');
  const next = id('[NEXT]');
  const frame = { open: id('[CLS]'), close: id('[SEP]') };

  /** Opens a sentence and tells where it stands. */
  function markerOf(sentence: SplitSentence, before: SplitSentence | undefined): number {
    if (sentence.block === 0 || sentence.isHeading === true) return first;
    if (sentence.block === 1) return lead;
    return sentence.block === before?.block ? next : paragraph;
  }

  return (sentences) => {
    const marked = sentences.map((sentence, at) => ({
      pieces: sentence.pieces,
      marker: markerOf(sentence, sentences[at - 1]),
    }));
    return groupSentences(sentences).map(({ start, end }) => toWindow(marked, start, end, frame));
  };
}

interface Group {
  readonly start: number;
  end: number;
}

function groupSentences(sentences: readonly SplitSentence[]): readonly Group[] {
  const groups: Group[] = [];
  let size = 0;
  for (const [at, sentence] of sentences.entries()) {
    const length = Math.min(sentence.pieces.length, LONGEST_JUDGED);
    const group = groups.at(-1);
    const isFull = group !== undefined && (at - group.start === MOST_JUDGED || size + length > MOST_PIECES);
    if (group === undefined || isFull || opensWindow(sentence, sentences[at - 1])) {
      groups.push({ start: at, end: at + 1 });
      size = length;
    } else {
      group.end = at + 1;
      size += length;
    }
  }
  return groups;
}

function opensWindow({ pieces, block }: SplitSentence, before: SplitSentence | undefined): boolean {
  return block !== before?.block && pieces.reduce((sum, id) => sum + id, 0) % BREAK_EVERY === 0;
}

interface MarkedSentence {
  readonly pieces: readonly number[];
  readonly marker: number;
}

function toWindow(
  sentences: readonly MarkedSentence[],
  start: number,
  end: number,
  frame: { readonly open: number; readonly close: number },
): Window {
  const ids = [frame.open];
  const marks: number[] = [];
  const from = Math.max(0, start - BEFORE);
  for (const [index, { pieces, marker }] of sentences.slice(from, end + AFTER).entries()) {
    const at = from + index;
    const isJudged = start <= at && at < end;
    if (isJudged) marks.push(ids.length);
    ids.push(marker, ...pieces.slice(0, isJudged ? LONGEST_JUDGED : LONGEST_CONTEXT));
  }
  ids.push(frame.close);
  return { ids, marks, start, end };
}
