import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const FAULTY = 'The council will meet on Monday. The QZB will meet on Tuesday.\n';
const CLEAN = 'The council will meet on Monday.\n';

describe('copydesk check', () => {
  it('ends with 1 when it finds something, and shows it', async (test) => {
    const folder = folderWith({ 'wall.draft': FAULTY }, test);
    assert.deepEqual(await copydesk(['check', 'wall.draft'], { folder }), {
      status: 1,
      stdout: `wall.draft:1:38 warning Spell out “QZB” at its first use. undefined-acronym
 1 | The council will meet on Monday. The QZB will meet on Tuesday.
   |                                      ^^^

1 finding in 1 draft: 1 warning.
`,
      stderr: '',
    });
  });

  it('ends with 0 when it finds nothing', async (test) => {
    const folder = folderWith({ 'wall.draft': CLEAN }, test);
    const expected = { status: 0, stdout: 'No findings in 1 draft.\n', stderr: '' };
    assert.deepEqual(await copydesk(['check', 'wall.draft'], { folder }), expected);
  });

  it('ends with 1 only from the severity of --fail-on', async (test) => {
    const folder = folderWith({ 'wall.draft': FAULTY }, test);
    const statusFor = async (severity: string) =>
      (await copydesk(['check', 'wall.draft', '--fail-on', severity], { folder })).status;
    assert.deepEqual(await Promise.all(['hint', 'information', 'warning', 'error'].map(statusFor)), [1, 1, 1, 0]);
  });

  it('checks the drafts of the working folder, by name, when none is named', async (test) => {
    const folder = folderWith({ 'b.md': CLEAN, 'a/c.txt': CLEAN, 'picture.png': FAULTY }, test);
    const { stdout } = await copydesk(['check', '--format', 'json'], { folder });
    assert.deepEqual(JSON.parse(stdout), [
      { id: 'a/c.txt', findings: [] },
      { id: 'b.md', findings: [] },
    ]);
  });

  it('takes files, folders and globs together, each draft once', async (test) => {
    const folder = folderWith({ 'a/one.md': CLEAN, 'a/two.md': CLEAN, 'b/three.md': CLEAN, 'b/four.txt': CLEAN }, test);
    const { stdout } = await copydesk(['check', 'b/three.md', 'a', '**/*.md', '--format', 'json'], { folder });
    const ids = JSON.parse(stdout).map(({ id }: { id: string }) => id);
    assert.deepEqual(ids, ['b/three.md', 'a/one.md', 'a/two.md']);
  });

  it('reads standard input, as the file that --stdin-filename names', async (test) => {
    const folder = folderWith({ 'quiet/copydesk.yml': 'rules: { undefined-acronym: hint }' }, test);
    const around = { folder, stdin: '<p>The QZB will meet.</p>' };
    const named = await copydesk(['check', '-', '--stdin-filename', 'quiet/a.html', '--format', 'github'], around);
    assert.equal(
      named.stdout,
      '::notice file=quiet/a.html,line=1,endLine=1,col=8,endColumn=11,title=undefined-acronym::Spell out “QZB” at its first use.\n',
    );
    assert.equal(named.status, 0);
    const nameless = await copydesk(['check', '-'], { folder, stdin: FAULTY });
    assert.match(nameless.stdout, /^stdin:1:38 warning /);
  });

  it('says in JSON what pipe says, with lines and columns', async (test) => {
    const folder = folderWith({ 'wall.draft': `Wall\n\n${FAULTY}` }, test);
    const { stdout } = await copydesk(['check', 'wall.draft', '--format', 'json'], { folder });
    const request = JSON.stringify({ id: 'wall.draft', text: `Wall\n\n${FAULTY}` });
    const piped = JSON.parse((await copydesk(['pipe'], { stdin: request })).stdout);
    const place = { line: 3, column: 38, endLine: 3, endColumn: 41 };
    const [finding] = piped.findings;
    assert.deepEqual(JSON.parse(stdout), [{ id: 'wall.draft', findings: [{ ...finding, ...place }] }]);
  });

  it('gives an empty list in JSON when there is nothing to check', async (test) => {
    const folder = folderWith({}, test);
    const { status, stdout } = await copydesk(['check', 'gone.draft', '--format', 'json'], { folder });
    assert.equal(status, 2);
    assert.deepEqual(JSON.parse(stdout), []);
  });

  it('follows the copydesk.yml nearest to each draft, or the one that --config names', async (test) => {
    const folder = folderWith(
      {
        'a/copydesk.yml': 'acronyms: [QZB]',
        'a/wall.draft': FAULTY,
        'wall.draft': FAULTY,
        'strict.yml': 'rules: { undefined-acronym: error }',
      },
      test,
    );
    assert.equal((await copydesk(['check', 'a/wall.draft'], { folder })).status, 0);
    assert.equal((await copydesk(['check', 'wall.draft'], { folder })).status, 1);
    const { stdout } = await copydesk(['check', 'a/wall.draft', '--config', 'strict.yml'], { folder });
    assert.match(stdout, /^a\/wall\.draft:1:38 error /);
  });

  it('finds the drafts of a folder by the config that --config names, wherever that lies', async (test) => {
    const files = { 'desk/strict.yml': 'rules: { undefined-acronym: error }', 'a/wall.draft': FAULTY };
    const { stdout } = await copydesk(['check', 'a', '--config', 'desk/strict.yml'], {
      folder: folderWith(files, test),
    });
    assert.match(stdout, /^a\/wall\.draft:1:38 error /);
  });
});

describe('what copydesk check has nothing to say about', () => {
  it('is a folder that Git ignores', async (test) => {
    const folder = folderWith({ '.gitignore': 'old/', 'old/wall.draft': FAULTY }, test);
    const { status, stderr } = await copydesk(['check', 'old'], { folder });
    const told = 'Git ignores “old”, and so does Copydesk. Name the files in it, or take it out of .gitignore.';
    assert.deepEqual([status, stderr], [2, `copydesk: ${told}\n`]);
    assert.match((await copydesk(['check', 'old/wall.draft'], { folder })).stdout, /^old\/wall\.draft:1:38 /);
  });

  it('is an empty draft, which is no fault', async (test) => {
    const folder = folderWith({ 'wall.draft': '\n' }, test);
    const told = 'copydesk: “wall.draft” is empty; there is nothing to check in it.\n';
    const expected = { status: 0, stdout: 'No findings in 1 draft.\n', stderr: told };
    assert.deepEqual(await copydesk(['check', 'wall.draft'], { folder }), expected);
  });

  it('is with --force-exclude a file that is no draft, though it was named', async (test) => {
    const config = 'files: { exclude: [notes/] }';
    const files = { '.gitignore': '*.old.draft', 'copydesk.yml': config, 'wall.draft': CLEAN };
    const folder = folderWith({ ...files, 'a.old.draft': FAULTY, 'notes/b.draft': FAULTY, 'code.py': FAULTY }, test);
    const named = ['a.old.draft', 'notes/b.draft', 'code.py', 'wall.draft'];
    assert.match((await copydesk(['check', ...named], { folder })).stdout, /in 4 drafts/);
    const expected = { status: 0, stdout: 'No findings in 1 draft.\n', stderr: '' };
    assert.deepEqual(await copydesk(['check', '--force-exclude', ...named], { folder }), expected);
    assert.equal((await copydesk(['check', '--force-exclude', 'code.py'], { folder })).status, 0);
  });
});

describe('what copydesk check cannot do', () => {
  it('is told on standard error, while the other drafts are still checked', async (test) => {
    const folder = folderWith(
      {
        'wall.draft': CLEAN,
        'picture.draft': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
        'latin.draft': Buffer.from('caf\xe9', 'latin1'),
        'empty/note.pdf': '',
      },
      test,
    );
    const asked = ['gone.draft', 'empty', '*.story', 'picture.draft', 'latin.draft', 'wall.draft'];
    const { status, stdout, stderr } = await copydesk(['check', ...asked], { folder });
    assert.equal(status, 2);
    assert.equal(stdout, 'No findings in 1 draft.\n');
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'copydesk: There is no draft in “empty”. Name a file, or say under “files” in copydesk.yml which are drafts.',
      'copydesk: No draft fits “*.story”. Check the pattern.',
      'copydesk: There is no “gone.draft”. Check the name.',
      'copydesk: “picture.draft” is not text. Save the draft as plain text, Markdown, HTML or .docx.',
      'copydesk: “latin.draft” is not in UTF-8. Save it in that encoding.',
    ]);
  });

  it('includes a config with mistakes, which is named once with its line; the rest of it applies', async (test) => {
    const config = 'acronyms: [QZB]\nrules:\n  undefined-acronym: loud\n';
    const folder = folderWith({ 'copydesk.yml': config, 'a.draft': FAULTY, 'b.draft': FAULTY }, test);
    const { status, stdout, stderr } = await copydesk(['check', 'a.draft', 'b.draft'], { folder });
    assert.equal(status, 2);
    assert.equal(stdout, 'No findings in 2 drafts.\n');
    assert.match(stderr, /^copydesk: copydesk\.yml:3:22: .*off, hint, information, warning, error.*\n$/);
  });

  it('includes a config that is not there', async (test) => {
    const folder = folderWith({ 'a.draft': FAULTY }, test);
    const { status, stdout, stderr } = await copydesk(['check', 'a.draft', '--config', 'gone.yml'], { folder });
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.equal(stderr, 'copydesk: There is no “gone.yml”. Check the name.\n');
  });

  it('includes standard input that is no draft', async () => {
    const { status, stderr } = await copydesk(['check', '-'], { stdin: Uint8Array.of(0xff, 0xfe, 0x41, 0) });
    assert.deepEqual(
      { status, stderr },
      { status: 2, stderr: 'copydesk: “stdin” is not in UTF-8. Save it in that encoding.\n' },
    );
  });

  it('includes a name for standard input that is not read', async () => {
    const { status, stderr } = await copydesk(['check', 'a.draft', '--stdin-filename', 'b.draft']);
    assert.equal(status, 2);
    assert.equal(stderr, 'copydesk: --stdin-filename names the draft that “-” reads; add “-”.\n');
  });
});

describe('colours', () => {
  const painted = async (args: readonly string[], env: Readonly<Record<string, string>>, width?: number) => {
    const { stdout } = await copydesk(['check', '-', ...args], { stdin: FAULTY, env, ...(width ? { width } : {}) });
    return stdout.includes('\u001b[');
  };

  it('show in a terminal, not in a file', async () => {
    assert.equal(await painted([], {}, 80), true);
    assert.equal(await painted([], {}), false);
  });

  it('follow NO_COLOR, FORCE_COLOR and --no-color', async () => {
    assert.equal(await painted([], { NO_COLOR: '1' }, 80), false);
    assert.equal(await painted([], { FORCE_COLOR: '1' }), true);
    assert.equal(await painted([], { FORCE_COLOR: '0' }, 80), false);
    assert.equal(await painted(['--no-color'], { FORCE_COLOR: '1' }, 80), false);
  });
});
