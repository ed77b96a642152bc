import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folderWith } from '../files/disk.ts';
import { onlyOne, textAfter } from './apply.ts';
import { type Editor, PULLING, startEditor } from './editor.ts';
import { messagesOf, shown } from './shown.ts';

const DRAFT = 'untitled:council.draft';
const NEVER = 'The HWB will meet on Monday.\n';

describe('“Add … to the known acronyms”', () => {
  const added = 'Add “HWB” to the known acronyms (copydesk.yml)';

  it('adds to the desk’s config, and the finding goes', async (test) => {
    const config = '# Our desk\nrules: {} # none yet\n';
    const { editor, folder, draft } = await openIn({ 'copydesk.yml': config }, test);
    const action = await actionCalled(added, editor, draft);
    const uri = `${folder}/copydesk.yml`;
    const after = textAfter(action, uri, config);
    assert.equal(after, '# Our desk\nrules: {} # none yet\nacronyms:\n  - HWB\n');
    await editor.open(uri, 'yaml', after);
    await editor.refreshed();
    assert.deepEqual(shown(await editor.pull(draft)), []);
    await editor.quit();
  });

  it('begins a config in the open folder where there is none', async (test) => {
    const { editor, folder, draft } = await openIn({ '.git/HEAD': '' }, test);
    const action = await actionCalled('Add “HWB” to the known acronyms (new copydesk.yml)', editor, draft);
    const uri = `${folder}/copydesk.yml`;
    assert.deepEqual(action?.edit?.documentChanges?.[0], { kind: 'create', uri, options: { ignoreIfExists: true } });
    assert.equal(textAfter(action, uri, ''), 'acronyms:\n  - HWB\n');
    await editor.quit();
  });

  it('is not offered while the config is broken', async (test) => {
    const { editor, folder, draft } = await openIn({ 'copydesk.yml': 'rules: [\n' }, test);
    assert.equal(await actionCalled(added, editor, draft), undefined);
    assert.match(messagesOf(await editor.pushed(`${folder}/copydesk.yml`)).join(), /Correct the YAML/);
    await editor.quit();
  });

  it('names the folder of the config that it adds to', async (test) => {
    const { editor, draft } = await openIn({ 'city/copydesk.yml': '' }, test);
    assert.ok(await actionCalled('Add “HWB” to the known acronyms (city/copydesk.yml)', editor, draft));
    await editor.quit();
  });

  it('has the editor add to its settings where an unsaved draft lies in no folder', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', NEVER);
    const action = await actionCalled('Add “HWB” to the known acronyms (your settings)', editor, DRAFT);
    assert.equal(action?.command?.command, 'desk.addToSettings');
    assert.deepEqual(action.command.arguments, [[{ list: 'acronyms', acronym: 'HWB' }]]);
    await editor.quit();
  });
});

async function openIn(files: Readonly<Record<string, string>>, test: TestContext) {
  const folder = pathToFileURL(folderWith(files, test)).href;
  const editor = await startEditor({ capabilities: PULLING, openFolders: [folder] });
  const draft = `${folder}/city/council.draft`;
  await editor.open(draft, 'draft', NEVER);
  return { editor, folder, draft };
}

async function actionCalled(title: string, editor: Editor, draft: string) {
  const { range } = onlyOne(await editor.pull(draft));
  return (await editor.actions(draft, range)).find((action) => action.title === title);
}

describe('“They are two people”', () => {
  const config = 'names:\n  - Quist # the mayor\n';

  async function offered(text: string, test: TestContext) {
    const folder = folderWith({ 'copydesk.yml': config }, test);
    const uri = pathToFileURL(folder).href;
    const draft = `${uri}/council.draft`;
    const editor = await startEditor({ capabilities: PULLING, openFolders: [uri] });
    await editor.open(draft, 'draft', text);
    const { range } = onlyOne(await editor.pull(draft));
    const action = (await editor.actions(draft, range)).find(({ title }) => title.startsWith('They are two people'));
    await editor.quit();
    return action === undefined ? undefined : textAfter(action, `${uri}/copydesk.yml`, config);
  }

  it('adds both to the desk’s names', async (test) => {
    const text = 'Mayor Ada Halden spoke first. Halden left early. On Monday, Ms. Haldien came back.\n';
    assert.equal(await offered(text, test), 'names:\n  - Quist # the mayor\n  - Halden\n  - Haldien\n');
  });

  it('is not offered for two towns', async (test) => {
    const text = 'The road to Albukamal is shut. The bridge at Abu Kamal is open.\n';
    assert.equal(await offered(text, test), undefined);
  });
});
