import { RULES } from '../rules/index.ts';
import type { Command } from './command.ts';
import { inColumns } from './help.ts';

export const rules: Command = {
  usage: 'rules',
  about: 'Lists the rules: id, severity where the desk sets no other, and what to do.',
  takesOperands: false,
  options: [],
  notes: '“copydesk explain RULE” shows a rule with examples.',
  async run(_given, { stdout }) {
    const rows = RULES.map(({ id, severity, summary }) => [id, severity, summary]);
    await stdout.write(`${inColumns(rows)}\n`);
    return 0;
  },
};
