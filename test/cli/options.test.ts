import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const FAULTY = 'The QZB will meet on Tuesday, and the LMP on Monday.\n';
const COMPACT = ['check', '--reader', 'quick', '--format', 'compact'];

describe('the verdict of a check', () => {
  it('lets so many warnings pass, and no error', async (test) => {
    const folder = folderWith({ 'pier.draft': FAULTY }, test);
    const statusFor = async (...args: string[]) => (await copydesk([...COMPACT, ...args], { folder })).status;
    assert.equal(await statusFor('--max-warnings', '2'), 0);
    assert.equal(await statusFor('--max-warnings', '1'), 1);
    assert.equal(await statusFor('--max-warnings', '9', '--rule', 'undefined-acronym:error'), 1);
    assert.equal(await statusFor('--max-warnings', 'few'), 2);
  });

  it('tells only what counts, when asked to be quiet', async (test) => {
    const folder = folderWith({ 'pier.draft': FAULTY }, test);
    const quiet = await copydesk([...COMPACT, '-q', '--fail-on', 'error'], { folder });
    assert.deepEqual(quiet, { status: 0, stdout: '', stderr: '' });
    const { stdout } = await copydesk([...COMPACT, '--quiet', '--max-warnings', '0'], { folder });
    assert.match(stdout, /QZB.*\n.*LMP/);
  });
});

describe('what a check goes by', () => {
  const files = {
    'copydesk.yml': 'acronyms: [QZB]\nrules:\n  anonymous-source: { level: warning }\n',
    'desk/copydesk.yaml': 'acronyms: { LMP: Lamp Makers’ Panel }\n',
    'desk/pier.draft': FAULTY,
  };

  it('is copydesk.yaml, too', async (test) => {
    const folder = folderWith(files, test);
    assert.deepEqual(await copydesk(COMPACT, { folder }), { status: 0, stdout: '', stderr: '' });
    const both = folderWith({ ...files, 'desk/copydesk.yml': 'acronyms: [LMP]\n' }, test);
    const { status, stderr } = await copydesk(COMPACT, { folder: both });
    assert.equal(status, 2);
    assert.match(stderr, /desk\/copydesk\.yml:1:1: Keep one config: “copydesk\.yaml” beside this file is not read\./);
  });

  it('is nothing with --no-config', async (test) => {
    const folder = folderWith(files, test);
    assert.match((await copydesk([...COMPACT, '--no-config'], { folder })).stdout, /QZB.*\n.*LMP/);
    const { stderr } = await copydesk([...COMPACT, '--no-config', '--config', 'copydesk.yml'], { folder });
    assert.match(stderr, /Leave one out/);
  });

  it('is what --rule says of a level, over all configs', async (test) => {
    const folder = folderWith({ 'copydesk.yml': 'rules: { undefined-acronym: off }', 'pier.draft': FAULTY }, test);
    assert.equal((await copydesk(COMPACT, { folder })).stdout, '');
    const args = ['--rule', 'undefined-acronym:error', '--rule', 'vague-source:off'];
    assert.match((await copydesk([...COMPACT, ...args], { folder })).stdout, /^pier\.draft:1:5: error: /);
    const wrong = [
      ['undefined-acronyms:error', /no rule “undefined-acronyms”\. Did you mean “undefined-acronym”\?/],
      ['undefined-acronym', /as in undefined-acronym:error/],
      ['undefined-acronym:loud', /Levels: off, hint, information, warning, error\./],
    ] as const;
    for (const [typed, message] of wrong) {
      const { status, stderr } = await copydesk([...COMPACT, '--rule', typed], { folder });
      assert.equal(status, 2);
      assert.match(stderr, message);
    }
  });

  it('is printed for a draft by --print-config', async (test) => {
    const folder = folderWith(files, test);
    const { status, stdout } = await copydesk(
      ['check', '--print-config', 'desk/pier.draft', '--rule', 'vague-source:error'],
      { folder },
    );
    assert.equal(status, 0);
    const printed = JSON.parse(stdout);
    assert.partialDeepStrictEqual(printed, {
      configs: ['desk/copydesk.yaml', 'copydesk.yml'],
      house: 'general',
      acronyms: { QZB: null, LMP: 'Lamp Makers’ Panel' },
    });
    assert.deepEqual(printed.rules['vague-source'], { level: 'error' });
    assert.deepEqual(printed.rules['unattributed-claim'], { level: 'warning', strictness: 'desk' });
    assert.equal(printed.rules['anonymous-source'].level, 'warning');
    assert.ok(printed.files.exclude[0].patterns.includes('requirements.txt'));
  });

  it('is no project’s own papers, nor orders to machines', async (test) => {
    const names = [
      'requirements.txt',
      'requirements-dev.txt',
      'robots.txt',
      'LICENSE.md',
      'CMakeLists.txt',
      'CHANGELOG.md',
    ];
    const others = Object.fromEntries(names.map((name) => [`site/${name}`, FAULTY]));
    const folder = folderWith({ ...others, 'site/licence-fee-rises.md': FAULTY, 'licence.draft': FAULTY }, test);
    const { stdout } = await copydesk(COMPACT, { folder });
    assert.deepEqual([...new Set(stdout.match(/^[^:]+/gm))], ['licence.draft', 'site/licence-fee-rises.md']);
    assert.match((await copydesk([...COMPACT, 'site/robots.txt'], { folder })).stdout, /^site\/robots\.txt:1:5/);
  });
});

describe('words that nobody knows', () => {
  it('are held against those that there are', async () => {
    const wrong = [
      [['chek'], 'There is no command “chek”. Did you mean “check”? Allowed: '],
      [['check', '--formt', 'json'], 'There is no option --formt here. Did you mean “--format”? Allowed: '],
      [['check', '--format', 'git'], 'not “git”. Did you mean “github”?'],
      [['explain', 'vague-sources'], 'There is no rule “vague-sources”. Did you mean “vague-source”? Allowed: '],
      [['rules', 'extra'], '“copydesk rules” takes no “extra”. Leave it out.'],
    ] as const;
    for (const [args, message] of wrong) {
      const { status, stderr } = await copydesk(args);
      assert.equal(status, 2);
      assert.ok(stderr.includes(message), stderr);
    }
  });

  it('are no help and no version', async () => {
    assert.deepEqual(await copydesk(['help', 'check']), await copydesk(['check', '--help']));
    assert.deepEqual(await copydesk(['-v']), await copydesk(['--version']));
    assert.equal((await copydesk(['help', 'chek'])).status, 2);
  });
});
