import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { foldersOfDisk } from '../../server/src/files/disk-folders.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { createConfigSearch, type FoundConfig } from '../../server/src/stylebook/config-search.ts';
import { folderWith } from './disk.ts';

describe('the config of a draft', () => {
  it('is the nearest one upwards', async (test) => {
    const files = { 'copydesk.yml': 'names: [Far]', 'city/copydesk.yml': 'names: [Near]', 'city/crime/a.txt': '' };
    assert.deepEqual(namesIn(await configIn(files, 'city/crime', test)), ['Near']);
    assert.deepEqual(namesIn(await configIn(files, '.', test)), ['Far']);
  });

  it('may be hidden', async (test) => {
    assert.deepEqual(namesIn(await configIn({ '.copydesk.yml': 'names: [Hidden]', 'a/b.txt': '' }, 'a', test)), [
      'Hidden',
    ]);
  });

  it('is not looked for above a repository', async (test) => {
    const files = { 'copydesk.yml': 'names: [Outside]', 'paper/.git/HEAD': '', 'paper/city/a.txt': '' };
    const found = await configIn(files, 'paper/city', test);
    assert.equal(found.file, undefined);
    assert.equal(found.config, DEFAULT_CONFIG);
    assert.equal(path.basename(found.top), 'paper');
  });

  it('is not looked for above the home folder', async (test) => {
    const root = folderWith({ 'copydesk.yml': 'names: [Outside]', 'home/drafts/a.txt': '' }, test);
    const configOf = createConfigSearch(foldersOfDisk(path.join(root, 'home')), RULES);
    assert.equal((await configOf(path.join(root, 'home/drafts'))).file, undefined);
  });

  it('lies over what the editor says', async (test) => {
    const root = folderWith({ 'copydesk.yml': 'names: [File]' }, test);
    const under = { ...DEFAULT_CONFIG, rules: new Map([['x', { level: 'off' as const, options: {} }]]) };
    const { config } = await createConfigSearch(foldersOfDisk(root), RULES, under)(root);
    assert.ok(config.rules.has('x') && config.stylebook.names.length > 0);
  });

  it('says where two of them lie side by side', async (test) => {
    const found = await configIn(
      { 'copydesk.yml': 'names: [Seen]\nx: 1', '.copydesk.yml': 'names: [Hidden]' },
      '.',
      test,
    );
    assert.deepEqual(namesIn(found), ['Seen']);
    assert.deepEqual(
      found.file?.problems.map(({ message }) => message),
      [
        'Keep one config: “.copydesk.yml” beside this file is not read.',
        '“x” means nothing here. Choose from: rules, house, acronyms, names, groups, files.',
      ],
    );
  });

  it('says when it cannot be read', async (test) => {
    const found = await configIn({ 'copydesk.yml': Buffer.from([0, 1, 2]) }, '.', test);
    assert.equal(found.config, DEFAULT_CONFIG);
    assert.match(found.file?.problems[0]?.message ?? '', /copydesk\.yml” is not text/);
  });

  it('is one object for all folders under it', async (test) => {
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
