import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

  it('are none where the editor does not lend files', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', TEXT);
    assert.deepEqual(shown(await editor.pull(DRAFT)), [HWB, QZK]);
    await editor.quit();
  });

  it('leave one another alone where one cannot be read', async () => {
    const editor = await lend({ [NEAR]: 'acronyms: [HWB]' }, (uri) => {
      if (uri === ABOVE) throw new Error('the wire is down.');
      return null;
    });
    assert.deepEqual(shown(await editor.pull(DRAFT)), [QZK]);
    const [problem] = messagesOf(await editor.pushed(ABOVE));
    assert.match(problem ?? '', /^The editor cannot read this file: .*the wire is down\.$/);
    await editor.quit();
  });
});

/** An editor that keeps these files, with the draft open. */
async function lend(
  kept: Readonly<Record<string, string>>,
  readOther: (uri: string) => string | null = () => null,
): Promise<Editor> {
  const editor = await startEditor({ readFile: (uri) => kept[uri] ?? readOther(uri) });
  await editor.open(DRAFT, 'draft', TEXT);
  return editor;
}
