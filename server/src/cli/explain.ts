import { RULES } from '../rules/index.ts';
import type { Command } from './command.ts';
import { readRulePage } from './rule-page.ts';

export const explain: Command = {
  usage: 'explain RULE',
  about: 'Prints the page of a rule: what it asks for, and examples of what it finds and what it leaves alone.',
  options: [],
  notes: '“copydesk rules” lists the rules.',
  async run({ operands: [asked = ''] }, { stdout, stderr, pages }) {
    const rule = RULES.find(({ id }) => id === asked);
    if (rule === undefined) {
      const allowed = RULES.map(({ id }) => id).join(', ');
      await stderr.write(`copydesk: There is no rule “${asked}”. Allowed: ${allowed}.\n`);
      return 2;
    }
    await stdout.write(await readRulePage(pages, rule.id));
    return 0;
  },
};
