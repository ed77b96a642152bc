import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DEFAULT_STYLEBOOK } from '../../server/src/stylebook/default-stylebook.ts';
import { readersKnow, withoutPoints } from '../../server/src/stylebook/stylebook.ts';

const FOLDER = new URL('../../server/src/stylebook/data/', import.meta.url);

describe('the stylebook that Copydesk brings along', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.json'))) {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');

    it(`has ${name} with its source and licence, sorted, one entry a line`, () => {
      const { source, licence, ...lists } = JSON.parse(text);
      assert.match(source, /\.$/);
      assert.match(licence, /^[\w.-]+$/);
      for (const [list, entries] of Object.entries(lists)) {
        const keys = Object.keys(Object(entries));
        assert.deepEqual(keys, keys.toSorted(), `${list} is sorted`);
        for (const key of keys) assert.match(text, new RegExp(`^ {4}${JSON.stringify(key)}: .*$`, 'm'));
      }
    });
  }

  for (const letters of ['U.S.', 'UN', 'FBI', 'NATO', 'VOA', 'CNN', 'AP', 'HIV', 'ISIS', 'PhD', 'AT&T']) {
    it(`does not ask for ${letters}`, () => assert.ok(readersKnow(DEFAULT_STYLEBOOK, letters)));
  }

  for (const letters of ['NTSB', 'ShQ', 'SDF', 'IS', 'YPG', 'WTO', 'HWB']) {
    it(`asks for ${letters}`, () => assert.ok(!readersKnow(DEFAULT_STYLEBOOK, letters)));
  }

  it('lists letters without points, as they are looked up', () => {
    for (const letters of DEFAULT_STYLEBOOK.acronyms) assert.equal(letters, withoutPoints(letters));
  });

  it('has each form of a group once', () => {
    const forms = DEFAULT_STYLEBOOK.groups.flatMap(({ name, variants }) => [name, ...variants]);
    assert.deepEqual(forms, [...new Set(forms)]);
  });
});
