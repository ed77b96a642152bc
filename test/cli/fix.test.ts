import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const LATE =
  'Pier\r\n\r\nThe HWB met on Monday.\r\n\r\nThe Harbour Works Board (HWB) will meet again, and the HWB will vote.\r\n';
const MENDED =
  'Pier\r\n\r\nThe Harbour Works Board (HWB) met on Monday.\r\n\r\nThe HWB will meet again, and the HWB will vote.\r\n';
const FIX = ['check', '--reader', 'quick', '--format', 'compact'];

const textOf = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('copydesk check --fix', () => {
  it('mends what needs no fact, and keeps line ends, the byte order mark and permissions', async (test) => {
    const folder = folderWith({ 'pier.draft': `\ufeff${LATE}` }, test);
    execFileSync('chmod', ['640', path.join(folder, 'pier.draft')]);
    const { status, stdout, stderr } = await copydesk([...FIX, '--fix'], { folder });
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: 'copydesk: Mended 1 place.\n' });
    assert.equal(textOf(folder, 'pier.draft'), `\ufeff${MENDED}`);
    assert.equal(statSync(path.join(folder, 'pier.draft')).mode & 0o777, 0o640);
    const again = await copydesk([...FIX, '--fix'], { folder });
    assert.deepEqual(again, { status: 0, stdout: '', stderr: '' });
  });

  it('leaves a read-only draft, and does not say that it was mended', async (test) => {
    const folder = folderWith({ 'pier.draft': LATE }, test);
    chmodSync(path.join(folder, 'pier.draft'), 0o444);
    const { status, stderr } = await copydesk([...FIX, '--fix'], { folder });
    assert.equal(status, 2);
    assert.equal(stderr, 'copydesk: “pier.draft” cannot be written: it is read-only.\n');
    assert.equal(textOf(folder, 'pier.draft'), LATE);
  });

  it('goes on to where nothing more is to be mended', async (test) => {
    const config = 'names:\n  Port Ellery: [Port Ellory]\n  Quist: [Kvist]\n';
    const story = 'Port Ellory and Kvist agreed. Kvist left Port Ellory on Monday.\n';
    const folder = folderWith({ 'copydesk.yml': config, 'pier.draft': story }, test);
    await copydesk([...FIX, '--fix'], { folder });
    assert.equal(textOf(folder, 'pier.draft'), 'Port Ellery and Quist agreed. Quist left Port Ellery on Monday.\n');
  });

  it('leaves quotations, names of people and places for a fact alone', async (test) => {
    const config = 'names:\n  Port Ellery: [Port Ellory]\n';
    const story = `“Port Ellory is late,” Tomas Verhoeven said.

Verhoeven left. Verhoven came again, and Verhoeven went.

“The pier is old and it leaks in every storm.”
`;
    const folder = folderWith({ 'copydesk.yml': config, 'pier.draft': story }, test);
    const { stdout } = await copydesk([...FIX, '--fix'], { folder });
    assert.match(stdout, /Verhoven/);
    assert.equal(textOf(folder, 'pier.draft'), story);
    await copydesk([...FIX, '--fix', '--fix-kinds', 'inconsistent-spelling,attribution'], { folder });
    assert.equal(textOf(folder, 'pier.draft'), story.replace('Verhoven', 'Verhoeven'));
  });

  it('shows what it would do as a diff that Git takes, and changes nothing', async (test) => {
    const folder = folderWith({ 'desk/pier.draft': LATE, 'quay.draft': 'It rained.\n' }, test);
    const { status, stdout } = await copydesk([...FIX, '--fix-dry-run'], { folder });
    assert.equal(status, 1);
    assert.match(stdout, /^--- a\/desk\/pier\.draft\n\+\+\+ b\/desk\/pier\.draft\n@@ /);
    assert.equal(textOf(folder, 'desk/pier.draft'), LATE);
    execFileSync('git', ['apply'], { cwd: folder, input: stdout });
    assert.equal(textOf(folder, 'desk/pier.draft'), MENDED);
    assert.deepEqual(await copydesk([...FIX, '--fix-dry-run'], { folder }), { status: 0, stdout: '', stderr: '' });
  });

  it('says what it cannot mend', async (test) => {
    const folder = folderWith({ 'pier.draft': LATE }, test);
    const wrong = [
      [['--fix-kinds', 'acronyms'], /--fix-kinds needs --fix/],
      [['--fix', '--fix-kinds', 'acronym'], /no rule or category “acronym”\. Did you mean “acronyms”\?/],
      [['--fix', '--staged'], /--staged reads Git’s index/],
      [['-', '--fix'], /standard input is none/],
    ] as const;
    for (const [args, message] of wrong) {
      const { status, stderr } = await copydesk(['check', 'pier.draft', ...args], { folder });
      assert.equal(status, 2);
      assert.match(stderr, message);
    }
  });
});
