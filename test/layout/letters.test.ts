import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { renderBlocks } from './render.ts';

const FORMATS = ['plain', 'markdown', 'html'] as const;

// What writers' keyboards and other programs leave in a text.
const LETTERS = [
  '👩‍🚒 and 🇳🇴',
  'cafe\u0301',
  '“curly ‘quotes’”',
  '"straight \'quotes\'"',
  '«guillemets»',
  'ミナト',
  'ميناء',
  'א\u200fב',
];

describe('letters of every kind', () => {
  for (const format of FORMATS) {
    it(`stand in the prose of ${format} where they stand in the text`, () => {
      for (const letters of LETTERS) {
        const text = `The crews wait ${letters} at the quay.`;
        assert.equal(renderBlocks(text, format), `paragraph | ${text}`);
      }
    });

    it(`move no word that comes after them in ${format}`, () => {
      const text = `Nobody 👩‍🚒 answered.\r\n\r\n${LETTERS.join(' ')}\u2028HWB met.`;
      const { blocks } = readLayout({ uri: 'draft', format, text });
      const last = blocks.at(-1);
      const start = (last?.span.start ?? 0) + (last?.prose.indexOf('HWB') ?? 0);
      assert.equal(sliceOf(text, { start, end: start + 7 }), 'HWB met');
    });
  }
});

describe('line breaks of every kind', () => {
  it('part the paragraphs of a plain draft', () => {
    for (const lineBreak of ['\n', '\r\n', '\r', '\n\n', '\r\n \t\r\n', '\u2028', '\u2029', '\f']) {
      assert.equal(
        renderBlocks(`The crews wait.${lineBreak}Nobody answered.`),
        'paragraph | The crews wait.\nparagraph | Nobody answered.',
      );
    }
  });

  it('leave a quotation open that runs over paragraphs', () => {
    assert.equal(
      renderBlocks('“We had no choice,” she said. “The pier is old.\n“The crews know that.”'),
      'paragraph | “We had no choice,” she said. “The pier is old.\nparagraph | “The crews know that.”',
    );
  });
});
