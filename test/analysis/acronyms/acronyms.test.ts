import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findAcronyms } from '../../../server/src/analysis/acronyms/acronyms.ts';
import { contains } from '../../../server/src/text/span.ts';
import { readAcronyms } from './acronym-lines.ts';

describe('findAcronyms', () => {
  it('reads the shapes of acronyms', () => {
    assert.deepEqual(
      readAcronyms('The U.N., NATO, ShQ, MoD and DfID spoke to AT&T; NGOs’ and the ACLU’s staff stayed.'),
      ['U.N.', 'NATO', 'ShQ', 'MoD', 'DfID', 'AT&T', 'NGOs', 'ACLU'],
    );
  });

  it('finds the letters in compounds', () => {
    assert.deepEqual(readAcronyms('The counter-QF drive was HWB-led, non-NATO and pro-SPF.'), [
      'QF',
      'HWB',
      'NATO',
      'SPF',
    ]);
  });

  it('finds only what lies in the text, in its order, and never fails', () => {
    const words = fc.constantFrom(
      'HWB',
      '(HWB)',
      'Harbour',
      'Works',
      'Board',
      ', or',
      'the',
      '“',
      '”',
      '(',
      ')',
      'U.S.',
      'NOT',
      '\n',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (prose) => {
          const whole = { start: 0, end: prose.length };
          let last = 0;
          for (const { span, expansion } of findAcronyms(prose)) {
            assert.ok(contains(whole, span) && (expansion === undefined || contains(whole, expansion)));
            assert.ok(span.start >= last);
            last = span.start;
          }
        },
      ),
    );
  });
});
