// Proves that a run cannot pass by accident: `npm run test:host`. Takes a minute, so `npm test` leaves it out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, it } from 'node:test';

const run = path.resolve(import.meta.dirname, '../run.ts');
const faults = path.resolve(import.meta.dirname, '../faults');

describe('the run fails', () => {
  it('when a test fails', () => {
    const { status, said } = runWith('fails.test.ts');
    assert.equal(status, 1);
    assert.match(said, /what should be/);
  });

  it('when the extension host dies, although VS Code then ends as if all were well', () => {
    const { status, said } = runWith('dies.test.ts');
    assert.equal(status, 1);
    assert.match(said, /The editor ended before the suite did/);
  });

  it('when the suite never comes to an end', () => {
    const { status, said } = runWith('hangs.test.ts');
    assert.equal(status, 1);
    assert.match(said, /no result after 30 s/);
  });
});

function runWith(fault: string): { status: number | null; said: string } {
  const env = { ...process.env, COPYDESK_VSCODE: 'host', COPYDESK_EDITOR_TIMEOUT: '30000' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, path.join(faults, fault)], {
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
