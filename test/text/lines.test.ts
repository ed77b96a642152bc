import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { measureLines } from '../../server/src/text/lines.ts';
import { sliceOf } from '../../server/src/text/span.ts';

describe('measureLines', () => {
  it('counts lines and columns from 1, in UTF-16 code units', () => {
    const text = 'One.\nThe 🚒 of\r\nPort Ellery.';
    const { placeOf } = measureLines(text);
    assert.deepEqual(placeOf(0), { line: 1, column: 1 });
    assert.deepEqual(placeOf(text.indexOf('of')), { line: 2, column: 8 });
    assert.deepEqual(placeOf(text.indexOf('Port')), { line: 3, column: 1 });
    assert.deepEqual(placeOf(text.length), { line: 3, column: 13 });
  });

  it('counts no byte order mark', () => {
    const { placeOf, spanOf } = measureLines('\ufeffOne.\nTwo.');
    assert.deepEqual(placeOf(0), { line: 1, column: 1 });
    assert.deepEqual(placeOf(1), { line: 1, column: 1 });
    assert.deepEqual(placeOf(6), { line: 2, column: 1 });
    assert.deepEqual(spanOf(1), { start: 1, end: 5 });
  });

  it('gives a line without its break', () => {
    const text = 'One.\r\nTwo.\rThree.\n';
    const { spanOf } = measureLines(text);
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((line) => sliceOf(text, spanOf(line))),
      ['One.', 'Two.', 'Three.', '', ''],
    );
  });

  it('finds every offset where the language server finds it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\t', '🚒', 'e\u0301', '\u2028') });
    fc.assert(
      fc.property(text, (text) => {
        const { placeOf } = measureLines(text);
        const document = TextDocument.create('draft', 'draft', 1, text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, character } = document.positionAt(offset);
          assert.deepEqual(placeOf(offset), { line: line + 1, column: character + 1 });
        }
      }),
    );
  });
});
