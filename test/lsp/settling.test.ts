import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Diagnostic, DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import { readerUnavailable } from '../../server/src/lsp/wire.ts';
import type { EncoderInput, ReaderParts } from '../../server/src/reader/reader.ts';
import { createCutter } from '../../server/src/reader/windows.ts';
import { createSplitter, readVocabulary } from '../../server/src/reader/wordpiece.ts';
import { asksAlone } from '../reader/asks-alone.ts';
import { SMALL_VOCABULARY } from '../reader/vocabulary.ts';
import { type Editor, PUSHED_TO, startEditor } from './editor.ts';
import { createHandClock } from './hand-clock.ts';
import { createMailbox } from './mailbox.ts';

const DRAFT = 'file:///stories/pier.draft';
// Nearly each letter is a piece of its own.
const LONG_IN_PIECES = 60;
const vocabulary = readVocabulary(SMALL_VOCABULARY);

/** A reader to whom every long sentence lacks a source. */
async function strictReader(): Promise<ReaderParts> {
  return {
    split: createSplitter(vocabulary),
    cut: createCutter(vocabulary),
    encode: async (inputs: readonly EncoderInput[]) =>
      inputs.map(({ ids, marks }) =>
        marks.map((mark, i) => Float32Array.of((marks[i + 1] ?? ids.length) - mark > LONG_IN_PIECES ? 0.9 : 0)),
      ),
    judge: asksAlone,
  };
}

const SHORT = 'The council met on Tuesday evening.';
const LONG = 'The old pier was left to rot for years and nobody at the town hall would lift a finger.';

function claims(diagnostics: readonly Diagnostic[]) {
  return diagnostics.filter(({ code }) => code === 'unattributed-claim').map(({ message }) => message);
}

const ASKED = ['Say who says so: “would lift a finger”.'];

async function openPier(editor: Editor): Promise<void> {
  await editor.open(DRAFT, 'draft', `${SHORT}\n\n${LONG}\n`);
}

describe('an open draft', () => {
  it('is shown at once and settles when the full reader has judged it', async () => {
    const editor = await startEditor({ loadReader: strictReader });
    await openPier(editor);
    assert.deepEqual(claims(await editor.pull(DRAFT)), []);
    await editor.refreshed();
    assert.deepEqual(claims(await editor.pull(DRAFT)), ASKED);
    await editor.quit();
  });

  it('is judged no more once the editor quits', async () => {
    const { clock, pass } = createHandClock();
    const asked = createMailbox<string>();
    const loadReader = () => {
      asked.put('loaded');
      return strictReader();
    };
    const editor = await startEditor({ loadReader, clock });
    await openPier(editor);
    await editor.pull(DRAFT);
    await editor.quit();
    pass(1000);
    asked.put('never loaded');
    assert.equal(await asked.take(), 'never loaded');
  });

  it('settles in an editor that is sent its findings', async () => {
    const editor = await startEditor({ loadReader: strictReader, capabilities: PUSHED_TO });
    await openPier(editor);
    assert.deepEqual(claims(await editor.pushed(DRAFT)), []);
    assert.deepEqual(claims(await editor.pushed(DRAFT)), ASKED);
    await editor.quit();
  });

  it('keeps what was found in sentences that stay while others are typed', async () => {
    const editor = await startEditor({ loadReader: strictReader });
    await openPier(editor);
    await editor.pull(DRAFT);
    await editor.refreshed();
    await editor.pull(DRAFT);
    const end = { line: 0, character: SHORT.length };
    await editor.change(DRAFT, 2, [{ range: { start: end, end }, text: ' It was a long meeting' }]);
    assert.deepEqual(claims(await editor.pull(DRAFT)), ASKED);
    await editor.refreshed();
    assert.deepEqual(claims(await editor.pull(DRAFT)), ASKED);
    await editor.quit();
  });

  it('is read by the quick reader alone where its writer chose that', async () => {
    const settings = { reader: 'quick' };
    const editor = await startEditor({ loadReader: strictReader, settings: () => settings });
    await openPier(editor);
    assert.deepEqual(claims(await editor.pull(DRAFT)), []);
    settings.reader = 'full';
    await editor.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await editor.refreshed();
    assert.deepEqual(claims(await editor.pull(DRAFT)), []);
    await editor.refreshed();
    assert.deepEqual(claims(await editor.pull(DRAFT)), ASKED);
    settings.reader = 'quick';
    await editor.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await editor.refreshed();
    assert.deepEqual(claims(await editor.pull(DRAFT)), []);
    await editor.quit();
  });

  it('is read by the quick reader alone where there is no other, and log and editor are told once', async () => {
    const editor = await startEditor({ loadReader: () => Promise.reject(new Error('reader.onnx is missing.')) });
    const told = new Promise<string>((resolve) => {
      editor.client.onNotification(readerUnavailable, ({ why }) => resolve(why));
    });
    await openPier(editor);
    await editor.pull(DRAFT);
    assert.equal(await told, 'reader.onnx is missing.');
    assert.match(
      await editor.logged(),
      /The full reader cannot be loaded; the quick one reads alone. reader.onnx is missing/,
    );
    await editor.refreshed();
    assert.deepEqual(claims(await editor.pull(DRAFT)), []);
    await editor.quit();
  });
});
