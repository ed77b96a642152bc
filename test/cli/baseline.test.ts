import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const OLD = 'The pier will close, the QRX wrote on Monday.\n';
const QUICK = ['--reader', 'quick', '--format', 'github'];

async function newsroom(test: TestContext, files: Readonly<Record<string, string>>) {
  const folder = folderWith(files, test);
  assert.equal((await copydesk(['baseline', '--reader', 'quick'], { folder })).status, 0);
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const check = (...more: string[]) =>
    copydesk(['check', '--baseline', 'copydesk-baseline.json', ...QUICK, ...more], { folder });
  return { folder, write, check };
}

const places = (stdout: string) =>
  [...stdout.matchAll(/line=(\d+).*title=([\w-]+)::(.*)/g)].map((found) => found.slice(1));

describe('a baseline', () => {
  it('accepts what is there, a finding a line, for people to read', async (test) => {
    const { folder, check } = await newsroom(test, { 'stories/pier.draft': OLD });
    const written = JSON.parse(readFileSync(path.join(folder, 'copydesk-baseline.json'), 'utf8'));
    assert.partialDeepStrictEqual(written.findings, [
      { path: 'stories/pier.draft', rule: 'undefined-acronym', words: 'QRX' },
    ]);
    assert.deepEqual(await check(), { status: 0, stdout: '', stderr: '' });
  });

  it('tells of what is new, wherever it stands', async (test) => {
    const { write, check } = await newsroom(test, { 'pier.draft': OLD });
    write('pier.draft', `The BTV came on Sunday.\n\n${OLD}`);
    const { status, stdout } = await check();
    assert.equal(status, 1);
    assert.deepEqual(places(stdout), [['1', 'undefined-acronym', 'Spell out “BTV” at its first use.']]);
  });

  it('knows a finding again when one like it was added above', async (test) => {
    const quote = '“The pier is old and it leaks in every storm.”\n';
    const { write, check } = await newsroom(test, { 'pier.draft': `Pier\n\nIt rained.\n\n${quote}` });
    write('pier.draft', `Pier\n\n“The pier is new and nobody has seen it leak.”\n\nIt rained.\n\n${quote}`);
    assert.deepEqual(
      places((await check()).stdout).map(([line, rule]) => [line, rule]),
      [['3', 'unattributed-quote']],
    );
  });

  it('knows a finding again after its sentence was edited, and in a file that was renamed', async (test) => {
    const { folder, write, check } = await newsroom(test, { 'pier.draft': OLD, 'quay.draft': OLD });
    write('pier.draft', OLD.replace('Monday', 'Tuesday'));
    renameSync(path.join(folder, 'quay.draft'), path.join(folder, 'wharf.draft'));
    assert.deepEqual(await check(), { status: 0, stdout: '', stderr: '' });
  });

  it('says what is no longer there, and takes it out', async (test) => {
    const { folder, write, check } = await newsroom(test, { 'pier.draft': OLD });
    write('pier.draft', 'The pier will close on Monday.\n');
    const told = await check();
    assert.equal(told.status, 0);
    assert.equal(
      told.stderr,
      'copydesk: 1 accepted finding in “copydesk-baseline.json” is no longer there; --update-baseline takes it out:\n' +
        '  pier.draft: undefined-acronym “QRX”\n',
    );
    await check('--update-baseline');
    assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'copydesk-baseline.json'), 'utf8')).findings, []);
    write('pier.draft', OLD);
    assert.equal((await check()).status, 1);
  });

  it('keeps what it accepts in drafts that are not checked', async (test) => {
    const { folder, check } = await newsroom(test, { 'pier.draft': OLD, 'quay.draft': OLD });
    assert.deepEqual(await check('pier.draft', '--update-baseline'), { status: 0, stdout: '', stderr: '' });
    await copydesk(['baseline', 'quay.draft', '--reader', 'quick'], { folder });
    assert.equal((await check()).status, 0);
  });

  it('never takes the place of a draft, and may begin with a byte order mark', async (test) => {
    const folder = folderWith({ 'pier.draft': OLD }, test);
    const onDraft = await copydesk(['baseline', 'pier.draft', '--output', 'pier.draft', '--reader', 'quick'], {
      folder,
    });
    assert.deepEqual(
      [onDraft.status, onDraft.stderr],
      [2, 'copydesk: “pier.draft” is a draft. Name another file for the baseline.\n'],
    );
    assert.equal(readFileSync(path.join(folder, 'pier.draft'), 'utf8'), OLD);
    await copydesk(['baseline', '--output', 'old.json', '--reader', 'quick'], { folder });
    const file = path.join(folder, 'old.json');
    writeFileSync(file, `\ufeff${readFileSync(file, 'utf8')}`);
    const { status, stderr } = await copydesk(['check', '--baseline', 'old.json', '--reader', 'quick'], { folder });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });

  it('that is none is named, with what to do', async (test) => {
    const folder = folderWith({ 'old.json': '{"findings": 3}', 'pier.draft': OLD }, test);
    const missing = await copydesk(['check', '--baseline', 'gone.json'], { folder });
    assert.deepEqual(
      [missing.status, missing.stderr],
      [2, 'copydesk: There is no “gone.json”. Check the name. To write one: copydesk baseline --output gone.json\n'],
    );
    const broken = await copydesk(['check', '--baseline', 'old.json'], { folder });
    assert.equal(broken.status, 2);
    assert.match(
      broken.stderr,
      /^copydesk: “old\.json” is no baseline \(.*version.*\)\. Write it anew: copydesk baseline/,
    );
    const alone = await copydesk(['check', '--update-baseline'], { folder });
    assert.match(alone.stderr, /needs --baseline FILE/);
  });
});
