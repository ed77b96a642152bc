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
  return lines.flatMap((line, at) => (line === '' ? [] : [readDeskStory(line, `${file}:${at + 1}`)]));
}

function readDeskStory(line: string, place: string): DeskStory {
  const story = parse(line);
  if (!isDeskStory(story))
    throw new Error(`${place}: This is no marked story. It looks like this: ${EXAMPLE}, in one line.`);
  return story;
}

const EXAMPLE = '{"id":"quay","text":"The quay is shut.","marks":[{"start":0,"end":17,"codes":["0"]}]}';

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isDeskStory(story: unknown): story is DeskStory {
  if (!isObject(story) || !Array.isArray(story['marks'])) return false;
  return typeof story['id'] === 'string' && typeof story['text'] === 'string' && story['marks'].every(isDeskMark);
}

function isDeskMark(mark: unknown): mark is DeskMark {
  if (!isObject(mark) || !Array.isArray(mark['codes'])) return false;
  const areCodes = mark['codes'].every((code: unknown) => typeof code === 'string');
  return areCodes && typeof mark['start'] === 'number' && typeof mark['end'] === 'number';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
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
