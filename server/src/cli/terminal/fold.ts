import { widthOf } from '../../text/width.ts';

/** Some words, and how they are painted. */
export type Painted = readonly [words: string, paint: (words: string) => string];

// What goes on in the next line stands in from the first.
const INDENT = '  ';

/** Words in a line, or in as many as a terminal of this width needs; a word stays whole, such as a path to click on. */
export function foldWords(painted: readonly Painted[], width: number | undefined): string {
  const lines: { text: string; room: number }[] = [];
  for (const [words, paint] of painted) {
    let begun: string[] = [];
    const set = () => {
      const line = lines.at(-1);
      if (line !== undefined && begun.length > 0) line.text += paint(begun.join(' '));
      begun = [];
    };
    for (const word of words.split(' ')) {
      const line = lines.at(-1);
      const taken = widthOf(word) + 1;
      if (line !== undefined && taken <= line.room) {
        if (begun.length === 0) line.text += ' ';
        line.room -= taken;
      } else {
        set();
        const indent = line === undefined ? '' : INDENT;
        const room = (width ?? Number.POSITIVE_INFINITY) - indent.length - taken + 1;
        lines.push({ text: indent, room });
      }
      begun.push(word);
    }
    set();
  }
  return lines.map(({ text }) => text).join('\n');
}
