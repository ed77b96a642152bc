import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf, spanInRange } from '../../server/src/lsp/editor/positions.ts';
import { measureLines } from '../../server/src/text/lines.ts';

const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '🗞', '\t', '\n', '\r\n', '\r', '\u{2028}', '\u{feff}') });

const toPlace = ({ line, character }: Position) => ({ line: line + 1, column: character + 1 });

describe('a place in a text', () => {
  it('is the same in the editor and in the terminal, which counts from one', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, offset) => {
        const document = TextDocument.create('untitled:a.draft', 'draft', 1, text);
        const { start } = rangeOf(document, { start: offset, end: offset });
        // An editor takes the byte order mark off a file before anybody sees it.
        const file = `\ufeff${text}`;
        assert.deepEqual(measureLines(file).placeOf(Math.min(offset, text.length) + 1), toPlace(start));
        if (text.startsWith('\ufeff')) return;
        const { line, column } = measureLines(text).placeOf(Math.min(offset, text.length));
        assert.deepEqual(toPlace(start), { line, column });
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
