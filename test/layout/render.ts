import assert from 'node:assert/strict';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import type { DraftFormat } from '../../server/src/text/draft.ts';

/** The blocks of a text, a line each, `kind | prose`; prose keeps its blanks, so that what was blanked can be seen. */
export function renderBlocks(text: string, format: DraftFormat = 'plain'): string {
  const { blocks } = readLayout({ uri: 'draft', format, text });
  return blocks.map(({ kind, prose }) => `${kind} | ${prose}`.trimEnd()).join('\n');
}

/** The same, each run of blanks put as one: for tests of what a block is, not of what was blanked. */
export function renderKinds(text: string, format: DraftFormat = 'plain'): string {
  return renderBlocks(text, format).replace(/ {2,}/g, ' ');
}

/** Text without the indentation of its first line, and without the line breaks at either end. */
export function draft(indented: string): string {
  const text = indented.replace(/^\n/, '').replace(/\n *$/, '');
  const indent = /^ */.exec(text)?.[0] ?? '';
  return text.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

/** Asserts the kinds of block that a plain draft is read as. */
export function readsKinds(text: string, blocks: string): void {
  assert.equal(renderKinds(draft(text)), draft(blocks));
}
