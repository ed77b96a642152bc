import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it, type TestContext } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { COPYDESK } from './built.ts';
import { copydesk } from './shell.ts';

const FAULTY = 'The QZB will meet on Tuesday.\n';
const WATCH = ['check', '--watch', '--reader', 'quick', '--format', 'compact'];

/** Starts watching a folder, with all that it says in one stream; `next` gives what is told until it waits again. */
function watchFolder(folder: string, test: TestContext, more: readonly string[] = []) {
  const command = [process.execPath, COPYDESK, ...WATCH, ...more, folder];
  const child = spawn('sh', ['-c', 'exec "$0" "$@" 2>&1', ...command], { stdio: ['ignore', 'pipe', 'inherit'] });
  test.after(() => child.kill());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  async function next(): Promise<string[]> {
    const { value } = await lines.next();
    assert.ok(value !== undefined, 'It has ended.');
    const line = value.replace(`${folder}/`, '');
    return line.startsWith('copydesk: ') ? [line] : [line, ...(await next())];
  }
  return { child, next };
}

describe('copydesk check --watch', () => {
  it('checks again when a draft is saved', async (test) => {
    const folder = folderWith({ 'pier.draft': 'The pier fell.\n', 'quay.draft': FAULTY }, test);
    const { next } = watchFolder(folder, test);
    const quay = 'quay.draft:1:5: warning: Spell out “QZB” at its first use. [undefined-acronym]';
    assert.deepEqual(await next(), [quay, 'copydesk: Watching 2 drafts. Ctrl+C ends it.']);
    writeFileSync(path.join(folder, 'pier.draft'), 'The BTV fell.\n');
    const pier = 'pier.draft:1:5: warning: Spell out “BTV” at its first use. [undefined-acronym]';
    assert.deepEqual(await next(), [pier, quay, 'copydesk: Watching 2 drafts. Ctrl+C ends it.']);
  });

  it('sees drafts come and go, and configs', async (test) => {
    const folder = folderWith({ 'pier.draft': 'The pier fell.\n' }, test);
    const { next } = watchFolder(folder, test);
    assert.deepEqual(await next(), ['copydesk: Watching 1 draft. Ctrl+C ends it.']);
    mkdirSync(path.join(folder, 'new'));
    writeFileSync(path.join(folder, 'new/quay.draft'), FAULTY);
    assert.match((await next()).join('\n'), /^new\/quay\.draft.*“QZB”.*\ncopydesk: Watching 2 drafts\./);
    writeFileSync(path.join(folder, 'copydesk.yml'), 'acronyms: [QZB]\n');
    assert.deepEqual(await next(), ['copydesk: Watching 2 drafts. Ctrl+C ends it.']);
    rmSync(path.join(folder, 'new/quay.draft'));
    assert.deepEqual(await next(), ['copydesk: Watching 1 draft. Ctrl+C ends it.']);
  });

  it('sees a config come and go in a folder above the one that it was given', async (test) => {
    const folder = folderWith({ '.git/HEAD': '', 'stories/may/pier.draft': FAULTY }, test);
    const { next } = watchFolder(path.join(folder, 'stories/may'), test);
    assert.match((await next()).join('\n'), /: warning: .*“QZB”/);
    const config = path.join(folder, 'copydesk.yml');
    writeFileSync(config, 'rules: { undefined-acronym: error }\n');
    assert.match((await next()).join('\n'), /: error: .*“QZB”/);
    rmSync(config);
    assert.match((await next()).join('\n'), /: warning: .*“QZB”/);
    writeFileSync(config, 'acronyms: [QZB]\n');
    assert.deepEqual(await next(), ['copydesk: Watching 1 draft. Ctrl+C ends it.']);
  });

  it('takes no notice of other files, its own reports among them', async (test) => {
    const folder = folderWith({ 'pier.draft': 'The pier fell.\n' }, test);
    const { next } = watchFolder(folder, test, ['--format', `json=${folder}/out.json`, `--cache=${folder}/cache`]);
    assert.deepEqual(await next(), ['copydesk: Watching 1 draft. Ctrl+C ends it.']);
    writeFileSync(path.join(folder, 'picture.png'), 'new');
    writeFileSync(path.join(folder, 'pier.draft'), FAULTY);
    assert.match((await next()).join('\n'), /^pier\.draft.*“QZB”.*\ncopydesk: Watching 1 draft\./);
  });

  it('ends when it is told to', async (test) => {
    const { child, next } = watchFolder(folderWith({ 'pier.draft': FAULTY }, test), test);
    await next();
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [null, 'SIGINT']);
  });

  it('goes with nothing that is done once', async () => {
    for (const [args, told] of [
      [['-'], '--watch looks at files, and standard input is none. Name the file.'],
      [['--fix'], '--fix is done once, and --watch goes on. Leave one of them out.'],
      [['--ready'], '--ready is done once, and --watch goes on. Leave one of them out.'],
    ] as const) {
      assert.deepEqual(await copydesk(['check', '--watch', ...args]), {
        status: 2,
        stdout: '',
        stderr: `copydesk: ${told}\n`,
      });
    }
  });
});
