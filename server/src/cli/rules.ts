import * as z from 'zod';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Command } from './terminal/command.ts';
import { inColumns } from './terminal/help.ts';

export const rules: Command = {
  usage: 'rules',
  about: 'Lists the rules: id, severity where the desk sets no other, and what to do.',
  takesOperands: false,
  options: [
    {
      name: 'format',
      short: 'f',
      takes: { words: ['pretty', 'json'] },
      about: 'json has the category, the options and what may be mended, too; default pretty',
    },
  ],
  notes: '“copydesk explain RULE” shows a rule with examples.',
  async run({ texts }, { stdout }) {
    const rows = RULES.map(({ id, severity, summary }) => [id, severity, summary]);
    const isJson = texts.get('format') === 'json';
    await stdout.write(isJson ? `${JSON.stringify(RULES.map(toJson), null, 2)}\n` : `${inColumns(rows)}\n`);
    return 0;
  },
};

/** A rule as other programs read it; `options` is the JSON schema of what it takes, by name. */
function toJson({ id, category, severity, summary, safeFixes, compares, options }: Rule) {
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' });
  const [isMendedSafely, isComparison] = [safeFixes === true, compares !== undefined];
  return { id, category, level: severity, summary, isMendedSafely, isComparison, options: properties };
}
