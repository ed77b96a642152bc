import manifest from '../../package.json' with { type: 'json' };
import { type Misuse, misuse, type Option, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { helpOf, inColumns } from './help.ts';
import { complain, type ExitStatus, type Terminal } from './terminal.ts';

interface LazyCommand {
  readonly about: string;
  readonly load: () => Promise<Command>;
}

// A command is loaded when it is asked for, so that checking one draft does not wait for the language server.
const COMMANDS: ReadonlyMap<string, LazyCommand> = new Map([
  ['check', { about: 'check drafts', load: async () => (await import('./check.ts')).check }],
  ['baseline', { about: 'accept what is found today', load: async () => (await import('./baseline.ts')).baseline }],
  ['rules', { about: 'list the rules', load: async () => (await import('./rules.ts')).rules }],
  ['explain', { about: 'explain a rule, or a finding', load: async () => (await import('./explain.ts')).explain }],
  ['init', { about: 'write a copydesk.yml to start from', load: async () => (await import('./init.ts')).init }],
  [
    'pipe',
    { about: 'check a stream of drafts, one JSON object a line', load: async () => (await import('./pipe.ts')).pipe },
  ],
  ['lsp', { about: 'start the language server', load: async () => (await import('./lsp.ts')).lsp }],
]);

const HELP: Option = { name: 'help', short: 'h', takes: 'nothing', about: 'show this' };

/** Does what the arguments ask, as typed after `copydesk`. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name = '', ...rest] = args;
  if (name === '--version') return say(terminal, manifest.version);
  if (name === '--help' || name === '-h' || name === 'help') return say(terminal, overview());
  const command = await COMMANDS.get(name)?.load();
  if (!command) return complain(terminal, unknownCommand(name));
  const options = [...command.options, HELP];
  const given = readArguments(rest, options);
  if (given.kind === 'misuse') return complain(terminal, given);
  if (given.switches.has('help')) return say(terminal, helpOf({ ...command, options }));
  return command.run(given, terminal);
}

async function say(terminal: Terminal, text: string): Promise<ExitStatus> {
  await terminal.stdout.write(`${text}\n`);
  return 0;
}

function unknownCommand(name: string): Misuse {
  const allowed = [...COMMANDS.keys()].join(', ');
  if (name === '') return misuse(`Say what to do: ${allowed}. “copydesk --help” says more.`);
  return misuse(`There is no command “${name}”. Allowed: ${allowed}. To check a file: copydesk check ${name}`);
}

function overview(): string {
  const commands = [...COMMANDS].map(([name, { about }]) => [name, about]);
  return `copydesk COMMAND

Reads article drafts and marks claims and quotes without a source, acronyms nobody explained, and names written two ways.

Commands:
${inColumns(commands)}

“copydesk COMMAND --help” says more; “copydesk --version” prints the version.`;
}
