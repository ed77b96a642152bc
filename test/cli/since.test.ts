import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folderWith } from '../files/disk.ts';
import { repositoryIn, repositoryWith } from './repository.ts';
import { copydesk } from './shell.ts';

const OLD = 'The QRX met on Monday.\n';
const PIER = `Pier\n\n${OLD}\nThe Harbour Works Board (HWB) will pay.\n\nIt rained.\n\nThe HWB met at the pier.\n`;

/** “pier.draft:3 undefined-acronym “BTV””, a line a finding. */
const found = ({ stdout }: { readonly stdout: string }) =>
  [...stdout.matchAll(/file=([^,]+),line=(\d+).*title=([\w-]+)::[^“]*(“[^”]*”)/g)].map(
    ([, file, line, rule, words]) => `${file}:${line} ${rule} ${words}`,
  );

describe('copydesk check --since', () => {
  it('reads only the drafts that changed, and tells of the lines that did', async (test) => {
    const { commit, check } = repositoryWith({ 'pier.draft': PIER, 'quay.draft': OLD, 'notes.csv': OLD }, test);
    commit({ 'pier.draft': PIER.replace('It rained.', 'The BTV came.'), 'notes.csv': `${OLD}The BTV came.\n` });
    const checked = await check('--since', 'HEAD~1');
    assert.deepEqual(found(checked), ['pier.draft:7 undefined-acronym “BTV”']);
    assert.equal(checked.status, 1);
    assert.deepEqual(await check('quay.draft', '--since', 'HEAD~1'), { status: 0, stdout: '', stderr: '' });
  });

  it('tells what a change caused elsewhere in the draft', async (test) => {
    const { commit, check } = repositoryWith({ 'pier.draft': PIER }, test);
    commit({ 'pier.draft': PIER.replace('The Harbour Works Board (HWB) will pay.\n\n', '') });
    assert.deepEqual(found(await check('--since', 'HEAD~1')), ['pier.draft:7 undefined-acronym “HWB”']);
  });

  it('is silent on a paragraph that moved, and on a fault that went from a first use to the next', async (test) => {
    const { commit, check } = repositoryWith({ 'pier.draft': `${PIER}\n${OLD.replace('Monday', 'Friday')}` }, test);
    commit({ 'pier.draft': PIER.replace(`${OLD}\n`, '').concat(`\n${OLD.replace('Monday', 'Friday')}`) });
    assert.deepEqual(found(await check('--since', 'HEAD~1')), []);
    commit({ 'pier.draft': `Pier\n\nIt rained.\n\n${OLD}\nThe HWB met at the pier.\n` });
    commit({ 'pier.draft': `Pier\n\n${OLD}\nIt rained.\n\nThe HWB met at the pier.\n` });
    assert.deepEqual(found(await check('--since', 'HEAD~1')), []);
  });

  it('knows a draft under its new name, and a new draft whole', async (test) => {
    const { git, check, write } = repositoryWith({ 'pier.draft': PIER, 'quay.draft': OLD }, test);
    git('mv', 'pier.draft', 'wharf.draft');
    write({ 'wharf.draft': `${PIER}\nThe BTV came.\n`, 'new.draft': OLD });
    assert.deepEqual(found(await check('--since', 'HEAD')), [
      'new.draft:1 undefined-acronym “QRX”',
      'wharf.draft:11 undefined-acronym “BTV”',
    ]);
  });

  it('counts from where a branch parted, whatever others did since', async (test) => {
    const { git, commit, check } = repositoryWith({ 'pier.draft': PIER, 'quay.draft': OLD }, test);
    git('switch', '--quiet', '--create', 'desk');
    commit({ 'pier.draft': `${PIER}\nThe BTV came.\n` });
    git('switch', '--quiet', 'main');
    commit({ 'quay.draft': 'It rained.\n' });
    git('switch', '--quiet', 'desk');
    assert.deepEqual(found(await check('--since', 'main')), ['pier.draft:11 undefined-acronym “BTV”']);
  });

  it('reads the disk for --changed and the index for --staged', async (test) => {
    const { git, write, check } = repositoryWith({ 'pier.draft': PIER, 'quay.draft': OLD }, test);
    write({ 'pier.draft': `${PIER}\nThe BTV came.\n` });
    git('add', 'pier.draft');
    write({ 'pier.draft': `${PIER}\nIt snowed.\n\nThe LMP came.\n`, 'quay.draft': `${OLD}\nThe LMP came.\n` });
    assert.deepEqual(found(await check('--staged')), ['pier.draft:11 undefined-acronym “BTV”']);
    assert.deepEqual(found(await check('--changed')), [
      'pier.draft:13 undefined-acronym “LMP”',
      'quay.draft:3 undefined-acronym “LMP”',
    ]);
  });

  it('reads what is staged for the first commit, and what is no longer on the disk', async (test) => {
    const folder = folderWith({}, test);
    const { git, write, check } = repositoryIn(folder);
    git('init', '--quiet', '--initial-branch=main');
    write({ 'pier.draft': OLD });
    git('add', '--all');
    write({ 'pier.draft': undefined });
    assert.deepEqual(found(await check('--staged')), ['pier.draft:1 undefined-acronym “QRX”']);
  });

  it('takes all for new before the first commit', async (test) => {
    const folder = folderWith({ 'pier.draft': OLD, 'quay.draft': 'The BTV came.\n' }, test);
    const { git, check } = repositoryIn(folder);
    git('init', '--quiet', '--initial-branch=main');
    git('add', 'pier.draft');
    assert.deepEqual(found(await check('--changed')), [
      'pier.draft:1 undefined-acronym “QRX”',
      'quay.draft:1 undefined-acronym “BTV”',
    ]);
  });

  it('reads a draft that took the place of a link', async (test) => {
    const { folder, git, write, commit, check } = repositoryWith({ 'pier.draft': OLD }, test);
    symlinkSync('pier.draft', path.join(folder, 'quay.draft'));
    commit({});
    write({ 'quay.draft': undefined });
    write({ 'quay.draft': 'The BTV came.\n' });
    assert.deepEqual(found(await check('--changed')), ['quay.draft:1 undefined-acronym “BTV”']);
    git('add', 'quay.draft');
    assert.deepEqual(found(await check('--staged')), ['quay.draft:1 undefined-acronym “BTV”']);
  });

  it('works from a folder of the repository, and takes line ends for no change', async (test) => {
    const { folder, git, write } = repositoryWith({ 'desk/pier.draft': PIER, 'quay.draft': OLD }, test);
    git('config', 'core.autocrlf', 'false');
    write({
      'desk/pier.draft': `${PIER}\nThe BTV came.\n`.replaceAll('\n', '\r\n'),
      'quay.draft': `${OLD}The BTV came.\n`,
    });
    const args = ['check', '--changed', '--reader', 'quick', '--format', 'github'];
    const inDesk = await copydesk(args, { folder: path.join(folder, 'desk') });
    assert.deepEqual(found(inDesk), ['desk/pier.draft:11 undefined-acronym “BTV”']);
  });

  it('asks for a source that an edit cut, and heeds a note about it', async (test) => {
    const claim = 'The company ignored four warnings about the rotten piles under the pier';
    const { commit, check } = repositoryWith({ 'pier.draft': `Pier\n\n${claim}, Nadia Okonjo said.\n` }, test);
    commit({ 'pier.draft': `Pier\n\nIt rained.\n\n${claim}.\n` });
    const { status, stdout } = await check('--since', 'HEAD~1', '--fail-on', 'error');
    assert.equal(status, 1);
    assert.match(stdout, /^::error .*line=5.*::Name the source again: “Nadia Okonjo said” stood here\.$/m);
    assert.equal((await check('--fail-on', 'error')).status, 0);
    const note = '[[copydesk-ignore source-removed, unattributed-claim: the report is public]]';
    commit({ 'pier.draft': `Pier\n\nIt rained.\n\n${note}\n${claim}.\n` });
    assert.deepEqual(found(await check('--since', 'HEAD~2')), []);
    assert.doesNotMatch((await check()).stdout, /source-removed/);
  });

  it('says what a shallow clone lacks', async (test) => {
    const { folder, commit } = repositoryWith({ 'pier.draft': PIER }, test);
    commit({ 'pier.draft': `${PIER}\nThe BTV came.\n` });
    const clone = repositoryIn(path.join(folderWith({}, test), 'clone'));
    repositoryIn(folder).git('clone', '--quiet', '--depth=1', pathToFileURL(folder).href, clone.folder);
    const { status, stderr } = await clone.check('--since', 'HEAD~1');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^copydesk: This clone is shallow: it has no history back to “HEAD~1”\. Fetch it \(git fetch --unshallow;/,
    );
    clone.git('fetch', '--quiet', '--unshallow');
    assert.deepEqual(found(await clone.check('--since', 'HEAD~1')), ['pier.draft:11 undefined-acronym “BTV”']);
  });

  it('says what it cannot compare, and what to do', async (test) => {
    const { check } = repositoryWith({ 'pier.draft': PIER }, test);
    const messages = [
      [['--since', 'mian'], /Git knows no commit “mian”\. Check the name/],
      [['--since'], /--since needs REF/],
      [['--since', 'main', '--staged'], /give one of them/],
      [['-', '--changed'], /no earlier version of standard input/],
    ] as const;
    for (const [args, message] of messages) {
      const { status, stderr } = await check(...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
    }
    const outside = await copydesk(['check', '--changed'], { folder: folderWith({}, test) });
    assert.match(outside.stderr, /Git knows nothing of this folder \(.*\)\. Run this in a repository\./);
  });
});
