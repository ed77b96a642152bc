import path from 'node:path';
import { writeNewFile } from '../files/new-file.ts';
import { readTextFile } from '../files/text-file.ts';
import { RULES } from '../rules/index.ts';
import { CONFIG_NAMES, NEW_CONFIG } from '../stylebook/config-search.ts';
import { LEVELS } from '../stylebook/level.ts';
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

/** A config that says nothing yet: prose after “# ”, settings after “#”. */
export function startingConfig(): string {
  const rules = RULES.map(({ id, severity, summary }) => `#  ${id}: ${severity} # ${summary}`);
  return `# How Copydesk reads the drafts in this folder and in those below it, in the editor and on the command line.
# To use a line, take away its first “#”.

# What this file does not say holds as in the nearest copydesk.yml in a folder above, unless this is the topmost one.
#root: true

# How loud each rule is: ${LEVELS.join(', ')}. “copydesk explain RULE” says more and names its options.
#rules:
${rules.join('\n')}

# The house whose public style guide to follow on acronyms: general, ap, reuters, bbc or guardian.
#house: ap

# Acronyms that your readers know without help, with the long form if you like; false takes one from the list that
# Copydesk brings along.
#acronyms:
#  HWB: Harbour Works Board
#  TUC:

# People and places as your desk spells them, with the spellings that they replace.
#names:
#  Port Ellery: [Port Ellory]

# Groups that go by rival names, as your desk calls them, with the names that it avoids.
#groups:
#  Harbour Workers' Front: [HWF, Harbour Front]

# Which files are drafts, from this folder, when “copydesk check” is given a folder.
#files:
#  include: ['stories/**/*.md']
#  exclude: ['archive/**']
`;
}
