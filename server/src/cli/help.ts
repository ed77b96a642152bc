import type { Command, Option } from './command.ts';

/** The page that `copydesk COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const options = command.options.map((option) => ({ left: spellingOf(option), right: option.about }));
  return [
    `copydesk ${command.usage}`,
    command.about,
    ...(options.length > 0 ? [`Options:\n${inColumns(options)}`] : []),
    ...(command.notes ? [command.notes] : []),
  ].join('\n\n');
}

/** Two columns, the left one as wide as it needs to be. */
export function inColumns(rows: readonly { readonly left: string; readonly right: string }[]): string {
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n');
}

function spellingOf({ name, takes }: Option): string {
  if (takes === 'nothing') return name === 'help' ? '-h, --help' : `--${name}`;
  return 'words' in takes ? `--${name} ${takes.words.join('|')}` : `--${name} ${takes.text.toUpperCase()}`;
}
