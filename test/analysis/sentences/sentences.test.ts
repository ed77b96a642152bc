import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findQuotes } from '../../../server/src/analysis/sentences/quotes.ts';
import { splitSentences } from '../../../server/src/analysis/sentences/sentences.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

function sentencesOf(prose: string): string[] {
  return splitSentences(prose, findQuotes(prose)).map(({ span }) => sliceOf(prose, span));
}

/** Splits where the text has a bar, and holds the sentences against it. */
function checkSentences(barred: string): void {
  assert.deepEqual(sentencesOf(barred.replaceAll(' | ', ' ')), barred.split(' | '));
}

describe('splitSentences', () => {
  it('splits at full stops, question and exclamation marks', () => {
    checkSentences('It rained. | Did it stop? | It did! | Then it began again.');
  });

  it('does not split the sentence around a quotation of several sentences', () => {
    checkSentences('She said: “It rained. It stopped. It began again,” and shrugged. | Nobody else did.');
  });

  it('ends a sentence after the closing mark', () => {
    checkSentences('“It rained,” she said. “It stopped.” | Nobody else knew.'.replace('said. “', 'said. | “'));
  });

  it('keeps a question with the one who asks it', () => {
    checkSentences('“Will it rain?” Mayor Ada Quist asked the forecaster. | He nodded.');
    checkSentences('“Will it rain?” she asked.');
  });

  it('ends a sentence after a question that nobody else asks', () => {
    checkSentences('“Will it rain?” | The forecaster had no answer.');
  });

  it('knows titles, ranks and initials', () => {
    checkSentences('Gov. A. B. Quist and Sen. Ole Brandt met Lt. Col. J.R. Dale. | They ate.');
  });

  it('knows short forms that may end a sentence', () => {
    checkSentences('Quist Inc. sold the mill to Brandt Corp. | The price was not given.');
    checkSentences(
      'The U.S. Forest Service came to the U.S. | It left at 5 p.m. Tuesday. | It was back at 6 a.m. | Nobody noticed.',
    );
  });

  it('knows numbers', () => {
    checkSentences('It cost $3.5 million, up 2.1 percent. | No. 4 closed. | She said no. | Then she left.');
  });

  it('ends a sentence at an ellipsis before a capital', () => {
    checkSentences('He waited … and waited... | Nobody came.');
  });

  it('covers all ink, in order, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'U.S', ' ', '.', '?', '…', ',', '"', '“', '”', ')', '1', '\t'),
    });
    fc.assert(
      fc.property(text, (prose) => {
        assert.equal(sentencesOf(prose).join('').replace(/\s/g, ''), prose.replace(/\s/g, ''));
      }),
    );
  });
});
