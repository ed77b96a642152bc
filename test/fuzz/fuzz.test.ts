import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FUZZES } from './suite.ts';

// The same drafts, messages and configs each time; `npm run fuzz` tries others.
const SEED = 1;

describe('nothing breaks Copydesk:', () => {
  for (const { name, propertyOf, runs } of FUZZES) {
    it(name, async () => {
      let steps = 0;
      const property = propertyOf(() => {
        steps += 1;
      });
      await fc.assert(property, { seed: SEED, numRuns: runs });
      assert.ok(steps > runs, 'each is tried in more steps than one');
    });
  }
});
