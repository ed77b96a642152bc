import assert from 'node:assert/strict';
import { it } from 'node:test';
import { knownOnce } from '../../server/src/text/known-once.ts';

it('what is known of an object is found out once, though it be nothing', () => {
  const asked: string[] = [];
  const firstWord = knownOnce(({ text }: { readonly text: string }) => {
    asked.push(text);
    return /\w+/.exec(text)?.[0];
  });
  const [pier, nothing] = [{ text: 'pier closed' }, { text: '' }];
  assert.deepEqual([pier, nothing, pier, nothing].map(firstWord), ['pier', undefined, 'pier', undefined]);
  assert.equal(firstWord({ text: 'pier closed' }), 'pier');
  assert.deepEqual(asked, ['pier closed', '', 'pier closed']);
});
