import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWord } from '../../server/src/documents/word.ts';
import { commentedCopyRequest, readDocumentRequest } from '../../server/src/lsp/views/documents.ts';
import { docx, p, partsOf, r } from '../documents/documents.ts';
import { startEditor } from './editor.ts';
import { shown } from './shown.ts';

const ORIGINAL = 'vscode-vfs://desk/paper/quay.docx';
const DRAFT = `copydesk-document:/paper/quay.docx?${encodeURIComponent(ORIGINAL)}`;
const STORY = docx(p(r('Old pier'), 'berschrift1') + p(r('What now'), 'Zitat') + p(r('The HWB will meet.')));
const HWB = '4:4-4:7 undefined-acronym';

const told = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** An editor with a config beside the document, and the draft that shows it. */
async function open(config: string) {
  const editor = await startEditor({
    readFile: (uri) => (uri === 'vscode-vfs://desk/paper/copydesk.yml' ? config : null),
  });
  const read = await editor.client.sendRequest(readDocumentRequest, { uri: DRAFT, bytes: told(STORY) });
  assert.ok('text' in read);
  await editor.open(DRAFT, 'plaintext', read.text);
  return editor;
}

describe('a document that an editor shows as a draft', () => {
  it('is held against the desk of its own folder', async () => {
    const strict = await open('{}');
    assert.deepEqual(shown(await strict.pull(DRAFT)), [HWB]);
    await strict.quit();
    const lenient = await open('acronyms: [HWB]');
    assert.deepEqual(shown(await lenient.pull(DRAFT)), []);
    await lenient.quit();
  });

  it('has its findings in a copy, unless it has changed since', async () => {
    const editor = await open('{}');
    await editor.pull(DRAFT);
    const copy = await editor.client.sendRequest(commentedCopyRequest, { uri: DRAFT, bytes: told(STORY) });
    assert.ok('bytes' in copy);
    const bytes = new Uint8Array(Buffer.from(copy.bytes, 'base64'));
    assert.match(partsOf(bytes).get('word/comments.xml') ?? '', /Spell out “HWB”/);
    assert.deepEqual([copy.written, copy.left, readWord(bytes).text], [1, 0, readWord(STORY).text]);
    const changed = told(docx(p(r('The HWB will meet.'))));
    assert.deepEqual(await editor.client.sendRequest(commentedCopyRequest, { uri: DRAFT, bytes: changed }), {
      message: '“quay.docx” has changed since it was read. Check it again.',
    });
    await editor.quit();
  });

  it('is refused with a sentence where it cannot be read', async () => {
    const editor = await startEditor();
    const bytes = told(STORY.slice(0, 300));
    assert.deepEqual(await editor.client.sendRequest(readDocumentRequest, { uri: DRAFT, bytes }), {
      message: '“quay.docx” is damaged. Open it in Word and save it again.',
    });
    await editor.quit();
  });
});
