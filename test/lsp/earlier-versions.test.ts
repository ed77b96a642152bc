import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Diagnostic, DidSaveTextDocumentNotification } from 'vscode-languageserver/node';
import { type EarlierText, earlierVersionsChanged } from '../../server/src/lsp/drafts/earlier-versions.ts';
import { textAfter, titlesOf } from './apply.ts';
import { type Editor, startEditor } from './editor.ts';

const DRAFT = 'file:///desk/harbour.draft';
const BEFORE = `Harbour board cuts ties with ferry firm

The firm hid the crack from the inspectors for years, the harbour board said.

The ferry carries 4,000 people a day.
`;
const AFTER = BEFORE.replace(', the harbour board said', '');

async function startWith(earlierVersion: (uri: string) => EarlierText | null, text: string): Promise<Editor> {
  const editor = await startEditor({ earlierVersion });
  await editor.open(DRAFT, 'draft', text);
  await editor.refreshed();
  return editor;
}

function lostIn(findings: readonly Diagnostic[]): Diagnostic['message'][] {
  return findings.filter(({ code }) => code === 'source-removed').map(({ message }) => message);
}

describe('a draft that said something else before', () => {
  it('misses the source that an edit cut, says where it stood, and puts it back', async () => {
    const editor = await startWith(() => ({ text: BEFORE, from: 'commit' }), AFTER);
    const [lost] = (await editor.pull(DRAFT)).filter(({ code }) => code === 'source-removed');
    assert.equal(lost?.message, 'Name the source again: “the harbour board said” stood here.');
    assert.deepEqual(
      lost.relatedInformation?.map(({ message }) => message),
      ['At the last commit: “The firm hid the crack from the inspectors for years, the harbour board said.”'],
    );
    const [putBack] = await editor.actions(DRAFT, lost.range, [lost]);
    assert.deepEqual(titlesOf(putBack === undefined ? [] : [putBack]), ['* Put “the harbour board said” back']);
    assert.equal(textAfter(putBack, DRAFT, AFTER), BEFORE);
    await editor.quit();
  });

  it('has lost no source as long as it says the same, and again after a commit', async () => {
    let earlier: EarlierText = { text: BEFORE, from: 'commit' };
    const editor = await startWith(() => earlier, BEFORE);
    assert.deepEqual(lostIn(await editor.pull(DRAFT)), []);
    await editor.change(DRAFT, 2, [{ text: AFTER }]);
    assert.equal(lostIn(await editor.pull(DRAFT)).length, 1);
    earlier = { text: AFTER, from: 'commit' };
    await editor.client.sendNotification(earlierVersionsChanged);
    await editor.refreshed();
    assert.deepEqual(lostIn(await editor.pull(DRAFT)), []);
    await editor.quit();
  });

  it('is held against what was saved where no commit has it, until it is saved again', async () => {
    let saved = BEFORE;
    const editor = await startWith(() => ({ text: saved, from: 'save' }), BEFORE);
    await editor.change(DRAFT, 2, [{ text: AFTER }]);
    const [lost] = (await editor.pull(DRAFT)).filter(({ code }) => code === 'source-removed');
    assert.match(lost?.relatedInformation?.[0]?.message ?? '', /^At the last save: /);
    saved = AFTER;
    await editor.client.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: DRAFT } });
    await editor.refreshed();
    assert.deepEqual(lostIn(await editor.pull(DRAFT)), []);
    await editor.quit();
  });

  it('is held against nothing in an editor that does not tell', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', AFTER);
    assert.deepEqual(lostIn(await editor.pull(DRAFT)), []);
    await editor.quit();
  });
});
