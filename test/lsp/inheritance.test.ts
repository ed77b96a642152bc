import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { folderWith } from '../files/disk.ts';
import { startEditor } from './editor.ts';
import { messagesOf, shown } from './shown.ts';

const TEXT = 'The HWB met the QZK.\n';
const HWB = '0:4-0:7 undefined-acronym';
const QZK = '0:16-0:19 undefined-acronym';

describe('the config above the nearest one', () => {
  it('holds for a draft, and holds as it is edited while the draft is open', async (test) => {
    const { above, draft } = desk({ 'copydesk.yml': 'acronyms: [HWB]\n', 'city/copydesk.yml': '' }, test);
    const editor = await startEditor();
    await editor.open(draft, 'draft', TEXT);
    assert.deepEqual(shown(await editor.pull(draft)), [QZK]);
    await editor.open(above, 'yaml', 'acronyms: [QZK]\n');
    await editor.refreshed();
    assert.deepEqual(shown(await editor.pull(draft)), [HWB]);
    await editor.change(above, 2, [{ text: 'acronyms: [QZK, HWB]\n' }]);
    await editor.refreshed();
    assert.deepEqual(await editor.pull(draft), []);
    await editor.quit();
  });

  it('holds from when it is written', async (test) => {
    const { above, draft } = desk({ 'city/copydesk.yml': 'acronyms: [QZK]\n' }, test);
    const editor = await startEditor();
    await editor.open(draft, 'draft', TEXT);
    assert.deepEqual(shown(await editor.pull(draft)), [HWB]);
    writeFileSync(new URL(above), 'acronyms: [HWB]\n');
    await editor.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: above, type: FileChangeType.Created }],
    });
    await editor.refreshed();
    assert.deepEqual(await editor.pull(draft), []);
    await editor.quit();
  });

  it('holds no more when the nearest says “root: true”', async (test) => {
    const { near, draft } = desk({ 'copydesk.yml': 'acronyms: [HWB]\n', 'city/copydesk.yml': '' }, test);
    const editor = await startEditor();
    await editor.open(draft, 'draft', TEXT);
    assert.deepEqual(shown(await editor.pull(draft)), [QZK]);
    await editor.open(near, 'yaml', 'root: true\nacronyms: [QZK]\n');
    await editor.refreshed();
    assert.deepEqual(shown(await editor.pull(draft)), [HWB]);
    await editor.quit();
  });

  it('shows its mistakes in itself, while the nearest holds as it is', async (test) => {
    const files = { 'copydesk.yml': 'acronyms: [HWB\nnames: [\n', 'city/copydesk.yml': 'acronyms: [QZK]\n' };
    const { above, near, draft } = desk(files, test);
    const editor = await startEditor();
    await editor.open(draft, 'draft', TEXT);
    assert.ok(!shown(await editor.pull(draft)).includes(QZK));
    assert.match(messagesOf(await editor.pushed(above)).join(), /^Correct the YAML/);
    await editor.open(near, 'yaml', 'acronims: [QZK]\n');
    assert.match(messagesOf(await editor.pushed(near)).join(), /^“acronims” means nothing here/);
    await editor.quit();
  });
});

describe('a profile that a config extends', () => {
  it('holds for a draft as it is edited, and shows its mistakes in itself', async (test) => {
    const files = {
      'city/copydesk.yml': 'extends: ../shared/wire.copydesk.yml\n',
      'shared/wire.copydesk.yml': 'acronyms: [HWB]\n',
    };
    const { above, draft } = desk(files, test);
    const profile = new URL('shared/wire.copydesk.yml', above).href;
    const editor = await startEditor();
    await editor.open(draft, 'draft', TEXT);
    assert.deepEqual(shown(await editor.pull(draft)), [QZK]);
    await editor.open(profile, 'yaml', 'acronims: [HWB]\nacronyms: [QZK]\n');
    await editor.refreshed();
    assert.deepEqual(shown(await editor.pull(draft)), [HWB]);
    assert.match(messagesOf(await editor.pushed(profile)).join(), /^“acronims” means nothing here/);
    await editor.quit();
  });
});

describe('a stylebook fix', () => {
  it('adds to the nearest config, not to the one above', async (test) => {
    const files = { 'copydesk.yml': 'acronyms: [QZK]\n', 'city/copydesk.yml': '# City desk\n' };
    const { near, draft } = desk(files, test);
    const editor = await startEditor();
    await editor.open(draft, 'draft', TEXT);
    const [finding] = await editor.pull(draft);
    assert.ok(finding !== undefined);
    const actions = await editor.actions(draft, finding.range);
    const fix = actions.find(({ title }) => title.startsWith('Add “HWB” to the known acronyms'));
    assert.partialDeepStrictEqual(fix?.edit?.documentChanges, [{ textDocument: { uri: near } }]);
    await editor.quit();
  });
});

/** A desk with drafts in the folder “city”. */
function desk(files: Readonly<Record<string, string>>, test: TestContext) {
  const folder = pathToFileURL(folderWith(files, test)).href;
  return {
    above: `${folder}/copydesk.yml`,
    near: `${folder}/city/copydesk.yml`,
    draft: `${folder}/city/council.draft`,
  };
}
