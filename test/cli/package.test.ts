import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const FILES = {
  'story.md': `Two people were killed when the ferry Gannet struck the pier at Port Ellery, Ada Fernsby of Harrow Ferries said.

Fernsby said that the Harbour Works Board (HWB) would meet. The HWB did.
`,
  'sidebar.md': `The Gannet struck Port Ellery, killing three people, police said. Its owner is Ada Fernsbey.

The Harrow Works Bureau (HWB) has met before. The HWB will not say when.
`,
  'captions.md': 'Ada Fernsby on the pier at Port Ellery on Monday.\n',
};
const ALL = ['story.md', 'sidebar.md', 'captions.md'];

describe('copydesk check --package', () => {
  it('tells what differs between drafts, with the place in the other', async (test) => {
    const folder = folderWith(FILES, test);
    const { status, stdout } = await copydesk(['check', '--package', ...ALL], { folder });
    assert.equal(
      stdout,
      `sidebar.md:1:32 information Check the toll: “killing three people” here, “Two people were killed” in another draft. different-toll
 1 | The Gannet struck Port Ellery, killing three people, police said. Its owner is Ada Fernsbey.
   |                                ^^^^^^^^^^^^^^^^^^^^
story.md:1:1
 1 | Two people were killed when the ferry Gannet struck the pier at Port Ellery, Ada Fernsby of…
   | ^^^^^^^^^^^^^^^^^^^^^^ It is “Two people were killed” here.

sidebar.md:1:84 warning Write “Fernsby” (3 times here), not “Fernsbey” (once). inconsistent-spelling
 1 | The Gannet struck Port Ellery, killing three people, police said. Its owner is Ada Fernsbey.
   |                                                                                    ^^^^^^^^
story.md:1:82
 1 | …when the ferry Gannet struck the pier at Port Ellery, Ada Fernsby of Harrow Ferries said.
   |                                                            ^^^^^^^
   |                                                                “Fernsby” is written here first.

sidebar.md:3:26 warning Check “HWB”; another draft spells it out another way. redefined-acronym
 3 | The Harrow Works Bureau (HWB) has met before. The HWB will not say when.
   |                          ^^^
story.md:3:23
 3 | Fernsby said that the Harbour Works Board (HWB) would meet. The HWB did.
   |                       ^^^^^^^^^^^^^^^^^^^ Here “HWB” is “Harbour Works Board”.

3 findings in 3 drafts: 2 warnings, 1 piece of information.
`,
    );
    assert.equal(status, 1);
  });

  it('says nothing of it without the option', async (test) => {
    const { stdout } = await copydesk(['check', ...ALL], { folder: folderWith(FILES, test) });
    assert.equal(stdout, 'No findings in 3 drafts.\n');
  });

  it('names the other draft to programs', async (test) => {
    const folder = folderWith({ ...FILES, '.git/HEAD': '' }, test);
    const formats = ['json', 'sarif=out.sarif', 'rdjson=out.json'].flatMap((format) => ['--format', format]);
    const { stdout } = await copydesk(['check', '--package', ...ALL, ...formats], { folder });
    const [, sidebar] = JSON.parse(stdout);
    assert.deepEqual(
      sidebar.findings.map(({ elsewhere }: { readonly elsewhere: unknown }) => elsewhere),
      [
        [{ id: 'story.md', message: 'It is “Two people were killed” here.', start: 0, end: 22, line: 1, column: 1 }],
        [{ id: 'story.md', message: '“Fernsby” is written here first.', start: 81, end: 88, line: 1, column: 82 }],
        [
          {
            id: 'story.md',
            message: 'Here “HWB” is “Harbour Works Board”.',
            start: 136,
            end: 155,
            line: 3,
            column: 23,
          },
        ],
      ],
    );
    const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    const [first] = read('out.sarif').runs[0].results;
    assert.equal(first.relatedLocations[0].physicalLocation.artifactLocation.uri, 'story.md');
    assert.equal(read('out.json').diagnostics[0].related_locations[0].location.path, 'story.md');
  });

  it('heeds a directive, which is not idle then', async (test) => {
    const kept = '[[copydesk-ignore different-toll: a man died later]]\n';
    const files = { ...FILES, 'sidebar.txt': `${kept}\n${FILES['sidebar.md'].split('\n')[0]}\n` };
    const drafts = ['story.md', 'sidebar.txt'];
    const folder = folderWith(files, test);
    const { stdout } = await copydesk(['check', '--package', ...drafts, '--format', 'compact'], { folder });
    assert.match(stdout, /^sidebar\.txt:3:84: warning: Write “Fernsby” .*\n$/);
    assert.equal((await copydesk(['check', 'sidebar.txt'], { folder })).stdout, 'No findings in 1 draft.\n');
  });

  it('keeps each draft to the rules of its own desk', async (test) => {
    const files = {
      'story.md': FILES['story.md'],
      'side/sidebar.md': FILES['sidebar.md'],
      'side/copydesk.yml': 'rules: { different-toll: off, inconsistent-spelling: error, redefined-acronym: off }',
    };
    const { stdout } = await copydesk(['check', '--package', 'story.md', 'side/sidebar.md', '--format', 'compact'], {
      folder: folderWith(files, test),
    });
    assert.match(stdout, /^side\/sidebar\.md:1:84: error: Write “Fernsby” .*\n$/);
  });

  it('is done for the folders that a config names, whichever of their drafts are checked', async (test) => {
    const files = {
      'copydesk.yml': "packages: ['/stories/*']\nrules: { redefined-acronym: off }\n",
      'stories/ferry/story.md': FILES['story.md'],
      'stories/ferry/side/sidebar.md': FILES['sidebar.md'],
      'stories/pier/sidebar.md': FILES['sidebar.md'],
      'stories/story.md': FILES['story.md'],
    };
    const folder = folderWith(files, test);
    const found = async (...args: readonly string[]) =>
      (await copydesk(['check', ...args, '--format', 'compact'], { folder })).stdout.replace(
        / (?:Write |Check |“).*/g,
        '',
      );
    const inSidebar =
      'stories/ferry/side/sidebar.md:1:32: information:\nstories/ferry/side/sidebar.md:1:84: warning:\n';
    const inStory = 'stories/ferry/story.md:1:1: information:\n';
    assert.equal(await found('stories/ferry/side/sidebar.md'), inSidebar);
    assert.equal(await found('stories'), inSidebar);
    assert.equal(await found('stories/ferry/story.md'), '');
    assert.equal(
      await found('--package', 'stories/ferry/side/sidebar.md', 'stories/ferry/story.md'),
      `${inStory}stories/ferry/story.md:1:82: warning:\n`,
    );
    assert.equal(await found('--fix-dry-run', 'stories/ferry'), '');
  });

  it('finds the same on several cores, and with a cache, which knows when the other draft changes', async (test) => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`later/${at + 10}.md`, `The pier was closed on day ${at}.\n`]),
    );
    const folder = folderWith({ ...FILES, ...many }, test);
    const args = ['check', '--package', ...ALL, 'later', '--reader', 'quick'];
    const alone = await copydesk([...args, '--jobs', '1'], { folder });
    assert.match(alone.stdout, /different-toll\n[\s\S]*\nstory\.md:1:1\n[\s\S]*3 findings in 23 drafts/);
    assert.deepEqual(await copydesk([...args, '--jobs', '2'], { folder }), alone);
    assert.deepEqual(await copydesk([...args, '--cache'], { folder }), alone);
    assert.deepEqual(await copydesk([...args, '--cache'], { folder }), alone);
    writeFileSync(path.join(folder, 'story.md'), FILES['story.md'].replace('Two people were', 'Three people were'));
    const mended = await copydesk([...args, '--cache'], { folder });
    assert.match(mended.stdout, /2 findings in 23 drafts/);
    assert.doesNotMatch(mended.stdout, /different-toll/);
  });

  it('is accepted in a baseline as all else that is found', async (test) => {
    const files = {
      'copydesk.yml': "packages: ['/ferry']\n",
      'ferry/story.md': FILES['story.md'],
      'ferry/sidebar.md': FILES['sidebar.md'],
    };
    const folder = folderWith(files, test);
    assert.match((await copydesk(['baseline'], { folder })).stdout, /: 3 findings in 1 draft accepted\./);
    const { status, stdout } = await copydesk(['check', '--baseline', 'copydesk-baseline.json'], { folder });
    assert.deepEqual({ status, stdout }, { status: 0, stdout: 'No findings in 2 drafts.\n' });
  });

  it('is not had with what reads parts of drafts, or changes them', async () => {
    for (const other of ['--fix', '--staged']) {
      const { status, stderr } = await copydesk(['check', '--package', other]);
      assert.equal(status, 2);
      assert.match(stderr, /^copydesk: --package holds whole drafts against one another, and --\w+ does not\. Leave/);
    }
  });
});
