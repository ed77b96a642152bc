import path from 'node:path';
import { writeNewFile } from '../files/new-file.ts';
import { readTextFile } from '../files/text-file.ts';
import { startingConfig } from '../starting-config.ts';
import { CONFIG_NAMES, NEW_CONFIG } from '../stylebook/config-search.ts';
import { misuse } from './arguments.ts';
import type { Command } from './command.ts';
import { complain } from './terminal.ts';

export const init: Command = {
  usage: 'init',
  about: `Writes a ${NEW_CONFIG} with everything that can be set, commented out. It never overwrites one.`,
  takesOperands: false,
  options: [],
  notes: '',
  async run(_given, terminal) {
    const there = await configIn(terminal.folder);
    if (there !== undefined) return complain(terminal, misuse(`There is a ${there} here already; it stays as it is.`));
    const file = await writeNewFile(path.join(terminal.folder, NEW_CONFIG), startingConfig());
    if (file.kind === 'there already') {
      return complain(terminal, misuse(`There is a ${NEW_CONFIG} here already; it stays as it is.`));
    }
    if (file.kind === 'failed') return complain(terminal, misuse(`${NEW_CONFIG} cannot be written: ${file.why}.`));
    await terminal.stdout.write(`Wrote ${NEW_CONFIG}. It changes nothing until you take the # from a line.\n`);
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
