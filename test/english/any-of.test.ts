import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anyOf, anyOfExpressions, ONCE } from '../../server/src/english/any-of.ts';

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

it('a list that is compiled once finds what it finds else', () => {
  const posts = anyOf(['mayor', 'chief clerk', 'clerk']);
  const once = new RegExp(`\\b(?:deputy |vice )?${ONCE}${posts}`, 'g');
  const overAndOver = new RegExp(`\\b(?:deputy |vice )?${posts}`, 'g');
  const text = 'the deputy mayor, a clerk, the vice chief clerk';
  assert.deepEqual(text.match(once), text.match(overAndOver));
  assert.deepEqual(text.match(once), ['deputy mayor', 'clerk', 'vice chief clerk']);
});
