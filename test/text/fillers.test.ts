import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closeUp, leadOf } from '../../server/src/text/fillers.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { REST, UNSEEN } from '../../server/src/text/unseen.ts';

// “H<b>WB</b> caf&eacute;”
const PROSE = `H${UNSEEN.repeat(3)}WB${UNSEEN.repeat(4)} café${REST.repeat(7)}`;

function placed(words: string): string {
  const closed = closeUp(PROSE);
  const start = closed.words.indexOf(words);
  const { start: from, end } = closed.placeOf({ start, end: start + words.length });
  return PROSE.slice(from, end).replaceAll(UNSEEN, '·').replaceAll(REST, '_');
}

describe('prose with markup in its words', () => {
  it('is read without it', () => {
    assert.equal(closeUp(PROSE).words, 'HWB café');
    assert.equal(sliceOf(PROSE, { start: 0, end: PROSE.length }), 'HWB café');
    assert.equal(sliceOf('har\u00adbour', { start: 0, end: 8 }), 'harbour');
  });

  it('has each word in its place, with the whole of an entity and no tag at its ends', () => {
    assert.equal(placed('HWB'), 'H···WB');
    assert.equal(placed('WB'), 'WB');
    assert.equal(placed('café'), 'café_______');
    assert.deepEqual(leadOf(`[${PROSE}`, { start: 1, end: PROSE.length + 1 }, 2), { start: 1, end: 6 });
  });
});
