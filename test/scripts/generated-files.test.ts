import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateFiles, read } from '../../scripts/generated-files.ts';

describe('what is generated', () => {
  for (const { path, content } of generateFiles()) {
    it(`is up to date in ${path}: else run “npm run generate”`, () => assert.equal(read(path), content));
  }
});
