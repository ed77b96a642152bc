// How a rule is set in a config, for its page: its level and each of its options, as they are where nobody says otherwise.
import { stringify } from 'yaml';
import * as z from 'zod';
import type { Rule } from '../server/src/rules/rule.ts';
import { LEVELS } from '../server/src/stylebook/level.ts';

const HEADING = '## In `copydesk.yml`';
const PROSE = 'This is what holds where no config says otherwise. `rule: level` alone sets the level.';

/** A rule's page with that section at its end, in place of the one that it had. */
export function withRuleSetting(page: string, rule: Rule): string {
  const [before = ''] = page.split(`\n${HEADING}\n`);
  const setting = ['rules:', `  ${rule.id}:`, ...settingOf(rule).map((line) => `    ${line}`)];
  return [before.trimEnd(), '', HEADING, '', PROSE, '', '```yaml', ...setting, '```', ''].join('\n');
}

function settingOf(rule: Rule): string[] {
  const options = Object.entries(rule.options.shape).flatMap(([name, shape]) => optionOf(name, shape));
  return [`level: ${rule.severity} # ${listOf(LEVELS)}`, ...options];
}

function optionOf(name: string, shape: z.core.$ZodType): string[] {
  const { default: value, description, enum: choices } = z.toJSONSchema(shape, { io: 'input' });
  const set = stringify({ [name]: value }, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })
    .trim()
    .replace(/^\{(.*)\}$/, '$1');
  return [`# ${description}`, choices === undefined ? set : `${set} # ${listOf(choices)}`];
}

/** “a, b or c”. */
function listOf(choices: readonly unknown[]): string {
  return choices
    .map(String)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
}
