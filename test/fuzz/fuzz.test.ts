import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FUZZES } from './suite.ts';

// The same drafts, messages and configs each time; `npm run fuzz` tries others.
const SEED = 1;

describe('nothing breaks Copydesk:', () => {
  for (const { name, property, runs } of FUZZES) {
    it(name, async () => {
      await fc.assert(property, { seed: SEED, numRuns: runs });
    });
  }
});
