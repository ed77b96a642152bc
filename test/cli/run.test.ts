import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { RULES } from '../../server/src/rules/index.ts';
import { startingConfig } from '../../server/src/starting-config.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { readConfig } from '../../server/src/stylebook/read-config.ts';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const COMMANDS = ['check', 'baseline', 'rules', 'explain', 'sources', 'init', 'pipe', 'completion', 'lsp'];

describe('copydesk', () => {
  it('says what it can do', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { status, stdout } = await copydesk(args);
      assert.equal(status, 0);
      for (const command of COMMANDS) assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
    }
  });

  it('says of each command how to use it', async () => {
    for (const command of COMMANDS) {
      const { status, stdout } = await copydesk([command, '--help']);
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`^copydesk ${command}.*\\n\\n.*^ {2}-h, --help`, 'ms'));
    }
  });

  it('tells its own faults from those of drafts', async () => {
    const pages = new URL('file:///nowhere/at/all/');
    const { status, stdout, stderr } = await copydesk(['explain', 'vague-source'], { pages });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^copydesk: This is a fault of Copydesk’s own, not of your drafts\. Please report it/);
    assert.match(
      stderr,
      /\ncopydesk \d+\.\d+\.\d+, Node v\S+, copydesk explain vague-source\nError: .*vague-source\.md/,
    );
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../server/package.json', import.meta.url), 'utf8'));
    assert.deepEqual(await copydesk(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('names what is allowed when it is used wrongly', async () => {
    const wrong = [
      [
        [],
        'Say what to do: check, baseline, rules, explain, sources, cuts, house, test, init, pipe, completion, lsp. “copydesk --help” says more.',
      ],
      [
        ['story.md'],
        'There is no command “story.md”. Allowed: check, baseline, rules, explain, sources, cuts, house, test, init, pipe, completion, lsp. To check a file: copydesk check story.md',
      ],
      [
        ['pipe', '--readings'],
        'There is no option --readings here. Did you mean “--reading”? Allowed: --reader, --jobs, --timeout, --from, --json-path, --reading, --config, --help.',
      ],
      [
        ['pipe', '-x'],
        'There is no option -x here. Allowed: --reader, --jobs, --timeout, --from, --json-path, --reading, --config, --help.',
      ],
      [['pipe', '--reading=yes'], '--reading takes no value.'],
      [
        ['check', '--format'],
        '--format needs one of pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown.',
      ],
      [
        ['check', '--format', 'xml'],
        '--format takes one of pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, not “xml”.',
      ],
      [['check', '--fail-on=loud'], '--fail-on takes one of hint, information, warning, error, not “loud”.'],
      [['check', '--config'], '--config needs FILE.'],
    ] as const;
    for (const [args, message] of wrong) {
      assert.deepEqual(await copydesk(args), { status: 2, stdout: '', stderr: `copydesk: ${message}\n` });
    }
  });
});

describe('copydesk rules', () => {
  it('lists every rule with its severity and what it asks for', async () => {
    const { status, stdout } = await copydesk(['rules']);
    assert.equal(status, 0);
    const rows = stdout
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/ {2,}/));
    assert.deepEqual(
      rows,
      RULES.map(({ id, severity, summary }) => [id, severity, summary]),
    );
  });
});

describe('copydesk rules --format json', () => {
  it('tells of each rule what other programs may want to know', async () => {
    const { status, stdout } = await copydesk(['rules', '--format', 'json']);
    assert.equal(status, 0);
    const rules: { id: string }[] = JSON.parse(stdout);
    assert.deepEqual(
      rules.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    const { summary } = RULES.find(({ id }) => id === 'placeholder') ?? {};
    assert.partialDeepStrictEqual(
      rules.find(({ id }) => id === 'placeholder'),
      { category: 'unfinished', level: 'error', summary, isMendedSafely: false, isComparison: false },
    );
    assert.deepEqual(
      stdout.match(/"description": "[^"]+"/g)?.length,
      RULES.reduce((count, { options }) => count + Object.keys(options.shape).length, 0),
    );
  });
});

describe('copydesk init', () => {
  it('writes a config that changes nothing yet', async (test) => {
    const folder = folderWith({}, test);
    const { status } = await copydesk(['init'], { folder });
    assert.equal(status, 0);
    const written = readFileSync(path.join(folder, 'copydesk.yml'), 'utf8');
    assert.deepEqual(readConfig(written, RULES), { config: DEFAULT_CONFIG, problems: [] });
  });

  it('shows only settings that mean something', () => {
    // “#rules:” is a setting, “# How loud …” is prose.
    const settled = startingConfig().replaceAll(/^#(?! \S)/gm, '');
    const { config, problems } = readConfig(settled, RULES);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...config.rules.keys()],
      RULES.map(({ id }) => id),
    );
    assert.notDeepEqual(config.stylebook, DEFAULT_CONFIG.stylebook);
    assert.notDeepEqual(config.files, DEFAULT_CONFIG.files);
  });

  it('writes none beside one that ends in .yaml', async (test) => {
    const folder = folderWith({ 'copydesk.yaml': 'acronyms: [QZB]\n' }, test);
    const { status, stderr } = await copydesk(['init'], { folder });
    assert.deepEqual([status, stderr], [2, 'copydesk: There is a copydesk.yaml here already; it stays as it is.\n']);
  });

  it('writes one into a folder that is named', async (test) => {
    const folder = folderWith({ 'desk/wall.draft': '' }, test);
    const { status, stdout } = await copydesk(['init', 'desk'], { folder });
    assert.deepEqual(
      [status, stdout],
      [0, 'Wrote desk/copydesk.yml. It changes nothing until you take the # from a line.\n'],
    );
    assert.equal(readFileSync(path.join(folder, 'desk/copydesk.yml'), 'utf8'), startingConfig());
    const again = 'copydesk: There is a copydesk.yml in “desk” already; it stays as it is.\n';
    assert.equal((await copydesk(['init', 'desk'], { folder })).stderr, again);
    const missing = 'copydesk: There is no folder “gone”. Make it first.\n';
    assert.equal((await copydesk(['init', 'gone'], { folder })).stderr, missing);
  });

  it('never overwrites a config', async (test) => {
    const folder = folderWith({ 'copydesk.yml': 'acronyms: [QZB]\n' }, test);
    assert.deepEqual(await copydesk(['init'], { folder }), {
      status: 2,
      stdout: '',
      stderr: 'copydesk: There is a copydesk.yml here already; it stays as it is.\n',
    });
    assert.equal(readFileSync(path.join(folder, 'copydesk.yml'), 'utf8'), 'acronyms: [QZB]\n');
  });
});
