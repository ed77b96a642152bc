import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DidSaveTextDocumentNotification } from 'vscode-languageserver/node';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { checkDraft } from '../../server/src/check.ts';
import { folderWith } from '../files/disk.ts';
import { startEditor } from './editor.ts';
import { shown } from './shown.ts';

const STORY = `Two people were killed when the ferry Gannet struck the pier at Port Ellery, Ada Fernsby of Harrow Ferries said.

Fernsby said that the ferry was old.
`;
const SIDEBAR = 'The Gannet struck the pier at Port Ellery, killing three people. Its owner is Ada Fernsbey.\n';
const DIFFERS = ['0:43-0:63 different-toll', '0:82-0:90 inconsistent-spelling'];

describe('a draft of a package', () => {
  it('is held against the others on the disk', async (test) => {
    const { sidebar, story } = ferry({ 'copydesk.yml': 'packages: [ferry]\n' }, test);
    const editor = await startEditor();
    await editor.open(sidebar, 'markdown', SIDEBAR);
    await editor.pull(sidebar);
    await editor.refreshed();
    const found = await editor.pull(sidebar);
    assert.deepEqual(shown(found), DIFFERS);
    const related = found.flatMap(({ relatedInformation = [] }) => relatedInformation);
    assert.deepEqual(
      related.map(({ location, message }) => [location.uri, location.range.start.character, message]),
      [
        [story, 0, 'It is “Two people were killed” here.'],
        [story, 81, '“Fernsby” is written here first.'],
      ],
    );
    await editor.quit();
  });

  it('is held against another that is open as it stands there', async (test) => {
    const { sidebar, story } = ferry({ 'copydesk.yml': 'packages: [ferry]\n' }, test);
    const editor = await startEditor();
    await editor.open(story, 'markdown', STORY.replace('Two people', 'Three people'));
    await editor.open(sidebar, 'markdown', SIDEBAR);
    assert.deepEqual(shown(await editor.pull(sidebar)), DIFFERS.slice(1));
    await editor.change(story, 2, [{ text: STORY.replaceAll('Fernsby', 'Fernsbey') }]);
    await editor.change(sidebar, 2, [{ text: SIDEBAR }]);
    assert.deepEqual(shown(await editor.pull(sidebar)), DIFFERS.slice(0, 1));
    await editor.quit();
  });

  it('is read again when another is saved', async (test) => {
    const { sidebar, story } = ferry({ 'copydesk.yml': 'packages: [ferry]\n' }, test);
    const editor = await startEditor();
    await editor.open(sidebar, 'markdown', SIDEBAR);
    await editor.pull(sidebar);
    await editor.refreshed();
    writeFileSync(new URL(story), STORY.replace('Two people', 'Three people'));
    await editor.client.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: sidebar } });
    await editor.refreshed();
    assert.deepEqual(shown(await editor.pull(sidebar)), DIFFERS.slice(1));
    await editor.quit();
  });

  it('is read once a version, and the others of its package only where they changed', async (test) => {
    const { sidebar, story } = ferry({ 'copydesk.yml': 'packages: [ferry]\n' }, test);
    const { editor, read } = await startWatched();
    await editor.open(sidebar, 'markdown', SIDEBAR);
    await editor.pull(sidebar);
    await editor.refreshed();
    await editor.pull(sidebar);
    assert.deepEqual(read.splice(0), [sidebar, story, sidebar]);
    await editor.change(sidebar, 2, [{ text: `${SIDEBAR}\nIt rained.\n` }]);
    assert.deepEqual(shown(await editor.pull(sidebar)), DIFFERS);
    assert.deepEqual(read, [sidebar]);
    await editor.quit();
  });

  it('is forgotten with the others when the last of its package is closed', async (test) => {
    const { sidebar, story } = ferry({ 'copydesk.yml': 'packages: [ferry]\n' }, test);
    const { editor, read } = await startWatched();
    for (const version of [1, 2]) {
      await editor.open(sidebar, 'markdown', SIDEBAR);
      await editor.pull(sidebar);
      await editor.refreshed();
      assert.deepEqual(shown(await editor.pull(sidebar)), DIFFERS);
      assert.deepEqual(read.splice(0), [sidebar, story, sidebar], `opened for the ${version}. time`);
      await editor.close(sidebar);
    }
    await editor.quit();
  });

  it('stands alone once the config says no more that it is in one', async (test) => {
    const { sidebar, config } = ferry({ 'copydesk.yml': 'packages: [ferry]\n' }, test);
    const editor = await startEditor();
    await editor.open(sidebar, 'markdown', SIDEBAR);
    await editor.pull(sidebar);
    await editor.refreshed();
    assert.deepEqual(shown(await editor.pull(sidebar)), DIFFERS);
    await editor.open(config, 'yaml', 'packages: []\n');
    await editor.refreshed();
    assert.deepEqual(await editor.pull(sidebar), []);
    await editor.quit();
  });

  it('stands alone where no config says that it is in one', async (test) => {
    const { sidebar } = ferry({}, test);
    const editor = await startEditor();
    await editor.open(sidebar, 'markdown', SIDEBAR);
    assert.deepEqual(await editor.pull(sidebar), []);
    await editor.quit();
  });
});

/** An editor, and the drafts that are read for it, one after the other. */
async function startWatched() {
  const read: string[] = [];
  const check = (...given: Parameters<typeof checkDraft>) => {
    read.push(given[0].uri);
    return checkDraft(...given);
  };
  return { editor: await startEditor({ reading: { check, createMemory } }), read };
}

/** A folder with a story and its sidebar, by their URIs. */
function ferry(files: Readonly<Record<string, string>>, test: TestContext) {
  const folder = folderWith({ 'ferry/story.md': STORY, 'ferry/sidebar.md': SIDEBAR, ...files }, test);
  const uriOf = (name: string) => pathToFileURL(`${folder}/ferry/${name}`).href;
  return {
    sidebar: uriOf('sidebar.md'),
    story: uriOf('story.md'),
    config: pathToFileURL(`${folder}/copydesk.yml`).href,
  };
}
