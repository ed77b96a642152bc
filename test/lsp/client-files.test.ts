import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldersByUri } from '../../server/src/lsp/configs.ts';
import type { FileText } from '../../server/src/stylebook/config-search.ts';
import { type Editor, startEditor } from './editor.ts';
import { messagesOf, shown } from './shown.ts';

const DRAFT = 'vscode-vfs://desk/paper/city/council.draft';
const ABOVE = 'vscode-vfs://desk/copydesk.yml';
const NEAR = 'vscode-vfs://desk/paper/city/.copydesk.yml';
const TEXT = 'The HWB met the QZK.\n';
const HWB = '0:4-0:7 undefined-acronym';
const QZK = '0:16-0:19 undefined-acronym';

describe('the configs of a draft that only the editor can read', () => {
  it('are all those above it', async () => {
    const editor = await lend({ [ABOVE]: 'acronyms: [QZK]', [NEAR]: 'acronyms: [HWB]' });
    assert.deepEqual(await editor.pull(DRAFT), []);
    await editor.quit();
  });

  it('are those up to one that says “root: true”', async () => {
    const editor = await lend({ [ABOVE]: 'acronyms: [QZK]', [NEAR]: 'root: true\nacronyms: [HWB]' });
    assert.deepEqual(shown(await editor.pull(DRAFT)), [QZK]);
    await editor.quit();
  });

  it('hold as they stand in the editor', async () => {
    const editor = await lend({ [ABOVE]: 'acronyms: [QZK]' });
    assert.deepEqual(shown(await editor.pull(DRAFT)), [HWB]);
    await editor.open(ABOVE, 'yaml', 'acronyms: [HWB]');
    await editor.refreshed();
    assert.deepEqual(shown(await editor.pull(DRAFT)), [QZK]);
    await editor.quit();
  });

  it('are none where there is no file', async () => {
    const editor = await lend({});
    assert.deepEqual(shown(await editor.pull(DRAFT)), [HWB, QZK]);
    await editor.quit();
  });

  it('leave one another alone where one cannot be read', async () => {
    const why = 'The editor cannot read this file: the wire is down.';
    const editor = await lend({ [ABOVE]: { kind: 'unreadable', message: why }, [NEAR]: 'acronyms: [HWB]' });
    assert.deepEqual(shown(await editor.pull(DRAFT)), [QZK]);
    assert.deepEqual(messagesOf(await editor.pushed(ABOVE)), [why]);
    await editor.quit();
  });
});

/** An editor that keeps these files, with the draft open. */
async function lend(kept: Readonly<Record<string, string | FileText>>): Promise<Editor> {
  const files = foldersByUri(async (uri) => {
    const content = kept[uri];
    return typeof content === 'string' ? { kind: 'text', text: content } : content;
  });
  const editor = await startEditor({ files });
  await editor.open(DRAFT, 'draft', TEXT);
  return editor;
}
