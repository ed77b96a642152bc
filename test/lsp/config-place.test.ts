import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findConfigRequest } from '../../server/src/lsp/newsrooms/config-place.ts';
import { startingConfig } from '../../server/src/starting-config.ts';
import { folderWith } from '../files/disk.ts';
import { startEditor } from './editor.ts';

// The same as “copydesk init” writes.
const text = startingConfig();
const DESK = { '.git/HEAD': '', 'city/copydesk.yml': '' };

describe('the config that an editor opens by a command', () => {
  it('is the nearest one, for any file', async (test) => {
    const { folder, ask } = await desk(DESK, test);
    const place = { kind: 'file', uri: `${folder}/city/copydesk.yml` };
    assert.deepEqual(await ask(`${folder}/city/hall/council.draft`), place);
    assert.deepEqual(await ask(`${folder}/city/picture.png`), place);
  });

  it('is begun in the open folder where there is none', async (test) => {
    const { folder, ask } = await desk(DESK, test);
    assert.deepEqual(await ask(`${folder}/port/council.draft`), { kind: 'new', uri: `${folder}/copydesk.yml`, text });
    assert.deepEqual(await ask('untitled:Untitled-1'), { kind: 'new', uri: `${folder}/copydesk.yml`, text });
  });

  it('is that of the open folder where nothing is shown', async (test) => {
    const { folder, ask } = await desk({ '.copydesk.yml': '' }, test);
    assert.deepEqual(await ask(null), { kind: 'file', uri: `${folder}/.copydesk.yml` });
  });

  it('is begun beside a draft that lies in no open folder', async (test) => {
    const { folder, ask } = await desk(DESK, test, []);
    assert.deepEqual(await ask(`${folder}/port/council.draft`), {
      kind: 'new',
      uri: `${folder}/port/copydesk.yml`,
      text,
    });
  });

  it('is nowhere for an unsaved draft without a folder', async (test) => {
    const { ask } = await desk(DESK, test, []);
    assert.equal(await ask(null), null);
  });
});

/** An editor in a folder with these files; it ends with the test. */
async function desk(files: Readonly<Record<string, string>>, test: TestContext, openFolders?: readonly string[]) {
  const folder = pathToFileURL(folderWith(files, test)).href;
  const editor = await startEditor({ openFolders: openFolders ?? [folder] });
  test.after(() => editor.quit());
  return { folder, ask: (uri: string | null) => editor.client.sendRequest(findConfigRequest, { uri }) };
}
