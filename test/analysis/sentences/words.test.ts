import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findQuotes } from '../../../server/src/analysis/sentences/quotes.ts';
import { splitSentences } from '../../../server/src/analysis/sentences/sentences.ts';
import { splitWords, type Word } from '../../../server/src/analysis/sentences/words.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

function wordsOf(prose: string): Word[][] {
  return splitWords(prose, splitSentences(prose, findQuotes(prose)));
}

function written(prose: string): string[] {
  return wordsOf(prose).map((words) => words.map(({ text }) => text).join(' '));
}

function those(prose: string, wanted: (word: Word) => boolean): string {
  return wordsOf(prose)
    .flat()
    .filter((word) => word.kind === 'word' && wanted(word))
    .map(({ text }) => text)
    .join(' ');
}

describe('splitWords', () => {
  it('gives each sentence its words and marks', () => {
    assert.deepEqual(written('Quist’s co-op – 12% of it – closed. “It cost $1,400.50,” she said.'), [
      'Quist’s co-op – 12% of it – closed .',
      '“ It cost $1,400.50 , ” she said .',
    ]);
  });

  it('keeps letters with points and marks inside together', () => {
    assert.deepEqual(written('The U.S. firm AT&T, née O’Brien and Örebro, took #vote to example.com.'), [
      'The U.S . firm AT&T , née O’Brien and Örebro , took #vote to example.com .',
    ]);
  });

  it('parts words that only a comma joins', () => {
    assert.deepEqual(written('He came,she left'), ['He came , she left']);
  });

  it('gives small letters with straight apostrophes', () => {
    assert.deepEqual(
      wordsOf('O’Brien’s Été')
        .flat()
        .map(({ lower }) => lower),
      ["o'brien's", 'été'],
    );
  });

  it('knows capitals of every alphabet', () => {
    assert.equal(
      those('The Örebro mill of al-Qasim and Ada', ({ hasCapital }) => hasCapital),
      'The Örebro Ada',
    );
  });

  it('knows which words open a sentence, a quotation, or what a colon announces', () => {
    assert.equal(
      those('But Quist said: “Nobody came. Mr. Lo left.” The end: It rained.', ({ opensSentence }) => opensSentence),
      'But Nobody Mr The It',
    );
  });

  it('knows which words are quoted', () => {
    assert.equal(
      those('Quist said “it is” and left.', ({ isQuoted }) => isQuoted),
      'it is',
    );
  });

  it('says where each word stands, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (prose) => {
        for (const { span, text } of wordsOf(prose).flat()) assert.equal(sliceOf(prose, span), text);
      }),
    );
  });
});
