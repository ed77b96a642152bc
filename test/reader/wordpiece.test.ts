import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSplitter, readVocabulary } from '../../server/src/reader/wordpiece.ts';
import { SMALL_VOCABULARY } from './vocabulary.ts';

const pieces = SMALL_VOCABULARY.split('\n');
const split = createSplitter(readVocabulary(`${SMALL_VOCABULARY}\n`));

/** “clos ##ed” */
function show(text: string): string {
  return split(text)
    .map((id) => pieces[id])
    .join(' ');
}

describe('a text is cut into word pieces', () => {
  it('by the longest piece that a word begins with, then the longest that goes on', () => {
    assert.equal(show('The mayor opened the pier, closing'), 'the mayor open ##ed the pier , clos ##ing');
  });

  it('and punctuation stands alone, as do the signs that ASCII has', () => {
    assert.equal(show('(pier-the)$5.2%'), '( pier - the ) $ 5 . 2 %');
  });

  it('while other signs are part of a word', () => {
    assert.equal(show('£5'), '[UNK]');
  });

  it('with straight quotation marks, whatever was typed', () => {
    assert.equal(show('“the mayor’s pier”'), show('"the mayor\'s pier"'));
  });

  it('without letter case and accents', () => {
    assert.equal(show('THÉ MÄYOR'), 'the mayor');
    assert.equal(show('ΣΟΦΟΣ'), '[UNK]');
    assert.equal(show('ΣΟΦος'), 'σοφ ##ος');
  });

  it('without what nobody sees, over spaces of every kind', () => {
    assert.equal(show('pi\u00ADer\u200B\u00A0the\u2028mayor\u0000\uFFFD'), 'pier the mayor');
    assert.equal(show('the\tpier\r\nthe'), 'the pier the');
    assert.equal(show('   '), '');
  });

  it('and ideographs one by one, known or not', () => {
    assert.equal(show('東京pier'), '東 [UNK] pier');
  });

  it('and a word that cannot be spelt out, or is endless, is unknown as a whole', () => {
    assert.equal(show('pierж the'), '[UNK] the');
    assert.equal(show('a'.repeat(101)), '[UNK]');
    assert.equal(show('a'.repeat(100)), ['a', ...Array(99).fill('##a')].join(' '));
  });

  it('and what looks like a mark of the encoder is text', () => {
    assert.equal(show('[CLS]'), '[ c ##l ##s ]');
  });
});
