import { diffArrays } from 'diff';

/** What became of the lines of a text. */
export interface LineChanges {
  /** The line of the earlier text that stands here unchanged, counted from 1; nothing for a line that is new or changed. */
  readonly lineBefore: (line: number) => number | undefined;
}

/** Compares two texts line by line. A line that only moved is no change, and neither are line ends and blanks at them. */
export function compareLines(before: string, now: string): LineChanges {
  const [old, current] = [linesOf(before), linesOf(now)];
  const from = new Map<number, number>();
  const removed = new Map<string, number[]>();
  const added: number[] = [];
  let [oldAt, at] = [0, 0];
  for (const part of diffArrays(old, current)) {
    for (const line of part.value) {
      if (!part.added) oldAt += 1;
      if (!part.removed) at += 1;
      if (part.removed) removed.set(line, [...(removed.get(line) ?? []), oldAt]);
      else if (part.added) added.push(at);
      else from.set(at, oldAt);
    }
  }
  for (const line of added) {
    const moved = removed.get(current[line - 1] ?? '')?.shift();
    if (moved !== undefined) from.set(line, moved);
  }
  return { lineBefore: (line) => from.get(line) };
}

// “\r\n”, “\n”, “\r”, as everywhere.
const LINE_BREAK = /\r\n|\n|\r/;

function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(LINE_BREAK)
    .map((line) => line.trimEnd());
}
