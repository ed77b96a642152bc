import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findQuotes } from '../../../server/src/analysis/sentences/quotes.ts';
import { sliceOf } from '../../../server/src/text/span.ts';
import { withMarks, withoutMarks } from '../../marks.ts';

function checkQuotes(marked: string): void {
  const prose = withoutMarks(marked).trimEnd();
  const marks = findQuotes(prose).map(({ span, kind, reach }) => ({
    span,
    label: reach === 'whole' ? kind : `${kind}, ${reach}`,
  }));
  assert.equal(withMarks(prose, marks).trimEnd(), marked);
}

describe('findQuotes', () => {
  it('reads curly marks', () => {
    checkQuotes(`The mayor said: “We will rebuild the bridge.” Nobody clapped.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech`);
  });

  it('reads straight marks', () => {
    checkQuotes(`"We will rebuild," she said. "It takes a year."
^^^^^^^^^^^^^^^^^^ speech
                             ^^^^^^^^^^^^^^^^^^ speech`);
  });

  it('reads marks made of two single ones', () => {
    checkQuotes(`''We will rebuild,'' she said.
 ^^^^^^^^^^^^^^^^^^ speech`);
  });

  it('reads a mark made of two single ones that closes a curly one', () => {
    checkQuotes(`“We will rebuild,’’ she said. “It is late.”
^^^^^^^^^^^^^^^^^^ speech
                              ^^^^^^^^^^^^^ speech`);
  });

  it('takes no mark with a stop and a blank behind it for an opening one', () => {
    checkQuotes(`Hm. "? I had no idea. "? He left.`);
    checkQuotes(`"...and then we left," she said.
^^^^^^^^^^^^^^^^^^^^^^ speech`);
  });

  it('opens a quotation at a mark with a blank behind it, where no other mark follows', () => {
    checkQuotes(`"It took a year," she wrote. " The pills went on. I stopped.
^^^^^^^^^^^^^^^^^ speech
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech, runs-on`);
    checkQuotes(`It is 6 ft 5" The door is 7 ft.`);
  });

  it('keeps a quotation inside a quotation in it', () => {
    checkQuotes(`“He told me, ‘Leave the keys,’ and left,” she said.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech`);
  });

  it('reads single marks as the outer ones', () => {
    checkQuotes(`Villagers’ fears were ‘never taken seriously at all’, she said.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech`);
  });

  it('takes no apostrophe for a mark', () => {
    checkQuotes(`The voters' choice in the '90s wasn't theirs; 'em and 'til aren't either.`);
    checkQuotes(`The voters’ choice in the ’90s wasn’t theirs.`);
  });

  it('takes no inches for a mark', () => {
    checkQuotes(`Some 6" of snow and 8” of rain fell.`);
  });

  it('tells a title from speech', () => {
    checkQuotes(`She reads from her novel “The Long Way Home” tonight.
                         ^^^^^^^^^^^^^^^^^^^ title`);
  });

  it('tells a word at arm’s length from speech', () => {
    checkQuotes(`The so-called “quiet hours” and the “reform” were dropped.
              ^^^^^^^^^^^^^ scare
                                    ^^^^^^^^ scare`);
  });

  it('reads part of what was said as speech', () => {
    checkQuotes(`She found the plan “worse than doing nothing at all” in parts.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech`);
  });

  it('leaves speech open that the paragraph does not close', () => {
    checkQuotes(`“We waited for an hour. Nobody came.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech, runs-on`);
  });

  it('reads speech that an older paragraph opened', () => {
    checkQuotes(`Nobody came.” She shrugged.
^^^^^^^^^^^^^ speech, continues`);
  });

  it('ends a quotation whose closing mark was forgotten before the next one', () => {
    checkQuotes(`“We waited, she said. “Nobody came.”
^^^^^^^^^^^^^^^^^^^^^ speech, runs-on
                      ^^^^^^^^^^^^^^ speech`);
  });

  it('finds quotations in order, in the text, with their marks around them, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '.', ',', 's', "'", '"', '“', '”', '‘', '’', '6', '`'),
    });
    fc.assert(
      fc.property(text, (prose) => {
        let end = 0;
        for (const quote of findQuotes(prose)) {
          assert.ok(quote.span.start >= end && quote.span.end <= prose.length);
          assert.ok(sliceOf(prose, quote.span).includes(sliceOf(prose, quote.inner)));
          end = quote.span.end;
        }
      }),
    );
  });
});
