import assert from 'node:assert/strict';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readDraftFile } from '../../server/src/files/draft-file.ts';
import { readText } from '../../server/src/files/text-file.ts';
import { folderWith } from './disk.ts';

describe('a draft on the disk', () => {
  it('is read with its byte order mark and its line breaks, so that offsets fit the file', async (test) => {
    const file = path.join(folderWith({ 'a story.md': '\uFEFFRain.\r\nÉté 🌧.\r\n' }, test), 'a story.md');
    assert.deepEqual(await readDraftFile(file), {
      kind: 'draft',
      draft: { uri: pathToFileURL(file).href, format: 'markdown', text: '\uFEFFRain.\r\nÉté 🌧.\r\n' },
    });
  });

  it('may be empty', async (test) => {
    const file = await readDraftFile(path.join(folderWith({ 'a.txt': '' }, test), 'a.txt'));
    assert.ok(file.kind === 'draft' && file.draft.text === '');
  });
});

describe('what is no draft', () => {
  const latin1 = Buffer.from('Caf\xe9 society', 'latin1');
  const utf16 = Buffer.from('\uFEFFRain.', 'utf16le');
  const cut = Buffer.from('Été').subarray(0, 1);

  it('is a file that is not there', (test) =>
    says(test, 'b.txt', /^missing: There is no “.*b\.txt”\. Check the name\./));
  it('is a file under a file', (test) => says(test, 'a.txt/b.txt', /^missing: /));
  it('is a folder', (test) => says(test, 'in', /^folder: “.*in” is a folder\. Name a file in it\./));
  it('is a file with NUL bytes', (test) => says(test, 'a.png', /^binary: “.*a\.png” is not text\. Save the draft/));
  it('is Latin-1', (test) => says(test, 'latin1.txt', /^not UTF-8: “.*” is not in UTF-8\. Save it in that encoding\./));
  it('is UTF-16', (test) => says(test, 'utf16.txt', /^not UTF-8: /));
  it('is text cut within a character', (test) => says(test, 'cut.txt', /^not UTF-8: /));
  it('is a huge file', (test) => says(test, 'huge.txt', /^too large: “.*” is larger than 5 MB\. Split it/));

  it('is a huge stream, of which only the beginning is read', async () => {
    let chunks = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          chunks += 1;
          yield Buffer.alloc(1_000_000, 'a');
        }
      })(),
    );
    const read = await readText(endless, '-');
    assert.equal(read.kind === 'unreadable' && read.reason, 'too large');
    assert.ok(chunks < 30);
  });

  async function says(test: TestContext, name: string, expected: RegExp): Promise<void> {
    const folder = folderWith(
      {
        'a.txt': 'Rain.',
        'in/b.txt': 'Rain.',
        'a.png': Buffer.from([137, 80, 78, 71, 0, 0]),
        'latin1.txt': latin1,
        'utf16.txt': utf16,
        'cut.txt': cut,
        'huge.txt': 'a'.repeat(5_000_001),
      },
      test,
    );
    const read = await readDraftFile(path.join(folder, name));
    assert.match(read.kind === 'unreadable' ? `${read.reason}: ${read.message}` : read.kind, expected);
  }
});
