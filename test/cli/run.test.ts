import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { DIRECTIVE_FAULTS } from '../../server/src/directives.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { pageOf } from '../../server/src/rules/rule.ts';
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

describe('copydesk explain', () => {
  it('prints the page of a rule', async () => {
    for (const rule of RULES) {
      const page = readFileSync(new URL(`../../server/src/rules/${pageOf(rule)}`, import.meta.url), 'utf8');
      assert.deepEqual(await copydesk(['explain', rule.id]), { status: 0, stdout: page, stderr: '' });
    }
  });

  it('prints the page of a fault of a directive', async () => {
    for (const id of DIRECTIVE_FAULTS) {
      const page = readFileSync(new URL(`../../server/src/rules/directives/${id}.md`, import.meta.url), 'utf8');
      assert.deepEqual(await copydesk(['explain', id]), { status: 0, stdout: page, stderr: '' });
    }
  });

  it('tells how the findings on a line came about', async (test) => {
    const folder = folderWith({ 'wall.draft': 'Wall\n\nThe QZB will meet on Tuesday.\n' }, test);
    const { status, stdout } = await copydesk(['explain', 'wall.draft:3'], { folder });
    assert.equal(status, 0);
    assert.match(stdout, /^wall\.draft:3:5 warning Spell out “QZB” at its first use\. undefined-acronym\n.*\n - The /s);
    assert.equal((await copydesk(['explain', 'wall.draft:3:5'], { folder })).stdout, stdout);
  });

  it('tells whose words a sentence is, or why nobody need say it', async (test) => {
    const draft = `Wall

“The wall is old,” Ada Quist said. “It leaks, and it creaks at night.” It will open again on Monday at noon.

[[copydesk-ignore unattributed-claim: our reporter was there]]
The wall will probably fall down before the end of the year.
`;
    const folder = folderWith({ 'wall.draft': draft }, test);
    assert.equal(
      (await copydesk(['explain', 'wall.draft:3'], { folder })).stdout,
      `wall.draft:3:20 This sentence has a source of its own.
 3 | “The wall is old,” Ada Quist said. “It leaks, and it creaks at night.” It will open again on…
   |                    ^^^^^^^^^^^^^^
 - “said” names the source: “Ada Quist” (a person).

wall.draft:3:36 This sentence has its source from a neighbour.
 3 | …is old,” Ada Quist said. “It leaks, and it creaks at night.” It will open again on Monday at…
   |                           ^^^^^^^^^^^^^^^^^
 - The sentence before, in the same paragraph, tells who speaks.
 - “said” names the source: “Ada Quist” (a person).

wall.draft:3:75 This sentence names no source, and is not asked for one.
 3 | …Ada Quist said. “It leaks, and it creaks at night.” It will open again on Monday at noon.
   |                                                         ^^^^^^^^^^^^^^^
 - No word in the sentence tells of a source.
 - It tells when something takes place, which everybody can look up.
`,
    );
    assert.match(
      (await copydesk(['explain', 'wall.draft:6'], { folder })).stdout,
      /\n - It predicts: “will”\.\n - A note in the draft says: “our reporter was there”\.\n$/,
    );
    assert.match(
      (await copydesk(['explain', 'wall.draft:1'], { folder })).stdout,
      /No source is asked for here\.\n.*\n - It stands in a headline, not in the story itself\.\n$/s,
    );
  });

  it('says so when there is nothing to explain', async (test) => {
    const folder = folderWith({ 'wall.draft': 'Wall\n\nThe QZB will meet on Tuesday.\n' }, test);
    const expected = { status: 0, stdout: 'There is nothing to explain on line 2 of wall.draft.\n', stderr: '' };
    assert.deepEqual(await copydesk(['explain', 'wall.draft:2'], { folder }), expected);
  });

  it('says so when a draft has no such line', async (test) => {
    const folder = folderWith({ 'wall.draft': 'Wall\n\nThe QZB will meet on Tuesday.\n' }, test);
    for (const line of ['0', '999']) {
      const { status, stderr } = await copydesk(['explain', `wall.draft:${line}`], { folder });
      assert.deepEqual([status, stderr], [2, `copydesk: “wall.draft” has no line ${line}; its last one is 4.\n`]);
    }
  });

  it('asks for what it needs', async (test) => {
    const folder = folderWith({ 'wall.draft': 'The wall fell.' }, test);
    for (const [words, message] of [
      [[], 'Name a rule, or a draft and a line, as in story.md:14. “copydesk rules” lists the rules.'],
      [['wall.draft'], 'Say which line of “wall.draft”, as in wall.draft:14.'],
    ] as const) {
      const asked = await copydesk(['explain', ...words], { folder });
      assert.deepEqual(asked, { status: 2, stdout: '', stderr: `copydesk: ${message}\n` });
    }
  });

  it('knows only rules and drafts', async (test) => {
    const folder = folderWith({}, test);
    const rule = await copydesk(['explain', 'bad-spelling'], { folder });
    assert.equal(rule.status, 2);
    assert.match(rule.stderr, /^copydesk: There is no rule “bad-spelling”\. Allowed: .*undefined-acronym.*\n$/);
    const draft = await copydesk(['explain', 'gone.draft:3'], { folder });
    assert.deepEqual(draft, { status: 2, stdout: '', stderr: 'copydesk: There is no “gone.draft”. Check the name.\n' });
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
