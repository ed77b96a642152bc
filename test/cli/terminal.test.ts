import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { outletTo } from '../../server/src/cli/terminal.ts';

describe('a terminal', () => {
  it('is as wide as it says, and of no known width when it says 0', () => {
    const widthOf = (columns: number) => outletTo(Object.assign(new PassThrough(), { isTTY: true, columns })).width;
    assert.equal(widthOf(72), 72);
    assert.equal(widthOf(0), undefined);
  });
});
