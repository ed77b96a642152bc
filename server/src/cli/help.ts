import type { Option } from './arguments.ts';
import { inColumns } from './columns.ts';
import type { Command } from './command.ts';

/** The page that `copydesk COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const options = command.options.map((option) => [spellingOf(option), option.about]);
  const parts = [`copydesk ${command.usage}`, command.about, `Options:\n${inColumns(options)}`, command.notes];
  return parts.filter((part) => part !== '').join('\n\n');
}

function spellingOf({ name, takes }: Option): string {
  if (takes === 'nothing') return name === 'help' ? '-h, --help' : `--${name}`;
  return 'words' in takes ? `--${name} ${takes.words.join('|')}` : `--${name} ${takes.text}`;
}
