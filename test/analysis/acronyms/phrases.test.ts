import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findAcronyms, shiftAcronymUse } from '../../../server/src/analysis/acronyms/acronyms.ts';
import { phrasesBefore } from '../../../server/src/analysis/acronyms/loose-names.ts';
import { phrasesFor, readPhrases } from '../../../server/src/analysis/acronyms/phrases.ts';
import { readLayout } from '../../../server/src/layout/read-layout.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

/** The phrases of a text that give some letters. */
function phrases(letters: string, text: string): string[] {
  return phrasesFor(readPhrases(text), letters, text.length).map((span) => sliceOf(text, span));
}

const WORDS = [
  'liquefied',
  'natural',
  'gas',
  'of',
  'for',
  'the',
  'nondisclosure',
  'interglacial',
  'a',
  'Nets',
  '7',
  'l’or',
];
const GAPS = [' ', '  ', ', ', '-', '. ', '’'];

/** The same by one expression for the letters: a word or a prefix each, with small words between. */
function expressionFor(letters: string): RegExp {
  const prefixes: Record<string, string> = { n: '|non', i: '|inter' };
  const words = [...letters].map((letter, at) => {
    const word = `${letter}[\\p{L}'’]{2,}`;
    const isLast = at === letters.length - 1;
    return isLast ? word : `(?:${word}[\\s,-]+(?:(?:and|for|in|of|on|the|to)\\s)?${prefixes[letter] ?? ''})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('')}(?!\\p{L})`, 'giu');
}

describe('phrases that spell letters', () => {
  it('give a letter a word', () => {
    assert.deepEqual(phrases('lng', 'Ships bring liquefied natural gas. The gas is cold.'), ['liquefied natural gas']);
  });

  it('pass over a small word', () => {
    assert.deepEqual(phrases('rot', 'It breaks the rules of origin, says Thorn.'), []);
    assert.deepEqual(phrases('roc', 'It breaks the rules of origin, claimed Thorn.'), ['rules of origin, claimed']);
  });

  it('take a letter from a prefix', () => {
    assert.deepEqual(phrases('nda', 'They signed a nondisclosure agreement.'), ['nondisclosure agreement']);
  });

  it('end before the letters that they are looked for', () => {
    const text = 'The liquefied natural gas';
    assert.deepEqual(phrasesFor(readPhrases(text), 'lng', text.indexOf('gas')), []);
  });

  it('are those that an expression for the letters finds', () => {
    const letters = fc.array(fc.constantFrom(...'lngofdi'), { minLength: 3, maxLength: 5 });
    const text = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 12 });
    fc.assert(
      fc.property(letters, text, (spelled, parts) => {
        const prose = parts.flat().join('');
        const found = phrases(spelled.join(''), prose);
        assert.deepEqual(found, prose.match(expressionFor(spelled.join(''))) ?? []);
      }),
      { numRuns: 150 },
    );
  });

  it('are looked for once a paragraph, however many acronyms want one', () => {
    const text = [
      'The liquefied natural gas came.',
      'The XQA, the XQB and the XQC met.',
      'LNG was sold.',
      'Rain.',
    ].join('\n\n');
    const { blocks } = readLayout({ uri: 'draft', format: 'plain', text });
    const firsts = blocks.flatMap((block) =>
      findAcronyms(block.prose).map((use) => ({ ...shiftAcronymUse(use, block.span.start), block })),
    );
    const read: string[] = [];
    const found = phrasesBefore(firsts, blocks, (prose) => {
      read.push(prose);
      return readPhrases(prose);
    });
    assert.deepEqual(
      [...found].map(([letters, names]) => [letters, names.map(({ name }) => name)]),
      [['LNG', ['liquefied natural gas']]],
    );
    assert.deepEqual(read, ['The liquefied natural gas came.', 'The XQA, the XQB and the XQC met.']);
  });
});
