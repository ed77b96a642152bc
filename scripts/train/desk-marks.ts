import { readFileSync } from 'node:fs';
import { overlaps, type Span } from '../../server/src/text/span.ts';

/** A sentence as copy editors marked it: `0`, `a`, `v`, `q`, `x`, or how much it must be asked about, from 1 to 3. */
export interface DeskMark extends Span {
  /** One an editor: “2T”, “a”. */
  readonly codes: readonly string[];
}

/** A story that copy editors marked sentence by sentence. */
export interface DeskStory {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly DeskMark[];
}

/** Reads stories that a desk marked, a line of JSON each. */
export function readDeskStories(file: string): DeskStory[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): DeskStory => JSON.parse(line));
}

/** The same for a sentence of a story; the first, its headline, was left unmarked. */
export function needOf({ marks }: DeskStory, sentence: Span): number | undefined {
  const mark = marks.slice(1).find((each) => overlaps(each, sentence));
  return mark && needIn(mark);
}

/** How much editors would ask for a source, from 0 to 3, the mean of theirs; nothing where the text is broken. */
export function needIn(mark: DeskMark): number | undefined {
  const codes = mark.codes.filter((code) => code !== 'x');
  if (codes.length === 0) return undefined;
  return codes.reduce((sum, code) => sum + (NEEDS.get(code.charAt(0)) ?? 0), 0) / codes.length;
}

const NEEDS: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
]);

/** From this need on a desk asks before the story runs. */
export const MUST_ASK = 2;
