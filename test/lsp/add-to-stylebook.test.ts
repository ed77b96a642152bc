import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { addToStylebookRequest } from '../../server/src/lsp/names/add-to-stylebook.ts';
import { folderWith } from '../files/disk.ts';
import { textAfter } from './apply.ts';
import { startEditor } from './editor.ts';

const TEXT = 'Rowan Halden met the HWB. Halden left.\n';

/** The stylebook after what lies between two characters of the draft was added to it. */
async function added(test: TestContext, start: number, end: number): Promise<string> {
  const folder = folderWith({ 'copydesk.yml': '# Our desk\n' }, test);
  const editor = await startEditor();
  const uri = `${pathToFileURL(folder).href}/quay.draft`;
  await editor.open(uri, 'draft', TEXT);
  const range = { start: { line: 0, character: start }, end: { line: 0, character: end } };
  const addition = await editor.client.sendRequest(addToStylebookRequest, { textDocument: { uri }, range });
  await editor.quit();
  if (addition?.edit == null) return 'nothing';
  return textAfter({ title: '', edit: addition.edit }, uri.replace('quay.draft', 'copydesk.yml'), '# Our desk\n');
}

describe('“Add to the Stylebook”', () => {
  it('takes the letters or the whole name at the caret', async (test) => {
    const letters = TEXT.indexOf('HWB') + 1;
    assert.match(await added(test, letters, letters), /acronyms:\n {2}- HWB\n$/);
    const surname = TEXT.indexOf('Halden left') + 2;
    assert.match(await added(test, surname, surname), /names:\n {2}- Rowan Halden\n$/);
  });

  it('takes the words that were chosen', async (test) => {
    assert.match(await added(test, TEXT.indexOf('Halden met'), TEXT.indexOf(' met')), /names:\n {2}- Halden\n$/);
  });

  it('takes nothing where nothing is named', async (test) => {
    assert.equal(await added(test, TEXT.indexOf('left') + 1, TEXT.indexOf('left') + 1), 'nothing');
  });
});
