import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createRecall } from '../../server/src/text/recall.ts';

it('a recall makes anew only what the reading before did not ask for', () => {
  const made: string[] = [];
  const lengths = createRecall((text) => {
    made.push(text);
    return text.length;
  });
  for (const reading of [
    ['pier', 'crew'],
    ['pier', 'pier'],
    ['pier', 'crew'],
    ['pier'],
    ['crew'],
    ['pier'],
    [],
    [],
    ['pier'],
  ]) {
    lengths.startReading();
    assert.deepEqual(
      reading.map((text) => lengths.of(text)),
      reading.map((text) => text.length),
    );
    made.push('|');
  }
  assert.equal(made.join(' '), 'pier crew | | crew | | crew | pier | | | pier |');
});
