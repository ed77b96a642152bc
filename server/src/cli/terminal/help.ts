import type { Option } from './arguments.ts';
import type { Command } from './command.ts';

/** The page that `copydesk COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const options = command.options.map((option) => [spellingOf(option), option.about]);
  const parts = [`copydesk ${command.usage}`, command.about, `Options:\n${inColumns(options)}`, command.notes];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Rows of a table, each column as wide as it needs to be, two spaces apart and two in. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

function spellingOf({ name, short, takes }: Option): string {
  const names = short === undefined ? `--${name}` : `-${short}, --${name}`;
  if (takes === 'nothing') return names;
  if ('optional' in takes) return `${names}[=${takes.optional}]`;
  return 'words' in takes ? `${names} ${takes.words.join('|')}` : `${names} ${takes.text}`;
}
