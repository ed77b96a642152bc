import type { Finding } from '../server/src/rules/rule.ts';
import { drawCarets } from '../server/src/text/carets.ts';
import type { Span } from '../server/src/text/span.ts';

/** A place in a text and what to say about it. */
export interface Mark {
  readonly span: Span;
  readonly label: string;
}

// “    ^^^^ undefined-acronym: Spell out …”: a line of carets under the line it speaks of.
const MARK_LINE = /^\s*\^+ .*\n?/gm;

/** The text without its marks. */
export function withoutMarks(marked: string): string {
  return marked.replace(MARK_LINE, '');
}

/** Draws marks under the lines they start in, in the order given: the opposite of `withoutMarks`. */
export function withMarks(text: string, marks: readonly Mark[]): string {
  let lineStart = 0;
  const drawn: string[] = [];
  for (const line of text.split('\n')) {
    drawn.push(line);
    for (const { span, label } of marks) {
      if (span.start < lineStart || span.start > lineStart + line.length) continue;
      const inLine = { start: span.start - lineStart, end: span.end - lineStart };
      drawn.push(`${drawCarets(line, inLine)} ${label}`);
    }
    lineStart += line.length + 1;
  }
  return drawn.join('\n');
}

/** A finding and its related places, as they are marked on the rules' pages and in whole stories. */
export function marksOf(ruleId: string, { span, message, related }: Finding): Mark[] {
  return [
    { span, label: `${ruleId}: ${message}` },
    ...related.map(({ span, message }) => ({ span, label: `related: ${message}` })),
  ];
}
