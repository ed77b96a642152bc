import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UnreadableDocument } from '../../server/src/documents/archive.ts';
import { readOdt } from '../../server/src/documents/odt.ts';
import { placeInWord } from '../../server/src/documents/word-lines.ts';
import { docx, linesOf, odt } from './documents.ts';

/** Its paragraphs, a line each: “kind: words”. */
function read(body: string, version?: 'original'): string[] {
  return linesOf(readOdt(odt(body), version));
}

const changes = (regions: string) => `<text:tracked-changes>${regions}</text:tracked-changes>`;
const INFO = '<office:change-info><dc:creator>Ada</dc:creator></office:change-info>';

describe('an OpenDocument text', () => {
  it('says by its styles and elements what its paragraphs are', () => {
    const body = [
      '<text:p text:style-name="P1">Pier to close</text:p>',
      '<text:p>The pier\n   will <text:span text:style-name="T1">close</text:span>.</text:p>',
      '<text:h text:style-name="Heading_20_1">What next</text:h>',
      '<text:list><text:list-item><text:p>The ferry</text:p></text:list-item></text:list>',
      '<text:p text:style-name="Quotations">We waited.</text:p>',
      '<text:p><text:span text:style-name="T1">All bold</text:span></text:p>',
      '<text:p><draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>Beside it.</text:p>',
      '<table:table><table:table-row><table:table-cell><text:p>Port</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>',
    ];
    assert.deepEqual(read(body.join('')), [
      'headline: Pier to close',
      'text: The pier will close.',
      'top-heading: What next',
      'list-item: The ferry',
      'block-quote: We waited.',
      'stressed: All bold',
      'box: In a box',
      'text: Beside it.',
      'table-row: Port\t12',
    ]);
  });

  it('has its notes at the end, and no comments, marks or contents', () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By the board.</text:p></text:note-body></text:note>';
    const comment = '<office:annotation><text:p>Says who?</text:p></office:annotation>';
    assert.deepEqual(read(`<text:p>The pier${note} will${comment} close.</text:p><text:p>Crews wait.</text:p>`), [
      'text: The pier will close.',
      'text: Crews wait.',
      'footnote: By the board.',
    ]);
  });

  it('keeps tabs, breaks and blanks that are told, and folds others', () => {
    assert.deepEqual(
      read('<text:p>  One<text:tab/>two<text:line-break/>three<text:s text:c="2"/>four  five</text:p>'),
      ['text: One\ttwo\nthree  four five'],
    );
  });

  it('is parted by two breaks, and by one behind words in bold', () => {
    const br = '<text:line-break/>';
    assert.deepEqual(read(`<text:p>The pier closed.${br}${br}Crews wait.</text:p>`), [
      'text: The pier closed.',
      'text: Crews wait.',
    ]);
    assert.deepEqual(read(`<text:p><text:span text:style-name="T1">What next</text:span>${br}Crews wait.</text:p>`), [
      'stressed: What next',
      'text: Crews wait.',
    ]);
  });

  it('is read with its changes accepted, or as it stood', () => {
    const regions = changes(
      `<text:changed-region text:id="a"><text:deletion>${INFO}<text:p>may</text:p></text:deletion></text:changed-region>` +
        `<text:changed-region text:id="b"><text:insertion>${INFO}</text:insertion></text:changed-region>`,
    );
    const body = `${regions}<text:p>The pier <text:change text:change-id="a"/><text:change-start text:change-id="b"/>will<text:change-end text:change-id="b"/> close.</text:p>`;
    assert.deepEqual(read(body), ['text: The pier will close.']);
    assert.deepEqual(read(body, 'original'), ['text: The pier may close.']);
  });

  it('joins what an insertion parted, and parts what a deletion joined', () => {
    const inserted = `${changes(`<text:changed-region text:id="b"><text:insertion>${INFO}</text:insertion></text:changed-region>`)}<text:p>One<text:change-start text:change-id="b"/>, and</text:p><text:p>more.<text:change-end text:change-id="b"/> two.</text:p>`;
    assert.deepEqual(read(inserted), ['text: One, and', 'text: more. two.']);
    assert.deepEqual(read(inserted, 'original'), ['text: One two.']);
    const deleted = `${changes(`<text:changed-region text:id="a"><text:deletion>${INFO}<text:p>.</text:p><text:p>Then</text:p></text:deletion></text:changed-region>`)}<text:p>One<text:change text:change-id="a"/> two.</text:p>`;
    assert.deepEqual(read(deleted), ['text: One two.']);
    assert.deepEqual(read(deleted, 'original'), ['text: One.', 'text: Then two.']);
  });

  it('tells where a character stands: its paragraph, span and place in it', () => {
    const word = readOdt(odt('<text:p>One.</text:p><text:p/><text:p>The <text:span>pier</text:span> closed.</text:p>'));
    assert.deepEqual(placeInWord(word, word.text.indexOf('ier')), { paragraph: 3, run: 2, character: 2 });
    assert.deepEqual(placeInWord(word, word.text.indexOf('closed')), { paragraph: 3, run: 3, character: 2 });
  });

  it('counts neither what was deleted before, nor notes among its paragraphs: they are counted behind them', () => {
    const deletion = `<text:changed-region text:id="a"><text:deletion>${INFO}<text:p>may</text:p><text:p>not</text:p></text:deletion></text:changed-region>`;
    const note = '<text:note><text:note-body><text:p>By the board.</text:p></text:note-body></text:note>';
    const body = `${changes(deletion)}<text:p>One${note}.</text:p><text:p>Two<text:change text:change-id="a"/>.</text:p><text:p>Three.</text:p>`;
    const numbers = (version?: 'original') => {
      const word = readOdt(odt(body), version);
      return word.paragraphs.map(
        ({ span }) => `${placeInWord(word, span.start).paragraph} ${word.text.slice(span.start, span.end)}`,
      );
    };
    assert.deepEqual(numbers(), ['1 One.', '2 Two.', '3 Three.', '4 By the board.']);
    assert.deepEqual(numbers('original'), ['1 One.', '2 Twomay', '3 not.', '4 Three.', '5 By the board.']);
  });

  it('has a row of one cell over several columns among the rows', () => {
    const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
    const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
    assert.deepEqual(
      read(
        `<table:table>${row(`${cell('Boats')}<table:covered-table-cell/>`)}${row(cell('Lena') + cell('12'))}</table:table>`,
      ),
      ['table-row: Boats', 'table-row: Lena\t12'],
    );
  });

  it('never expands an entity from outside', () => {
    const evil =
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><office:document-content><office:text><text:p>A &x; b</text:p></office:text></office:document-content>';
    assert.equal(readOdt(odt('', { 'content.xml': evil })).text, 'A &x; b');
  });
});

describe('what is no OpenDocument text', () => {
  const whole = odt('<text:p>The pier will close.</text:p>');
  const content = '<office:document-content><office:body></office:document-content>';
  for (const [what, bytes, message] of [
    ['text', new TextEncoder().encode('The pier will close.'), /no OpenDocument text/],
    ['half an archive', whole.slice(0, whole.length / 2), /damaged\. Open it in LibreOffice/],
    ['a Word document', docx(''), /no whole OpenDocument text/],
    ['a sheet', odt('', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), /no whole OpenDocument text/],
    ['a story that is cut off', odt('', { 'content.xml': '<office:document-content><text:p>A' }), /no whole/],
    [
      'a document behind a password',
      odt('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'xyz' }),
      /behind a password/,
    ],
    ['a document with macros', odt('', { 'Basic/Standard/Module1.xml': '<x/>' }), /holds macros/],
    ['an archive that swells', odt('', { 'content.xml': content.padEnd(33_000_000, ' ') }), /more text than any story/],
    [
      'a story in another encoding',
      odt('', { 'content.xml': new Uint8Array(Buffer.from(`\ufeff${content}`, 'utf16le')) }),
      /is not in UTF-8, as LibreOffice writes it/,
    ],
  ] as const) {
    it(`says so of ${what}`, () => {
      assert.throws(
        () => readOdt(bytes),
        (error) => error instanceof UnreadableDocument && message.test(error.message),
      );
    });
  }
});
