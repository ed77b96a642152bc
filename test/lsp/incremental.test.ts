import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { readParagraph } from '../../server/src/analysis/paragraph.ts';
import { checkDraft } from '../../server/src/check.ts';
import { startEditor } from './editor.ts';

const DRAFT = 'untitled:council.draft';

describe('a keystroke', () => {
  it('re-reads only the paragraph that changed', async () => {
    const read: string[] = [];
    const remember = (prose: string) => {
      read.push(prose.trim());
      return readParagraph(prose);
    };
    const editor = await startEditor({
      reading: { check: checkDraft, createMemory: () => createMemory({ reads: remember }) },
    });
    await editor.open(DRAFT, 'draft', 'The council met.\n\nIt rained.\n\nThe HWB stayed away.\n');
    await editor.pull(DRAFT);
    read.length = 0;
    const dot = { line: 2, character: 9 };
    await editor.change(DRAFT, 2, [{ range: { start: dot, end: dot }, text: ' hard' }]);
    await editor.pull(DRAFT);
    assert.deepEqual(read, ['It rained hard.']);
    await editor.quit();
  });

  it('is read once, however much is asked about it', async () => {
    let checks = 0;
    const check = (...parameters: Parameters<typeof checkDraft>) => {
      checks += 1;
      return checkDraft(...parameters);
    };
    const editor = await startEditor({ reading: { check, createMemory } });
    await editor.open(DRAFT, 'draft', 'The HWB met.\n');
    const [found] = await editor.pull(DRAFT);
    assert.ok(found);
    await editor.hover(DRAFT, found.range.start);
    await editor.actions(DRAFT, found.range);
    assert.equal(checks, 1);
    await editor.quit();
  });
});

describe('a draft that was closed', () => {
  it('is forgotten', async () => {
    const read: string[] = [];
    const remember = (prose: string) => {
      read.push(prose.trim());
      return readParagraph(prose);
    };
    const editor = await startEditor({
      reading: { check: checkDraft, createMemory: () => createMemory({ reads: remember }) },
    });
    for (let opened = 0; opened < 2; opened++) {
      await editor.open(DRAFT, 'draft', 'The council met.\n');
      await editor.pull(DRAFT);
      await editor.close(DRAFT);
    }
    assert.deepEqual(read, ['The council met.', 'The council met.']);
    await editor.quit();
  });
});

describe('any edits', () => {
  const words = fc.constantFrom(
    'HWB',
    'the Harbour Works Board (HWB)',
    'rain',
    '. ',
    '\n\n',
    '\r\n',
    ' ',
    '“',
    '”',
    '🗞',
  );
  const edit = fc.record({ from: fc.nat(100), length: fc.nat(20), words: fc.array(words, { maxLength: 4 }) });
  const story = 'The HWB met.\n\nThe Harbour Works Board (HWB) said it rained. The QZK stayed away.\n';

  it('find what opening the same text anew finds', async () => {
    const editor = await startEditor({ settings: () => ({ whileTyping: 'live' }) });
    let drafts = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        drafts += 1;
        const uri = `untitled:edited-${drafts}.draft`;
        const document = TextDocument.create(uri, 'draft', 1, story);
        await editor.open(uri, 'draft', story);
        for (const { from, length, words } of edits) {
          const start = document.positionAt(Math.floor((document.getText().length * from) / 100));
          const end = document.positionAt(document.offsetAt(start) + length);
          const change = { range: { start, end }, text: words.join('') };
          TextDocument.update(document, [change], document.version + 1);
          await editor.change(uri, document.version, [change]);
          await editor.pull(uri);
        }
        const fresh = `untitled:opened-${drafts}.draft`;
        await editor.open(fresh, 'draft', document.getText());
        assert.deepEqual(places(await editor.pull(uri)), places(await editor.pull(fresh)));
      }),
      { numRuns: 60 },
    );
    await editor.quit();
  });
});

/** Diagnostics without the names of their documents. */
function places(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ relatedInformation = [], ...diagnostic }) => ({
    ...diagnostic,
    related: relatedInformation.map(({ location, message }) => ({ range: location.range, message })),
  }));
}
