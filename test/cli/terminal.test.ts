import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { describe, it } from 'node:test';
import { outletTo } from '../../server/src/cli/terminal/terminal.ts';

describe('a terminal', () => {
  it('is as wide as it says, and of no known width when it says 0', () => {
    const widthOf = (columns: number) => outletTo(Object.assign(new PassThrough(), { isTTY: true, columns })).width;
    assert.equal(widthOf(72), 72);
    assert.equal(widthOf(0), undefined);
  });

  it('says why something could not be written, but for a reader that is gone', async () => {
    const failureOf = async (code: string) => {
      const outlet = outletTo(
        new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }),
      );
      await outlet.write('findings');
      assert.equal(outlet.isOpen(), false);
      return outlet.failure()?.message;
    };
    assert.equal(await failureOf('ENOSPC'), 'ENOSPC');
    assert.equal(await failureOf('EPIPE'), undefined);
  });
});
