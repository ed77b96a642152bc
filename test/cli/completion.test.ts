import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../server/src/cli/commands.ts';
import { DIRECTIVE_FAULTS } from '../../server/src/directives.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

// What bash does when Tab is pressed behind the last of the words.
const TAB = `
words=("$@")
COMP_WORDS=("\${words[@]}") COMP_CWORD=$((\${#words[@]} - 1))
complete -p copydesk > /dev/null || exit 9
_copydesk
printf '%s\\n' "\${COMPREPLY[@]}"`;

async function completedByBash(typed: readonly string[], folder: string): Promise<string[]> {
  const { stdout } = await copydesk(['completion', 'bash']);
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const run = spawnSync('bash', ['--noprofile', '--norc', '-c', stdout + TAB, 'bash', 'copydesk', ...typed], options);
  assert.deepEqual([run.status, run.stderr], [0, '']);
  return run.stdout.split('\n').filter(Boolean);
}

describe('copydesk completion', () => {
  it('has bash complete commands, options, what they take, rules and files', async (test) => {
    const folder = folderWith({ 'pier one.draft': '', 'pier two.draft': '', 'quay.draft': '' }, test);
    for (const [typed, completed] of [
      [['che'], ['check']],
      [
        ['check', '--fix'],
        ['--fix', '--fix-dry-run', '--fix-kinds'],
      ],
      [
        ['check', '--format', 'j'],
        ['json', 'junit'],
      ],
      [['check', '-f', 'sar'], ['sarif']],
      [
        ['pipe', '--reader', ''],
        ['full', 'quick'],
      ],
      [['explain', 'vague'], ['vague-source']],
      [
        ['check', 'pier'],
        ['pier one.draft', 'pier two.draft'],
      ],
      [['check', '--config', 'q'], ['quay.draft']],
      [['help', 'bas'], ['baseline']],
      [['completion', 'z'], ['zsh']],
    ] as const) {
      assert.deepEqual((await completedByBash(typed, folder)).toSorted(), completed, typed.join(' '));
    }
    assert.deepEqual((await completedByBash([''], folder)).toSorted(), [...COMMANDS.keys(), 'help'].toSorted());
    assert.deepEqual(await completedByBash(['explain', ''], folder), [
      ...RULES.map(({ id }) => id),
      ...DIRECTIVE_FAULTS,
    ]);
  });

  it('tells each shell of every command and every option', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { status, stdout } = await copydesk(['completion', shell]);
      assert.equal(status, 0);
      for (const [name, { load }] of COMMANDS) {
        assert.match(stdout, new RegExp(`\\b${name}\\b`));
        for (const { name: option } of (await load()).options) {
          assert.match(stdout, new RegExp(`-{1,2}(?:l )?${option}\\b`), `${shell}: ${name} --${option}`);
        }
      }
    }
  });

  it('knows no other shell', async () => {
    assert.deepEqual(await copydesk(['completion', 'bsh']), {
      status: 2,
      stdout: '',
      stderr: 'copydesk: There is no completion for “bsh”. Did you mean “bash”? Allowed: bash, zsh, fish.\n',
    });
  });
});
