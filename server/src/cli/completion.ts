import { DIRECTIVE_FAULTS } from '../directives.ts';
import { RULES } from '../rules/index.ts';
import { type CompletedCommand, completeBash, completeFish, completeZsh } from './completion-scripts.ts';
import { misuse, type Option } from './terminal/arguments.ts';
import type { Command, LazyCommand } from './terminal/command.ts';
import { meant } from './terminal/did-you-mean.ts';
import { complain } from './terminal/terminal.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

const SCRIPTS = { bash: completeBash, zsh: completeZsh, fish: completeFish };

/** Commands by their names. */
type Commands = ReadonlyMap<string, LazyCommand>;

/** Completes these commands, each of which has `help` besides its options. */
export function completionOf(commands: Commands, help: Option): Command {
  return {
    usage: 'completion bash|zsh|fish',
    about: 'Prints a script that makes a shell complete the commands, their options and what these take.',
    options: [],
    notes: `Where it goes:
  bash  source <(copydesk completion bash), in ~/.bashrc
  zsh   source <(copydesk completion zsh), in ~/.zshrc behind compinit
  fish  copydesk completion fish > ~/.config/fish/completions/copydesk.fish`,
    async run({ operands: [named = ''] }, terminal) {
      const shell = SHELLS.find((name) => name === named);
      if (shell !== undefined) {
        await terminal.stdout.write(SCRIPTS[shell](await readTable(commands, help)));
        return 0;
      }
      const what = named === '' ? 'Name a shell.' : `There is no completion for “${named}”.${meant(named, SHELLS)}`;
      return complain(terminal, misuse(`${what} Allowed: ${SHELLS.join(', ')}.`));
    },
  };
}

async function readTable(known: Commands, help: Option): Promise<readonly CompletedCommand[]> {
  const ids = [...RULES.map(({ id }) => id), ...DIRECTIVE_FAULTS];
  const words: Readonly<Record<string, readonly string[]>> = {
    explain: ids,
    completion: SHELLS,
    help: [...known.keys()],
  };
  const commands = [...known].map(async ([name, { about, load }]) => {
    const { options } = await load();
    return { name, about, options: [...options, help], words: words[name] ?? [] };
  });
  const helping = { name: 'help', about: 'tell how a command is used', options: [], words: words['help'] ?? [] };
  return [...(await Promise.all(commands)), helping];
}
