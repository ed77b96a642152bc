import { RULES } from './rules/index.ts';
import { LEVELS } from './stylebook/level.ts';

/**
 * A config that says nothing yet, for whoever begins one on the command line or in an editor: prose after “# ”, settings
 * after “#”.
 */
export function startingConfig(): string {
  const rules = RULES.map(({ id, severity, summary }) => `#  ${id}: ${severity} # ${summary}\n`);
  return `${BEFORE_RULES}${rules.join('')}${AFTER_RULES}`;
}

const BEFORE_RULES = `# How Copydesk reads the drafts in this folder and in those below it, in the editor and on the command line.
# To use a line, take away its first “#”.

# What this file does not say holds as in the nearest copydesk.yml in a folder above, unless this is the topmost one.
#root: true

# What this file builds on: a house, or a profile of your own that ends in “.copydesk.yml”. It has the last word itself.
#extends: ../shared/wire.copydesk.yml

# How loud each rule is: ${LEVELS.join(', ')}. “copydesk explain RULE” says more and shows its options,
# which stand beside the level, as in unattributed-claim: { level: warning, strictness: wire }.
#rules:
`;

const AFTER_RULES = `
# The house whose public style guide to follow: general, ap, reuters, bbc or guardian.
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

# Which folders are packages: “copydesk check” tells what differs between the drafts in one.
#packages: ['stories/*/']

# Cases of your own, which “copydesk test” runs: what each rule named finds in a text, or “nothing”.
#tests:
#  - text: The ferry left Port Ellory at noon.
#    finds:
#      house-name: Port Ellory
#  - text: The ferry left Port Ellery at noon.
#    finds: nothing
`;
