import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import * as z from 'zod';

const SOURCES = path.resolve(import.meta.dirname, '../../server/src');

const Head = z.looseObject({ source: z.string().min(1), licence: z.string().min(1) });

/** The lists in a data file, however deep they stand. */
function listsIn(value: unknown): string[][] {
  if (Array.isArray(value)) {
    const words = z.array(z.string()).safeParse(value);
    return words.success ? [words.data] : value.flatMap(listsIn);
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsIn) : [];
}

for (const name of globSync('**/data/*.json', { cwd: SOURCES })) {
  describe(name, () => {
    const data: unknown = JSON.parse(readFileSync(path.join(SOURCES, name), 'utf8'));

    it('says where it comes from and under which licence', () => assert.doesNotThrow(() => Head.parse(data)));

    it('has each entry of a list once', () => {
      for (const list of listsIn(data)) assert.deepEqual(list, [...new Set(list)]);
    });
  });
}
