import path from 'node:path';
import { writeNewFile } from '../files/new-file.ts';
import { readTextFile } from '../files/text-file.ts';
import { startingConfig } from '../starting-config.ts';
import { CONFIG_NAMES, NEW_CONFIG } from '../stylebook/config-search.ts';
import { misuse } from './terminal/arguments.ts';
import type { Command } from './terminal/command.ts';
import { complain, shownPath } from './terminal/terminal.ts';

export const init: Command = {
  usage: 'init [FOLDER]',
  about: `Writes a ${NEW_CONFIG} with everything that can be set, commented out. It never overwrites one.`,
  options: [],
  notes: '',
  async run({ operands: [named = '.', extra] }, terminal) {
    if (extra !== undefined) return complain(terminal, misuse('“copydesk init” takes one folder.'));
    const folder = path.resolve(terminal.folder, named);
    const config = shownPath(path.join(folder, NEW_CONFIG), terminal);
    const there = await configIn(folder);
    const where = folder === terminal.folder ? 'here' : `in “${named}”`;
    if (there !== undefined)
      return complain(terminal, misuse(`There is a ${there} ${where} already; it stays as it is.`));
    const file = await writeNewFile(path.join(folder, NEW_CONFIG), startingConfig());
    if (file.kind === 'there already') {
      return complain(terminal, misuse(`There is a ${NEW_CONFIG} ${where} already; it stays as it is.`));
    }
    if (file.kind === 'no folder') return complain(terminal, misuse(`There is no folder “${named}”. Make it first.`));
    if (file.kind === 'failed') return complain(terminal, misuse(`${config} cannot be written: ${file.why}.`));
    await terminal.stdout.write(`Wrote ${config}. It changes nothing until you take the # from a line.\n`);
    return 0;
  },
};

/** The name of the config that lies in a folder, whichever of its names that has. */
async function configIn(folder: string): Promise<string | undefined> {
  for (const name of CONFIG_NAMES) {
    const read = await readTextFile(path.join(folder, name));
    if (read.kind === 'text' || read.reason !== 'missing') return name;
  }
  return undefined;
}
