import assert from 'node:assert/strict';
import type { Attribution } from '../../../server/src/analysis/attribution/attributions.ts';
import { readParagraph } from '../../../server/src/analysis/paragraph.ts';
import { type Span, sliceOf } from '../../../server/src/text/span.ts';

/** What was read, a line an attribution: “source (kind) | cue | content / content”, and how where it is no statement. */
function readingOf(prose: string): string[] {
  const slice = (span: Span) => sliceOf(prose, span);
  return readParagraph(prose).attributions.map(({ source, sourceKind, cue, content, kind }: Attribution) =>
    [
      source === undefined ? 'nobody' : `${slice(source)} (${sourceKind ?? 'of no kind'})`,
      slice(cue),
      content.map(slice).join(' / '),
      ...(kind === 'statement' ? [] : [kind]),
    ].join(' | '),
  );
}

/** Asserts what is read in a paragraph, a line an attribution. */
export function checkReading(prose: string, ...expected: string[]): void {
  assert.deepEqual(readingOf(prose), expected);
}
