import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf, spanInRange } from '../../server/src/lsp/positions.ts';
import { measureLines } from '../../server/src/text/lines.ts';

const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '🗞', '\t', '\n', '\r\n', '\r', '\u{2028}', '\u{feff}') });

describe('a place in a text', () => {
  it('is the same in the editor and in the terminal, which counts from one', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, offset) => {
        const document = TextDocument.create('untitled:a.draft', 'draft', 1, text);
        const { start } = rangeOf(document, { start: offset, end: offset });
        const { line, column } = measureLines(text).placeOf(Math.min(offset, text.length));
        assert.deepEqual({ line: start.line + 1, column: start.character + 1 }, { line, column });
      }),
    );
  });

  it('leads back to its offset', () => {
    const text = 'Rain.\r\n🗞 “The HWB” met.\n';
    const span = { start: text.indexOf('HWB'), end: text.indexOf('HWB') + 3 };
    const document = TextDocument.create('untitled:a.draft', 'draft', 1, text);
    assert.deepEqual(spanInRange(document, rangeOf(document, span)), span);
  });
});
