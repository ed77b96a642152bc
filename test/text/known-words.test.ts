import assert from 'node:assert/strict';
import { it } from 'node:test';
import { knownOfWords } from '../../server/src/text/known-words.ts';

it('what is known of a short word is found out once, that of a long one each time', () => {
  const asked: string[] = [];
  const letters = knownOfWords((word) => {
    asked.push(word);
    return { count: word.length };
  });
  const words = ['pier', 'harbourmaster', 'pier', 'harbourmaster'];
  assert.deepEqual(
    words.map((word) => letters(word).count),
    [4, 13, 4, 13],
  );
  assert.deepEqual(asked, ['pier', 'harbourmaster', 'harbourmaster']);
});

it('where words become many, those known are forgotten, and found out again alike', () => {
  const shout = knownOfWords((word) => word.toUpperCase());
  for (let at = 0; at < 50_000; at += 1) shout(`pier ${at}`);
  assert.equal(shout('pier 1'), 'PIER 1');
});
