import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { foldersOfDisk } from '../../server/src/files/disk-folders.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { createConfigSearch, type FoundConfig } from '../../server/src/stylebook/config-search.ts';
import { folderWith } from './disk.ts';

describe('the configs of a draft on the disk', () => {
  it('lie in its folder and above', async (test) => {
    const files = { 'copydesk.yml': 'names: [Far]', 'city/copydesk.yml': 'names: [Near]', 'city/crime/a.txt': '' };
    assert.deepEqual(namesIn(await configIn(files, 'city/crime', test)), ['Far', 'Near']);
    assert.deepEqual(namesIn(await configIn(files, '.', test)), ['Far']);
  });

  it('may be hidden', async (test) => {
    assert.deepEqual(namesIn(await configIn({ '.copydesk.yml': 'names: [Hidden]', 'a/b.txt': '' }, 'a', test)), [
      'Hidden',
    ]);
  });

  it('are not looked for above a repository', async (test) => {
    const files = { 'copydesk.yml': 'names: [Outside]', 'paper/.git/HEAD': '', 'paper/city/a.txt': '' };
    const found = await configIn(files, 'paper/city', test);
    assert.deepEqual(found.files, []);
    assert.equal(found.config, DEFAULT_CONFIG);
    assert.equal(path.basename(found.top), 'paper');
  });

  it('are not looked for above the home folder', async (test) => {
    const root = folderWith({ 'copydesk.yml': 'names: [Outside]', 'home/drafts/a.txt': '' }, test);
    const configOf = createConfigSearch(foldersOfDisk(path.join(root, 'home')), RULES);
    assert.deepEqual((await configOf(path.join(root, 'home/drafts'))).files, []);
  });

  it('lie over what the editor says', async (test) => {
    const root = folderWith({ 'copydesk.yml': 'names: [File]' }, test);
    const under = { ...DEFAULT_CONFIG, rules: new Map([['x', { level: 'off' as const, options: {} }]]) };
    const { config } = await createConfigSearch(foldersOfDisk(root), RULES, under)(root);
    assert.ok(config.rules.has('x') && config.stylebook.names.length > 0);
  });

  it('say where two of them lie side by side', async (test) => {
    const found = await configIn(
      { 'copydesk.yml': 'names: [Seen]\nx: 1', '.copydesk.yml': 'names: [Hidden]' },
      '.',
      test,
    );
    assert.deepEqual(namesIn(found), ['Seen']);
    assert.deepEqual(
      found.files.flatMap(({ problems }) => problems.map(({ message }) => message)),
      [
        'Keep one config: “.copydesk.yml” beside this file is not read.',
        '“x” means nothing here. Choose from: rules, house, acronyms, names, groups, files, fields, archieml, extends, packages, tests, root.',
      ],
    );
  });

  it('say when they cannot be read', async (test) => {
    const found = await configIn({ 'copydesk.yml': Buffer.from([0, 1, 2]) }, '.', test);
    assert.deepEqual(found.config, DEFAULT_CONFIG);
    assert.match(found.files[0]?.problems[0]?.message ?? '', /copydesk\.yml” is not text/);
  });

  it('may be links to another config of the project', async (test) => {
    const root = folderWith({ '.git/HEAD': '', 'shared/desk.yml': 'names: [Shared]', 'city/a.txt': '' }, test);
    symlinkSync('../shared/desk.yml', path.join(root, 'city/copydesk.yml'));
    assert.deepEqual(namesIn(await createConfigSearch(foldersOfDisk(root), RULES)(path.join(root, 'city'))), [
      'Shared',
    ]);
  });

  it('are no links out of the project, whose text no message quotes', async (test) => {
    const root = folderWith({ 'secret.yml': 'token: [hush', 'paper/.git/HEAD': '', 'paper/key': 'token: [hush' }, test);
    for (const target of ['../secret.yml', 'key', '/dev/zero']) {
      const config = path.join(root, 'paper/copydesk.yml');
      symlinkSync(target, config);
      const { files } = await createConfigSearch(foldersOfDisk(root), RULES)(path.join(root, 'paper'));
      rmSync(config);
      assert.deepEqual(
        files.flatMap(({ problems }) => problems.map(({ message }) => message)),
        [`“${config}” leads out of its project. Put the config itself in its place.`],
      );
    }
  });

  it('are no pipes, which might never end', async (test) => {
    const root = folderWith({ 'paper/a.txt': '' }, test);
    execFileSync('mkfifo', [path.join(root, 'paper/copydesk.yml')]);
    assert.deepEqual((await createConfigSearch(foldersOfDisk(root), RULES)(path.join(root, 'paper'))).files, []);
  });

  it('are one object for all folders under them', async (test) => {
    const root = folderWith({ 'copydesk.yml': '', 'a/b.txt': '', 'c/d.txt': '' }, test);
    const configOf = createConfigSearch(foldersOfDisk(root), RULES);
    assert.equal(await configOf(path.join(root, 'a')), await configOf(path.join(root, 'c')));
  });
});

function configIn(files: Record<string, string | Uint8Array>, folder: string, test: TestContext): Promise<FoundConfig> {
  const root = folderWith(files, test);
  return createConfigSearch(foldersOfDisk(root), RULES)(path.join(root, folder));
}

function namesIn({ config }: FoundConfig): string[] {
  return config.stylebook.names.map(({ name }) => name);
}
