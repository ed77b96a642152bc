import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anyOf, anyOfExpressions } from '../../server/src/english/any-of.ts';

it('any of some words is the longest that is there', () => {
  assert.equal(anyOf(['news', 'news agency', 'a.k.a']), '(?:news agency|a\\.k\\.a|news)');
});

it('any of some expressions is what any of them finds, the earlier one first', () => {
  const expressions = ['chief\\.? clerk', 'mayor', 'chief', 'clerk', 'may'];
  const together = new RegExp(`\\b${anyOfExpressions(expressions)}`, 'g');
  const oneByOne = new RegExp(`\\b(?:${expressions.join('|')})`, 'g');
  const text = 'the chief. clerk, the chief of staff, the mayor, who may call a clerk';
  assert.deepEqual(text.match(together), text.match(oneByOne));
  assert.deepEqual(text.match(together), ['chief. clerk', 'chief', 'mayor', 'may', 'clerk']);
});
