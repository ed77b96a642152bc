import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainCase } from '../../server/src/text/letter-case.ts';

describe('text in plain case', () => {
  it('has a stand-in for each sort of character that English does not have', () => {
    assert.equal(plainCase('Örebro – “São Paulo”, 5½ km'), 'Arebro – “Sao Paulo”, 50 km');
    assert.equal(plainCase('Sa\u0303o ミナト Łódź'), 'Saºo ªªª Aada');
  });

  it('is as long, and leaves English as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainCase(text);
        assert.equal(plain.length, text.length);
        for (const { index, 0: english } of text.matchAll(/[ -~]+/g)) assert.ok(plain.startsWith(english, index));
      }),
    );
  });
});
