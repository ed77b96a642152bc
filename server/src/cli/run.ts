import manifest from '../../package.json' with { type: 'json' };
import { COMMANDS, HELP } from './commands.ts';
import { type Misuse, misuse, readArguments } from './terminal/arguments.ts';
import { meant } from './terminal/did-you-mean.ts';
import { helpOf, inColumns } from './terminal/help.ts';
import { complain, type ExitStatus, type Terminal } from './terminal/terminal.ts';

/** Does what the arguments ask, as typed after `copydesk`. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name = '', ...rest] = args;
  if (name === '--version' || name === '-v') return say(terminal, manifest.version);
  if (name === '--help' || name === '-h' || name === 'help') return help(rest, terminal);
  const command = await COMMANDS.get(name)?.load();
  if (!command) return complain(terminal, unknownCommand(name));
  const options = [...command.options, HELP];
  const given = readArguments(rest, options);
  if (given.kind === 'misuse') return complain(terminal, given);
  if (given.switches.has('help')) return say(terminal, helpOf({ ...command, options }));
  const [extra] = command.takesOperands === false ? given.operands : [];
  if (extra !== undefined) return complain(terminal, misuse(`“copydesk ${name}” takes no “${extra}”. Leave it out.`));
  return command.run(given, terminal).catch((error: unknown) => confess(error, args, terminal));
}

/** “copydesk help check” is “copydesk check --help”. */
function help([name]: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  return name === undefined || name.startsWith('-') ? say(terminal, overview()) : run([name, '--help'], terminal);
}

/** What nobody foresaw is our fault, and no finding. */
function confess(error: unknown, args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `This is a fault of Copydesk’s own, not of your drafts. Please report it with these lines:\ncopydesk ${manifest.version}, Node ${process.version}, copydesk ${args.join(' ')}\n${told}`;
  return complain(terminal, misuse(message));
}

async function say(terminal: Terminal, text: string): Promise<ExitStatus> {
  await terminal.stdout.write(`${text}\n`);
  return 0;
}

function unknownCommand(name: string): Misuse {
  const allowed = [...COMMANDS.keys()].join(', ');
  if (name === '') return misuse(`Say what to do: ${allowed}. “copydesk --help” says more.`);
  const near = meant(name, [...COMMANDS.keys()]);
  const file = near === '' ? ` To check a file: copydesk check ${name}` : '';
  return misuse(`There is no command “${name}”.${near} Allowed: ${allowed}.${file}`);
}

function overview(): string {
  const commands = [...COMMANDS].map(([name, { about }]) => [name, about]);
  return `copydesk COMMAND

Reads article drafts and marks claims and quotes without a source, acronyms nobody explained, and names written two ways.

Commands:
${inColumns(commands)}

“copydesk COMMAND --help” says more; “copydesk --version” prints the version.`;
}
