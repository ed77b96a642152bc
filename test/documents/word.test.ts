import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UnreadableDocument } from '../../server/src/documents/archive.ts';
import { readWord } from '../../server/src/documents/word.ts';
import { paragraphLines, placeInWord } from '../../server/src/documents/word-lines.ts';
import { docx, linesOf, p, r } from './documents.ts';

/** Its paragraphs, a line each: “kind: words”. */
function read(body: string, parts: Readonly<Record<string, string>> = {}, version?: 'original'): string[] {
  return linesOf(readWord(docx(body, parts), version));
}

describe('a Word document', () => {
  it('says by its styles what its paragraphs are, whatever Word’s language', () => {
    const body = [
      p(r('Pier to close'), 'Titel'),
      p(r('The pier will close.')),
      p(r('What next'), 'berschrift1'),
      p(r('The ferry'), 'Listenabsatz'),
      p(r('We waited.'), 'Zitat'),
      p(r('We waited long.'), 'Pull'),
      p(r('The pier on Monday'), 'Beschriftung'),
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>The boats</w:t></w:r></w:p>',
    ];
    assert.deepEqual(read(body.join('')), [
      'headline: Pier to close',
      'text: The pier will close.',
      'top-heading: What next',
      'list-item: The ferry',
      'block-quote: We waited.',
      'block-quote: We waited long.',
      'caption: The pier on Monday',
      'list-item: The boats',
    ]);
  });

  it('is read with its changes accepted, or as it stood', () => {
    const body = p(
      `${r('The pier ')}<w:del>${'<w:r><w:delText>may</w:delText></w:r>'}</w:del><w:ins>${r('will')}</w:ins>${r(' close.')}`,
    );
    assert.deepEqual(read(body), ['text: The pier will close.']);
    assert.deepEqual(read(body, {}, 'original'), ['text: The pier may close.']);
  });

  it('joins paragraphs whose mark was deleted', () => {
    const deleted = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('The pier ')}</w:p>`;
    assert.deepEqual(read(deleted + p(r('will close.'))), ['text: The pier will close.']);
    assert.deepEqual(read(deleted + p(r('will close.')), {}, 'original'), ['text: The pier ', 'text: will close.']);
  });

  it('loses no paragraph whose mark was deleted at the end of a story, a cell or a note, or before a table', () => {
    const deleted = (words: string) => `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r(words)}</w:p>`;
    const row = `<w:tbl><w:tr><w:tc>${deleted('a')}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>`;
    const notes = `<w:footnotes><w:footnote>${deleted('One.')}</w:footnote><w:footnote>${p(r('Two.'))}</w:footnote></w:footnotes>`;
    assert.deepEqual(read(deleted('Before.') + row + deleted('Last.'), { 'word/footnotes.xml': notes }), [
      'text: Before.',
      'table-row: a\tb',
      'text: Last.',
      'footnote: One.',
      'footnote: Two.',
    ]);
  });

  it('makes of text no heading because one before it was deleted', () => {
    const mark = '<w:pPr><w:pStyle w:val="berschrift1"/><w:rPr><w:del/></w:rPr></w:pPr>';
    const gone = '<w:del><w:r><w:delText>What next</w:delText></w:r></w:del>';
    assert.deepEqual(read(`<w:p>${mark}${gone}</w:p>${p(r('The pier will close.'))}`), ['text: The pier will close.']);
    assert.deepEqual(read(`<w:p>${mark}${r('Now ')}</w:p>${p(r('the pier will close.'))}`), [
      'text: Now the pier will close.',
    ]);
  });

  it('counts the paragraphs of its notes on behind those of its text, without the line above the notes', () => {
    const separator = `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote>`;
    const notes = (element: string, words: string) => `<w:${element}>${p(r(words))}</w:${element}>`;
    const parts = {
      'word/footnotes.xml': `<w:footnotes>${separator}${notes('footnote', 'By the board.')}</w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes>${notes('endnote', 'By the mayor.')}</w:endnotes>`,
    };
    const word = readWord(docx(p(r('One.')) + p('') + p(r('Two.')) + p(''), parts));
    const places = word.paragraphs.map(({ span }) => placeInWord(word, span.start).paragraph);
    assert.deepEqual(places, [1, 3, 5, 6]);
  });

  it('leaves out what is hidden or struck, and what is taken out by hand with it', () => {
    const set = (property: string, words: string) => `<w:r><w:rPr><w:${property}/></w:rPr><w:t>${words}</w:t></w:r>`;
    assert.deepEqual(
      read(p(r('The pier') + set('vanish', ' A') + set('strike', ' B') + set('dstrike', ' C') + r('.'))),
      ['text: The pier.'],
    );
    assert.deepEqual(read(p('<w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>It rains.</w:t></w:r>')), [
      'text: It rains.',
    ]);
  });

  it('has a row of one cell over several columns among the rows', () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(r('Boats'))}</w:tc>`;
    const table = `<w:tbl><w:tr>${wide}</w:tr><w:tr><w:tc>${p(r('Lena'))}</w:tc><w:tc>${p(r('12'))}</w:tc></w:tr></w:tbl>`;
    assert.deepEqual(read(table), ['table-row: Boats', 'table-row: Lena\t12']);
    const frame = `<w:tbl><w:tr><w:tc>${p(r('It rains.'))}</w:tc></w:tr></w:tbl>`;
    assert.deepEqual(read(frame), ['text: It rains.']);
  });

  it('reads on after a box that stands in the midst of a run', () => {
    const box = `<w:pict><w:txbxContent>${p(r('The pier on Monday'))}</w:txbxContent></w:pict>`;
    assert.deepEqual(read(p(`<w:r><w:t>The pier</w:t>${box}<w:t> will close.</w:t></w:r>`) + p(r('We wait.'))), [
      'box: The pier on Monday',
      'text: The pier will close.',
      'text: We wait.',
    ]);
  });

  it('reads a frame around very many paragraphs', () => {
    const frame = `<w:tbl><w:tr><w:tc>${p(r('a')).repeat(150_000)}</w:tc></w:tr></w:tbl>`;
    assert.equal(read(frame).length, 150_000);
  });

  it('reads links, tabs, breaks and entities, and no codes, hidden words or comments', () => {
    const codes =
      '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>';
    const odd =
      '<w:r><w:t>A&amp;B</w:t><w:tab/><w:t>1</w:t><w:br/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/></w:r>';
    const body = p(`${codes}<w:hyperlink>${r('the pier ')}</w:hyperlink><w:commentRangeStart w:id="0"/>${odd}`);
    assert.deepEqual(read(body), ['text: the pier A&B\t1\nco-op']);
  });

  it('is parted by two breaks, and by one behind words in bold', () => {
    const br = '<w:r><w:br/></w:r>';
    assert.deepEqual(read(p(`${r('The pier will close.')}${br}${br}${r('Crews wait.')}`)), [
      'text: The pier will close.',
      'text: Crews wait.',
    ]);
    assert.deepEqual(read(p(`${r('What next', true)}${br}${r('Crews wait.')}${br}${br}${r('It rains.')}`)), [
      'stressed: What next',
      'text: Crews wait.',
      'text: It rains.',
    ]);
    assert.deepEqual(read(p(`${r('Q: Why?', true)}${br}${r('A: Rust.')}`)), ['stressed: Q: Why?', 'text: A: Rust.']);
  });

  it('is one paragraph over a single break, in a headline over any, and where nothing stands on one side', () => {
    const br = '<w:r><w:br/></w:r>';
    assert.deepEqual(read(p(`${r('The tide')}${br}${r('comes in.')}`)), ['text: The tide\ncomes in.']);
    assert.deepEqual(read(p(`${r('The tide', true)}${br}${r('comes in.', true)}`)), ['stressed: The tide\ncomes in.']);
    assert.deepEqual(read(p(`${r('Old pier')}${br}${br}${r('to close')}`, 'Titel')), [
      'headline: Old pier\n\nto close',
    ]);
    assert.deepEqual(read(p(`${br}${br}${r('Crews wait.')}${br}${br}`)), ['text: \n\nCrews wait.']);
  });

  it('counts a paragraph that is parted as the one that it is in Word', () => {
    const br = '<w:r><w:br/></w:r>';
    const word = readWord(docx(p(r('One.')) + p(`${r('Two.')}${br}${br}${r('Three.')}`)));
    const { placeOf, spanOf } = paragraphLines(word);
    assert.deepEqual(placeOf(word.text.indexOf('Three')), { line: 2, column: 'Two.\n\n'.length + 1 });
    assert.equal(word.text.slice(spanOf(2).start, spanOf(2).end), 'Two.\n\nThree.');
  });

  it('takes a row of several cells for one line, and a lone cell for a frame', () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const body = `<w:tbl>${row(p(r('North')), p(r('£6m')))}</w:tbl><w:tbl>${row(p(r('The pier will close.')))}</w:tbl>`;
    assert.deepEqual(read(body), ['table-row: North\t£6m', 'text: The pier will close.']);
  });

  it('reads what stands in a box once, beside the story', () => {
    const box = `<w:txbxContent>${p(r('Key dates'))}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    assert.deepEqual(read(p(`${r('The pier will close.')}<w:r>${both}</w:r>`)), [
      'box: Key dates',
      'text: The pier will close.',
    ]);
  });

  it('reads its footnotes behind the story', () => {
    const notes = {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2">${p(r('As of May.'))}</w:footnote></w:footnotes>`,
    };
    const body = p(`${r('The pier')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' closed.')}`);
    assert.deepEqual(read(body, notes), ['text: The pier closed.', 'footnote: As of May.']);
  });

  it('tells a line in bold from others', () => {
    assert.deepEqual(read(p(r('What next', true)) + p(r('We ', true) + r('wait.'))), [
      'stressed: What next',
      'text: We wait.',
    ]);
  });

  it('knows paragraph, run and character of each offset', () => {
    const word = readWord(docx(p(r('One.')) + p('') + p(r('The pier ', true) + r('will close.'))));
    const at = word.text.indexOf('close');
    assert.deepEqual(placeInWord(word, at), { paragraph: 3, run: 2, character: 6 });
    assert.deepEqual(placeInWord(word, 0), { paragraph: 1, run: 1, character: 1 });
  });

  it('never expands an entity from outside', () => {
    const evil =
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document><w:body><w:p><w:r><w:t>A &x; b</w:t></w:r></w:p></w:body></w:document>';
    assert.deepEqual(read('', { 'word/document.xml': evil }), ['text: A &x; b']);
  });
});

const STORY_PART = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${p(r('We wait.'))}</w:body></w:document>`;

function inUtf16(xml: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
}

describe('what is no Word document', () => {
  const whole = docx(p(r('The pier will close.')));
  const macros = { '[Content_Types].xml': '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>' };
  const kept = { 'word/document.xml': '<w:document>'.padEnd(33_000_000, ' ') };
  for (const [what, bytes, message] of [
    ['text', new TextEncoder().encode('The pier will close.'), /no Word document/],
    ['an old .doc or a file behind a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /password/],
    ['half an archive', whole.slice(0, whole.length / 2), /damaged/],
    ['a story in another encoding', docx('', { 'word/document.xml': inUtf16(STORY_PART) }), /is not in UTF-8/],
    ['a story that is cut off', docx('', { 'word/document.xml': STORY_PART.slice(0, -20) }), /no whole Word document/],
    [
      'a story with prefixes of its own',
      docx('', { 'word/document.xml': STORY_PART.replaceAll('w:', 'ns0:') }),
      /no whole Word document as Word writes it\. Open it in Word/,
    ],
    ['an archive of something else', docx('', {}).slice(0, 0), /no Word document/],
    ['a document with macros', docx('', macros), /macros/],
    ['an archive that swells', docx('', kept), /more text than any story/],
  ] as const) {
    it(`says so of ${what}`, () => {
      assert.throws(
        () => readWord(bytes),
        (error) => error instanceof UnreadableDocument && message.test(error.message),
      );
    });
  }
});
