import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { unzipSync, zipSync } from 'fflate';
import { readWord } from '../../server/src/documents/word.ts';
import { type WordComment, writeComments } from '../../server/src/documents/word-comments.ts';
import { docx, p, partsOf, r } from './documents.ts';

const CHANGED = ['word/document.xml', 'word/comments.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'];

function comment(bytes: Uint8Array, comments: readonly WordComment[]): Uint8Array {
  return writeComments(bytes, readWord(bytes), comments).bytes;
}

/** The words that each comment stands on, by its number. */
function commented(bytes: Uint8Array): string[] {
  const xml = partsOf(bytes).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gs)].map(
    ([, id, inside = '']) => `${id}: ${inside.replaceAll(/<[^>]+>/g, '')}`,
  );
}

describe('comments in a copy of a Word document', () => {
  const bytes = docx(p(r('The pier ') + r('will close', true) + r(' &amp; the ferry stops.')) + p(r('We wait.')));
  const { text } = readWord(bytes);
  const on = (words: string): WordComment => ({
    span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    text: `Who says “${words}” & why?`,
  });

  it('stand on the words, whatever runs those are in', () => {
    const copy = comment(bytes, ['pier will', 'close', '& the', 'We wait.'].map(on));
    assert.deepEqual(commented(copy), ['0: pier will', '1: close', '2: &amp; the', '3: We wait.']);
    assert.match(partsOf(copy).get('word/comments.xml') ?? '', /w:author="Copydesk".*Who says “pier will” &amp; why\?/);
  });

  it('leave every other part as it is, byte for byte', () => {
    const [before, after] = [partsOf(bytes), partsOf(comment(bytes, [on('close')]))];
    for (const [name, part] of before) if (!CHANGED.includes(name)) assert.equal(after.get(name), part, name);
    assert.equal(after.size, before.size + 1);
  });

  it('come after those that are there', () => {
    const twice = comment(comment(bytes, [on('close')]), [on('ferry')]);
    assert.deepEqual(commented(twice), ['0: close', '1: ferry']);
    assert.equal(
      partsOf(twice)
        .get('[Content_Types].xml')
        ?.match(/comments\+xml/g)?.length,
      1,
    );
  });

  it('stand in no footnote, where Word takes none', () => {
    const noted = docx(p(r('One.')), { 'word/footnotes.xml': `<w:footnotes>${p(r('Two.'))}</w:footnotes>` });
    const word = readWord(noted);
    const span = { start: word.text.indexOf('Two'), end: word.text.length };
    assert.equal(writeComments(noted, word, [{ span, text: 'Who?' }]).left, 1);
  });

  it('stand on words that a tracked change deleted, in the text as it stood', () => {
    const deleted = '<w:del w:id="3"><w:r><w:delText>may not close</w:delText></w:r></w:del>';
    const tracked = docx(p(r('The pier ') + deleted + r(' at all.')));
    const word = readWord(tracked, 'original');
    const start = word.text.indexOf('not');
    const copy = writeComments(tracked, word, [{ span: { start, end: start + 3 }, text: 'Who?' }]).bytes;
    assert.deepEqual(commented(copy), ['0: not']);
    assert.equal(XMLValidator.validate(partsOf(copy).get('word/document.xml') ?? ''), true);
    assert.equal(readWord(copy, 'original').text, word.text);
    assert.equal(readWord(copy).text, 'The pier  at all.');
  });

  it('find their place where the document lists nothing yet, or has very many', () => {
    const relations = 'word/_rels/document.xml.rels';
    const empty: Record<string, string> = {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      [relations]: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships" />',
    };
    const none = unzipSync(bytes);
    delete none[relations];
    for (const drawn of [docx(p(r('We wait.')), empty), zipSync(none)]) {
      const parts = partsOf(comment(drawn, [{ span: { start: 0, end: 2 }, text: 'Who?' }]));
      assert.match(parts.get(relations) ?? '', /^<Relationships [^>]*><Relationship Id="copydeskComments".*s>$/);
      assert.equal(XMLValidator.validate(parts.get(relations) ?? ''), true);
      assert.equal(XMLValidator.validate(parts.get('[Content_Types].xml') ?? ''), true);
    }
    for (const [comments, id] of [
      ['<w:comments xmlns:w="w"/>', 0],
      [`<w:comments xmlns:w="w">${'<w:comment w:id="7"/>'.repeat(200_000)}</w:comments>`, 8],
    ] as const) {
      const copy = comment(docx(p(r('We wait.')), { 'word/comments.xml': comments }), [
        { span: { start: 0, end: 2 }, text: 'Who?' },
      ]);
      assert.deepEqual(commented(copy), [`${id}: We`]);
      assert.match(partsOf(copy).get('word/comments.xml') ?? '', /Who\?.*<\/w:comments>$/);
    }
  });

  it('never change the text', () => {
    const words = fc
      .stringMatching(/^[a-c &<]{1,8}$/)
      .map((drawn) => drawn.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const run = fc.oneof(
      words.map((drawn) => r(drawn)),
      words.map((drawn) => r(drawn, true)),
      fc.constant('<w:r><w:tab/></w:r>'),
    );
    const body = fc.array(fc.array(run, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(body, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }), (paragraphs, ends) => {
        const drawn = docx(paragraphs.map((runs) => p(runs.join(''))).join(''));
        const { text: before } = readWord(drawn);
        const spans = ends.map(([a, b]) => {
          const start = a % (before.length + 1);
          return { start, end: start + (b % (before.length - start + 1)) };
        });
        const sorted = spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);
        assert.equal(
          readWord(
            comment(
              drawn,
              sorted.map((span) => ({ span, text: 'Who?' })),
            ),
          ).text,
          before,
        );
      }),
    );
  });
});
