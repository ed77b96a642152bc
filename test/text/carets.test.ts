import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawCarets } from '../../server/src/text/carets.ts';

function under(line: string, words: string): string {
  const start = line.indexOf(words);
  return drawCarets(line, { start, end: start + words.length });
}

describe('carets', () => {
  it('stand under their words', () => {
    assert.equal(under('The HWB met.', 'HWB'), '    ^^^');
    assert.equal(under('The\tHWB met.', 'HWB'), '   \t^^^');
  });

  it('stand under their words in wide letters, too', () => {
    assert.equal(under('The 東京 board', '東京'), '    ^^^^');
    assert.equal(under('東京 board', 'board'), '     ^^^^^');
    assert.equal(under('👋🏽 HWB', 'HWB'), '   ^^^');
  });

  it('count no accent that has no width', () => {
    assert.equal(under('cafe\u0301 HWB', 'HWB'), '     ^^^');
  });

  it('are at least one, and none beyond the line', () => {
    assert.equal(drawCarets('HWB', { start: 3, end: 3 }), '   ^');
    assert.equal(drawCarets('The HWB', { start: 4, end: 99 }), '    ^^^');
  });
});
