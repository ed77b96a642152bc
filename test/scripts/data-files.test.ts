import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import * as z from 'zod';
import { byCodeUnits } from '../../server/src/text/code-units.ts';

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

/** The lists right under the keys of a file. */
function longLists(data: unknown): string[][] {
  return Object.values(z.looseObject({}).parse(data)).flatMap((value) => {
    const words = z.array(z.string()).safeParse(value);
    return words.success ? [words.data] : [];
  });
}

for (const name of globSync('**/data/*.json', { cwd: SOURCES })) {
  describe(name, () => {
    const text = readFileSync(path.join(SOURCES, name), 'utf8');
    const data: unknown = JSON.parse(text);

    it('says where it comes from and under which licence', () => assert.doesNotThrow(() => Head.parse(data)));

    it('has each entry of a list once', () => {
      for (const list of listsIn(data)) assert.deepEqual(list, [...new Set(list)]);
    });

    it('has its lists sorted, one entry a line', () => {
      for (const list of longLists(data)) assert.deepEqual(list, list.toSorted(byCodeUnits));
      assert.doesNotMatch(text, /^ {2}"[^"]+": \["[^"]*", /m);
    });
  });
}
