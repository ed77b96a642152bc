import assert from 'node:assert/strict';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import type { DraftFormat } from '../../server/src/text/draft.ts';
import { REST, UNSEEN, withoutFillers } from '../../server/src/text/unseen.ts';

/**
 * The blocks of a text, a line each, `kind | prose`; prose keeps its blanks, so that what was blanked can be seen, and has
 * “·” for what is not seen and “_” for the rest of an entity.
 */
export function renderBlocks(text: string, format: DraftFormat = 'plain'): string {
  return render(text, format).replaceAll(UNSEEN, '·').replaceAll(REST, '_');
}

function render(text: string, format: DraftFormat): string {
  const { blocks } = readLayout({ uri: 'draft', format, text });
  return blocks.map(({ kind, prose }) => `${kind} | ${prose}`.trimEnd()).join('\n');
}

/** The same as people read it, each run of blanks put as one: for tests of what a block is, not of what was blanked. */
export function renderKinds(text: string, format: DraftFormat = 'plain'): string {
  return withoutFillers(render(text, format)).replace(/ {2,}/g, ' ').replace(/ +$/gm, '');
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
