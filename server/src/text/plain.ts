import type { Layout } from './layout.ts';

// “A line of prose”: every line that has ink is a block.
const LINE = /[^\r\n]*\S[^\r\n]*/g;

/** Reads plain text. */
export function readPlain(text: string): Layout {
  const blocks = [...text.matchAll(LINE)].map(
    (line) =>
      ({
        kind: 'paragraph',
        span: { start: line.index, end: line.index + line[0].length },
        prose: line[0],
      }) as const,
  );
  return { blocks, directives: [], checkedMarks: [] };
}
