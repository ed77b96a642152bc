import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { docx, odt, p, partsOf, r } from '../documents/documents.ts';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const STORY = docx(
  p(r('The council will meet on Monday.')) + p(r('The ') + r('QZB', true) + r(' will meet on Tuesday.')),
);

describe('copydesk check of a Word document', () => {
  it('tells paragraphs for lines', async (test) => {
    const folder = folderWith({ 'wall.docx': STORY }, test);
    const { status, stdout } = await copydesk(['check', '--reader', 'quick'], { folder });
    assert.equal(status, 1);
    assert.equal(
      stdout,
      `wall.docx:2:5 warning Spell out “QZB” at its first use. undefined-acronym
 2 | The QZB will meet on Tuesday.
   |     ^^^

1 finding in 1 draft: 1 warning.
`,
    );
  });

  it('is explained by the number of the paragraph that check prints, notes or no notes', async (test) => {
    const notes = { 'word/footnotes.xml': `<w:footnotes>${p(r('One.'))}${p(r('Two.'))}</w:footnotes>` };
    const text = '<text:p>The council will meet.</text:p><text:p/><text:p>The QZB will meet on Tuesday.</text:p>';
    const word = docx(p(r('The council will meet.')) + p('') + p(r('The QZB will meet on Tuesday.')), notes);
    const folder = folderWith({ 'wall.docx': word, 'wall.odt': odt(text) }, test);
    for (const name of ['wall.docx', 'wall.odt']) {
      const found = `${name}:3:5 warning Spell out “QZB” at its first use. undefined-acronym\n 3 | The QZB will meet on Tuesday.\n`;
      const { stdout } = await copydesk(['check', name, '--reader', 'quick'], { folder });
      assert.equal(stdout.slice(0, found.length), found);
      const explained = await copydesk(['explain', `${name}:3`, '--reader', 'quick'], { folder });
      assert.equal(explained.stdout.slice(0, found.length), found);
    }
    const beyond = await copydesk(['explain', 'wall.odt:4', '--reader', 'quick'], { folder });
    assert.equal(beyond.stderr, 'copydesk: “wall.odt” has no paragraph 4; its last one is 3.\n');
    const empty = await copydesk(['explain', 'wall.docx:2', '--reader', 'quick'], { folder });
    assert.equal(empty.stdout, 'There is nothing to explain in paragraph 2 of wall.docx.\n');
  });

  it('tells paragraph, run and character in JSON, and offsets into what --text prints', async (test) => {
    const folder = folderWith({ 'wall.docx': STORY }, test);
    const { stdout } = await copydesk(['check', 'wall.docx', '--format', 'json', '--reader', 'quick'], { folder });
    const [{ findings }] = JSON.parse(stdout);
    assert.deepEqual(findings[0].word, { paragraph: 2, run: 2, character: 1 });
    const { stdout: text } = await copydesk(['check', 'wall.docx', '--text'], { folder });
    assert.equal(text.slice(findings[0].start, findings[0].end), 'QZB');
  });

  it('writes each finding into a copy as a comment', async (test) => {
    const folder = folderWith({ 'wall.docx': STORY }, test);
    const words = ['check', 'wall.docx', '--comments', 'read.docx', '--reader', 'quick'];
    const { stderr } = await copydesk(words, { folder });
    assert.equal(stderr, 'copydesk: Wrote “read.docx” with 1 comment.\n');
    const copy = partsOf(readFileSync(path.join(folder, 'read.docx')));
    assert.match(copy.get('word/comments.xml') ?? '', /Spell out “QZB” at its first use\. \(undefined-acronym\)/);
    assert.deepEqual(new Uint8Array(readFileSync(path.join(folder, 'wall.docx'))), STORY);
  });

  it('says that a fix is made in Word', async (test) => {
    const unused = docx(p(r('The Quay Zone Board (QZB) will meet on Monday, the mayor said.')));
    const folder = folderWith({ 'wall.docx': unused }, test);
    const { stderr } = await copydesk(['check', '--fix', '--reader', 'quick'], { folder });
    assert.equal(stderr, 'copydesk: “wall.docx” is mended in Word; --comments puts the findings into a copy.\n');
    assert.deepEqual(new Uint8Array(readFileSync(path.join(folder, 'wall.docx'))), unused);
  });

  it('reads an OpenDocument text likewise, and says where it is mended', async (test) => {
    const text = odt(
      '<text:p>The Quay Zone Board (QZB) will meet on Monday, the mayor said.</text:p><text:p>The HWB will not.</text:p>',
    );
    const folder = folderWith({ 'wall.odt': text }, test);
    const { status, stdout, stderr } = await copydesk(['check', '--fix', '--reader', 'quick', '--format', 'compact'], {
      folder,
    });
    assert.equal(status, 1);
    assert.match(stdout, /^wall\.odt:1:22: hint: Drop “\(QZB\)”.*\nwall\.odt:2:5: warning: Spell out “HWB”/);
    assert.equal(stderr, 'copydesk: “wall.odt” is mended in LibreOffice.\n');
    assert.deepEqual(new Uint8Array(readFileSync(path.join(folder, 'wall.odt'))), text);
  });

  it('says what is wrong, and writes nothing', async (test) => {
    const folder = folderWith({ 'wall.docx': STORY, 'a.md': 'One.', 'torn.docx': STORY.slice(0, 300) }, test);
    symlinkSync('wall.docx', path.join(folder, 'link.docx'));
    for (const [words, message] of [
      [['wall.docx', '--comments', 'link.docx'], /would overwrite the draft/],
      [['link.docx', '--comments', 'wall.docx'], /would overwrite the draft/],
      [['a.md', '--comments', 'out.docx'], /one Word document; name one \.docx file/],
      [['wall.docx', '--comments', 'out.txt'], /let it end in “\.docx”/],
      [['wall.docx', '--comments', 'wall.docx'], /would overwrite the draft/],
      [['torn.docx', '--comments', 'out.docx'], /“torn\.docx” is damaged\. Open it in Word and save it again\./],
      [['none.docx'], /There is no “none\.docx”/],
    ] as const) {
      const { status, stderr } = await copydesk(['check', ...words, '--reader', 'quick'], { folder });
      assert.equal(status, 2);
      assert.match(stderr, message);
    }
    assert.ok(!existsSync(path.join(folder, 'out.docx')));
  });

  it('says of which document no copy can be made', async (test) => {
    const folder = folderWith({ 'wall.docx': docx(p(r('We wait.')), { '[Content_Types].xml': '<Odd/>' }) }, test);
    const { status, stderr } = await copydesk(['check', 'wall.docx', '--comments', 'out.docx', '--reader', 'quick'], {
      folder,
    });
    assert.equal(status, 2);
    assert.equal(stderr, 'copydesk: “wall.docx” is damaged. Open it in Word and save it again.\n');
  });
});
