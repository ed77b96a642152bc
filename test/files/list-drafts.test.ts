import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { foldersOfDisk } from '../../server/src/files/disk-folders.ts';
import { listDrafts } from '../../server/src/files/list-drafts.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { createConfigSearch } from '../../server/src/stylebook/config-search.ts';
import { folderWith } from './disk.ts';

const NEWSROOM = {
  'b.txt': '',
  'B.md': '',
  'a.story': '',
  'notes.json': '',
  '.hidden.md': '',
  'city/z.html': '',
  'city/[1].txt': '',
  'node_modules/x/readme.md': '',
};

describe('the drafts in a folder', () => {
  it('are those with a draft’s name, in the order of their names', async (test) => {
    await lists(test, NEWSROOM, ['.'], ['B.md', 'a.story', 'b.txt', 'city/[1].txt', 'city/z.html']);
  });

  it('are those that its config names, from the folder of the config', async (test) => {
    const config = 'files: {include: ["/city/", "*.json"], exclude: ["*.html"]}';
    await lists(test, { ...NEWSROOM, 'copydesk.yml': config }, ['.'], ['city/[1].txt', 'notes.json']);
    await lists(test, { ...NEWSROOM, 'copydesk.yml': config }, ['city'], ['city/[1].txt']);
  });

  it('are not what tells about a project, unless the config names the drafts', async (test) => {
    const project = { 'README.md': '', 'LICENSE.txt': '', 'docs/CHANGELOG.md': '', 'readme-first.md': '' };
    await lists(test, { ...project, 'b.txt': '' }, ['.'], ['b.txt', 'readme-first.md']);
    await lists(test, project, ['README.md'], ['README.md']);
    const named = { ...project, 'copydesk.yml': 'files: {include: ["README.md"]}' };
    await lists(test, named, ['.'], ['README.md']);
  });

  it('heed the config that is nearest to each', async (test) => {
    const files = { ...NEWSROOM, 'city/copydesk.yml': 'files: {include: ["*.txt"]}' };
    await lists(test, files, ['.'], ['B.md', 'a.story', 'b.txt', 'city/[1].txt']);
  });

  it('are not those that Git ignores', async (test) => {
    const files = { ...NEWSROOM, '.git/HEAD': '', '.gitignore': '*.txt\nB.md\n', 'city/.gitignore': '!\\[1\\].txt\n' };
    await lists(test, files, ['.'], ['a.story', 'city/[1].txt', 'city/z.html']);
    await lists(test, files, ['city'], ['city/[1].txt', 'city/z.html']);
  });

  it('are found in little time whatever patterns a .gitignore has', async (test) => {
    const deep = `${'a/'.repeat(40)}b.txt`;
    const pattern = `${'**/a/'.repeat(12)}c.txt`;
    await lists(
      test,
      { [deep]: '', '.git/HEAD': '', '.gitignore': `${pattern}\n${'*a'.repeat(20)}b\n` },
      ['.'],
      [deep],
    );
  });

  it('are missing where there are none', async (test) => {
    const none = 'There is no draft in “empty”. Name a file, or say under “files” in copydesk.yml which are drafts.';
    await lists(test, { 'empty/a.json': '', 'a.txt': '' }, ['empty', '.'], ['a.txt', `! ${none}`]);
  });
});

describe('drafts that are named', () => {
  it('are drafts whatever they are called, each once, in the order of the names', async (test) => {
    await lists(
      test,
      NEWSROOM,
      ['notes.json', 'b.txt', 'city', './b.txt'],
      ['notes.json', 'b.txt', 'city/[1].txt', 'city/z.html'],
    );
  });

  it('may have brackets in their names', async (test) => {
    await lists(test, NEWSROOM, ['city/[1].txt'], ['city/[1].txt']);
  });

  it('may be named by a glob, of which only drafts count', async (test) => {
    await lists(test, NEWSROOM, ['*.{txt,json}', '**/*.html'], ['b.txt', 'city/z.html']);
    await lists(test, NEWSROOM, ['*.rst'], ['! No draft fits “*.rst”. Check the pattern.']);
  });

  it('are listed though they are missing, so that reading them says so', async (test) => {
    await lists(test, {}, ['gone.txt'], ['gone.txt']);
  });
});

async function lists(
  test: TestContext,
  files: Readonly<Record<string, string>>,
  names: readonly string[],
  expected: readonly string[],
): Promise<void> {
  const root = folderWith(files, test);
  const found = await listDrafts(names, root, createConfigSearch(foldersOfDisk(root), RULES));
  const drafts = found.paths.map((draft) => path.relative(root, draft).replaceAll(path.sep, '/'));
  assert.deepEqual([...drafts, ...found.troubles.map((trouble) => `! ${trouble}`)], expected);
}
