import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import { folderWith } from '../files/disk.ts';
import { PULLING, PUSHED_TO, startEditor } from './editor.ts';
import { messagesOf, shown } from './shown.ts';

const TEXT = 'The HWB will meet on Monday.\n';
const KNOWN = 'acronyms: [HWB]\n';
const BROKEN = 'acronyms: [HWB]\nrule: {}\n';
const FOUND = ['0:4-0:7 undefined-acronym'];

describe('the desk’s config', () => {
  it('holds for the drafts below it', async (test) => {
    const { draft } = desk({ 'copydesk.yml': KNOWN }, test);
    const editor = await startEditor();
    await editor.open(draft, 'plaintext', TEXT);
    assert.deepEqual(await editor.pull(draft), []);
    await editor.quit();
  });

  it('counts as it stands in the editor, before it is saved', async (test) => {
    const { draft, config } = desk({ 'copydesk.yml': KNOWN }, test);
    const editor = await startEditor();
    await editor.open(draft, 'plaintext', TEXT);
    await editor.open(config, 'yaml', '');
    await editor.refreshed();
    assert.deepEqual(shown(await editor.pull(draft)), FOUND);
    await editor.close(config);
    await editor.refreshed();
    assert.deepEqual(await editor.pull(draft), []);
    await editor.quit();
  });

  it('is read again when it changes on the disk', async (test) => {
    const { draft, config } = desk({ 'copydesk.yml': KNOWN }, test);
    const editor = await startEditor({ capabilities: PUSHED_TO });
    await editor.open(draft, 'plaintext', TEXT);
    assert.deepEqual(await editor.pushed(draft), []);
    rmSync(new URL(config));
    await editor.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: config, type: FileChangeType.Deleted }],
    });
    assert.deepEqual(shown(await editor.pushed(draft)), FOUND);
    await editor.quit();
  });

  it('is watched, on the disk and in the editor', async () => {
    const editor = await startEditor();
    const registered: unknown[] = [];
    for (let count = 0; count < 5; count++) {
      const { method, registerOptions } = await editor.registered();
      registered.push([method, registerOptions]);
    }
    const glob =
      '**/{copydesk.yml,.copydesk.yml,copydesk.yaml,.copydesk.yaml,*.copydesk.yml,*.copydesk.yaml,copydesk.answers}';
    const documentSelector = [{ pattern: glob }];
    assert.deepEqual(registered, [
      ['workspace/didChangeConfiguration', { section: 'copydesk' }],
      ['workspace/didChangeWatchedFiles', { watchers: [{ globPattern: glob }] }],
      ['textDocument/didOpen', { documentSelector }],
      ['textDocument/didChange', { documentSelector, syncKind: 2 }],
      ['textDocument/didClose', { documentSelector }],
    ]);
    await editor.quit();
  });

  it('shows what it does not understand in itself, until it is mended', async (test) => {
    const { draft, config } = desk({ 'copydesk.yml': BROKEN }, test);
    const editor = await startEditor();
    await editor.open(draft, 'plaintext', TEXT);
    assert.deepEqual(await editor.pull(draft), []);
    const problems = await editor.pushed(config);
    assert.deepEqual(problems[0]?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } });
    assert.match(messagesOf(problems).join(), /“rule” means nothing here/);
    writeFileSync(new URL(config), KNOWN);
    await editor.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: config, type: FileChangeType.Changed }],
    });
    assert.deepEqual(await editor.pushed(config), []);
    await editor.quit();
  });

  it('shows broken YAML while it is typed, without any draft', async (test) => {
    const { config } = desk({}, test);
    const editor = await startEditor();
    writeFileSync(new URL(config), KNOWN);
    await editor.open(config, 'yaml', 'acronyms: [HWB\n');
    assert.match(messagesOf(await editor.pushed(config)).join(), /^Correct the YAML/);
    const end = { line: 0, character: 14 };
    await editor.change(config, 2, [{ range: { start: end, end }, text: ']' }]);
    assert.deepEqual(await editor.pushed(config), []);
    await editor.quit();
  });

  it('says which texts are drafts; an article draft always is one', async (test) => {
    const { draft, article } = desk({ 'copydesk.yml': 'files: { exclude: ["*.txt", "*.draft"] }\n' }, test);
    const editor = await startEditor();
    await editor.open(draft, 'plaintext', TEXT);
    await editor.open(article, 'draft', TEXT);
    assert.deepEqual(await editor.pull(draft), []);
    assert.deepEqual(shown(await editor.pull(article)), FOUND);
    await editor.quit();
  });

  it('of the first open folder holds for an unsaved draft', async (test) => {
    const { folder } = desk({ 'copydesk.yml': KNOWN }, test);
    const editor = await startEditor({ openFolders: [folder] });
    await editor.open('untitled:Untitled-1', 'draft', TEXT);
    assert.deepEqual(await editor.pull('untitled:Untitled-1'), []);
    await editor.quit();
  });
});

describe('the editor’s settings', () => {
  it('hold where the config is silent', async (test) => {
    const { draft } = desk({ 'copydesk.yml': 'rules: { undefined-acronym: error }\n' }, test);
    const editor = await startEditor({
      settings: () => ({ acronyms: ['HWB'], rules: { 'undefined-acronym': 'off' } }),
    });
    await editor.open(draft, 'plaintext', 'The HWB met the QZK.\n');
    const diagnostics = await editor.pull(draft);
    assert.deepEqual(shown(diagnostics), ['0:16-0:19 undefined-acronym']);
    assert.equal(diagnostics[0]?.severity, 1);
    await editor.quit();
  });

  it('name drafts from the open folder, whatever config lies further in', async (test) => {
    const { folder } = desk({ 'stories/copydesk.yml': '' }, test);
    const settings = () => ({ files: { include: ['/stories/*.txt'] } });
    const editor = await startEditor({ openFolders: [folder], settings });
    await editor.open(`${folder}/stories/council.txt`, 'plaintext', TEXT);
    await editor.open(`${folder}/notes/council.txt`, 'plaintext', TEXT);
    assert.deepEqual(shown(await editor.pull(`${folder}/stories/council.txt`)), FOUND);
    assert.deepEqual(await editor.pull(`${folder}/notes/council.txt`), []);
    await editor.quit();
  });

  it('are asked again when they change', async () => {
    let settings: unknown = {};
    const editor = await startEditor({ settings: () => settings });
    await editor.open('untitled:Untitled-1', 'draft', TEXT);
    assert.deepEqual(shown(await editor.pull('untitled:Untitled-1')), FOUND);
    settings = { acronyms: ['HWB'] };
    await editor.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await editor.refreshed();
    assert.deepEqual(await editor.pull('untitled:Untitled-1'), []);
    await editor.quit();
  });

  it('are taken as sent from an editor that cannot be asked', async () => {
    const editor = await startEditor({ capabilities: PUSHED_TO });
    await editor.open('untitled:Untitled-1', 'draft', TEXT);
    assert.deepEqual(shown(await editor.pushed('untitled:Untitled-1')), FOUND);
    const settings = { copydesk: { acronyms: ['HWB'] } };
    await editor.client.sendNotification(DidChangeConfigurationNotification.type, { settings });
    assert.deepEqual(await editor.pushed('untitled:Untitled-1'), []);
    await editor.quit();
  });

  it('say in the log what they do not understand', async () => {
    const editor = await startEditor({ capabilities: PULLING, settings: () => ({ acronyms: 12 }) });
    await editor.open('untitled:Untitled-1', 'draft', TEXT);
    assert.deepEqual(shown(await editor.pull('untitled:Untitled-1')), FOUND);
    assert.match(await editor.logged(), /The setting “copydesk”: /);
    await editor.quit();
  });
});

function desk(files: Readonly<Record<string, string>>, test: TestContext) {
  const folder = pathToFileURL(folderWith(files, test)).href;
  return {
    folder,
    config: `${folder}/copydesk.yml`,
    draft: `${folder}/council.txt`,
    article: `${folder}/council.draft`,
  };
}
