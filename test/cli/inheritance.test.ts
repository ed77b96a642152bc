import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const DRAFT = 'The QZB will meet on Monday. The HWB will meet on Tuesday.\n';
const ABOUT_QZB = 'warning Spell out “QZB” at its first use.';
const ABOUT_HWB = 'warning Spell out “HWB” at its first use.';

describe('a copydesk.yml', () => {
  it('holds for drafts in any folder below', async (test) => {
    const files = { 'copydesk.yml': 'acronyms: [QZB]', 'city/hall/wall.draft': DRAFT };
    assert.deepEqual(await found(files, 'city/hall/wall.draft', test), [ABOUT_HWB]);
  });

  it('holds also where another lies nearer, which adds to its lists', async (test) => {
    const files = {
      'copydesk.yml': 'acronyms: [QZB]',
      'city/copydesk.yml': 'acronyms: { HWB: Harbour Works Board }',
      'city/hall/copydesk.yml': 'rules: { unused-acronym: off }',
      'city/hall/wall.draft': DRAFT,
      'wall.draft': DRAFT,
    };
    assert.deepEqual(await found(files, 'city/hall/wall.draft', test), []);
    assert.deepEqual(await found(files, 'wall.draft', test), [ABOUT_HWB]);
  });

  it('holds no more below one that says “root: true”', async (test) => {
    const files = {
      'copydesk.yml': 'acronyms: [QZB]',
      'city/copydesk.yml': 'root: true\nacronyms: [HWB]',
      'city/hall/copydesk.yml': 'rules: { unused-acronym: off }',
      'city/hall/wall.draft': DRAFT,
    };
    assert.deepEqual(await found(files, 'city/hall/wall.draft', test), [ABOUT_QZB]);
  });

  it('takes back what one above it lists', async (test) => {
    const files = {
      'copydesk.yml': 'acronyms: [QZB, HWB]',
      'city/copydesk.yml': 'acronyms: { QZB: false }',
      'city/wall.draft': DRAFT,
    };
    assert.deepEqual(await found(files, 'city/wall.draft', test), [ABOUT_QZB]);
  });

  it('sets the level of a rule anew, and leaves the options that it does not name', async (test) => {
    const files = {
      'copydesk.yml': 'rules: { undefined-acronym: { level: error, known: [QZB] } }',
      'city/copydesk.yml': 'rules: { undefined-acronym: hint }',
      'city/wall.draft': DRAFT,
      'wall.draft': DRAFT,
    };
    assert.deepEqual(await found(files, 'wall.draft', test), ['error Spell out “HWB” at its first use.']);
    assert.deepEqual(await found(files, 'city/wall.draft', test), ['hint Spell out “HWB” at its first use.']);
  });

  it('names another house, under which the names of the one above still hold', async (test) => {
    const files = {
      'copydesk.yml': 'house: ap\nnames: { Port Ellery: [Port Ellory] }',
      'city/copydesk.yml': 'house: guardian',
      'city/wall.draft': 'NATO met in Port Ellory on Monday.\n',
      'wall.draft': 'NATO met in Port Ellory on Monday.\n',
    };
    const aboutNato = 'warning Write “Nato”, as the stylebook has it, not “NATO”.';
    const aboutPort = 'warning Write “Port Ellery”, as the stylebook has it, not “Port Ellory”.';
    assert.deepEqual(await found(files, 'city/wall.draft', test), [aboutNato, aboutPort]);
    assert.deepEqual(await found(files, 'wall.draft', test), [aboutPort]);
  });

  it('overrules a name above it that shares a form with its own', async (test) => {
    const files = {
      'copydesk.yml': 'names: { Port Ellery: [Port Ellory] }',
      'city/copydesk.yml': 'names: { Port Ellory: }',
      'city/wall.draft': 'They met in Port Ellory on Monday.\n',
    };
    assert.deepEqual(await found(files, 'city/wall.draft', test), []);
  });

  it('alone is read where --config names it', async (test) => {
    const files = {
      'copydesk.yml': 'acronyms: [QZB]',
      'city/house.yml': 'acronyms: [HWB]',
      'city/wall.draft': DRAFT,
    };
    assert.deepEqual(await found(files, 'city/wall.draft', test, ['--config', 'city/house.yml']), [ABOUT_QZB]);
  });
});

describe('a copydesk.yml with mistakes', () => {
  const files = {
    'copydesk.yml': 'acronyms: [QZB]\nrule: {}\n',
    'city/copydesk.yml': 'acronyms: [HWB]\n',
    'city/wall.draft': DRAFT,
    'port/copydesk.yml': 'acronyms: [PTA]\n',
    'port/wall.draft': DRAFT,
  };
  const slip = /^copydesk: copydesk\.yml:2:1: “rule” means nothing here\. .*\n$/;

  it('is named once for all the configs below, and the rest of it still holds there', async (test) => {
    const folder = folderWith(files, test);
    const { status, stdout, stderr } = await copydesk(['check', 'city', 'port', '--format', 'github'], { folder });
    assert.equal(status, 2);
    assert.match(stdout, /^::warning file=port\/wall\.draft,.*“HWB” at its first use\.\n$/);
    assert.match(stderr, slip);
  });

  it('is named to explain and pipe, too', async (test) => {
    const folder = folderWith(files, test);
    assert.match((await copydesk(['explain', 'city/wall.draft:1'], { folder })).stderr, slip);
    const stdin = JSON.stringify({ id: 'wall', text: DRAFT, path: 'city/wall.draft' });
    const piped = await copydesk(['pipe'], { folder, stdin });
    assert.match(piped.stderr, slip);
    assert.equal(piped.stdout, '{"id":"wall","findings":[]}\n');
  });

  it('leaves the one below as it is, even where nothing of it can be read', async (test) => {
    for (const broken of ['acronyms: [QZB\nnames: [', Uint8Array.of(0x89, 0x50, 0)]) {
      const folder = folderWith({ ...files, 'copydesk.yml': broken }, test);
      const around = { folder };
      const { status, stdout, stderr } = await copydesk(['check', 'city', '--format', 'github'], around);
      assert.equal(status, 2);
      assert.doesNotMatch(stdout, /HWB/);
      assert.match(stderr, /copydesk\.yml:\d/);
      assert.doesNotMatch(stderr, /city\/copydesk\.yml/);
    }
  });
});

describe('the drafts that a copydesk.yml names', () => {
  it('are named from its own folder, in the folders below, too', async (test) => {
    const files = {
      'copydesk.yml': 'files: { include: ["/city/*.txt", "*.md"], exclude: ["/city/old.txt"] }',
      'city/copydesk.yml': 'files: { exclude: ["/notes.md"] }',
      'city/wall.txt': '',
      'city/old.txt': '',
      'city/notes.md': '',
      'city/in/notes.md': '',
      'city/in/wall.txt': '',
    };
    assert.deepEqual(await listed(files, test), ['city/in/notes.md', 'city/wall.txt']);
  });

  it('are those of the nearest that names any; what is no draft may be one again', async (test) => {
    const files = {
      'copydesk.yml': 'files: { include: ["*.txt"], exclude: ["old/"] }',
      'city/copydesk.yml': 'files: { include: ["*.md"], exclude: ["!/old/**"] }',
      'wall.txt': '',
      'old/wall.txt': '',
      'city/wall.txt': '',
      'city/wall.md': '',
      'city/old/wall.md': '',
    };
    assert.deepEqual(await listed(files, test), ['city/old/wall.md', 'city/wall.md', 'wall.txt']);
  });
});

/** The severities and messages of what is found in one of some files. */
async function found(
  files: Readonly<Record<string, string>>,
  draft: string,
  test: TestContext,
  options: readonly string[] = [],
): Promise<string[]> {
  const folder = folderWith(files, test);
  const { stdout, stderr } = await copydesk(['check', draft, '--format', 'json', ...options], { folder });
  assert.equal(stderr, '');
  const checked: { findings: { severity: string; message: string }[] }[] = JSON.parse(stdout);
  return checked.flatMap(({ findings }) => findings).map(({ severity, message }) => `${severity} ${message}`);
}

async function listed(files: Readonly<Record<string, string>>, test: TestContext): Promise<string[]> {
  const { stdout } = await copydesk(['check', '--format', 'json'], { folder: folderWith(files, test) });
  return JSON.parse(stdout).map(({ id }: { id: string }) => id);
}
