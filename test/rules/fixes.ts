import type { Finding } from '../../server/src/rules/rule.ts';

/** The text after the first draft fix of every finding, from the end backwards so that no edit moves another. */
export function applyFirstFixes(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fixes }) => {
    const first = fixes.find((fix) => fix.kind === 'draft');
    return first?.kind === 'draft' ? first.edits : [];
  });
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((fixed, { span, newText }) => fixed.slice(0, span.start) + newText + fixed.slice(span.end), text);
}
