import { createRoles, type Roles } from './layout/field-kinds.ts';
import { RULES } from './rules/index.ts';
import type { Category, Comparison, FindDifferences, FindFaults, Rule } from './rules/rule.ts';
import type { Config } from './stylebook/config.ts';
import type { Severity } from './stylebook/level.ts';
import type { Stylebook } from './stylebook/stylebook.ts';

/** A rule as the desk has it switched on. */
export interface ActiveRule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly compares: Comparison | undefined;
  readonly findFaults: FindFaults;
  readonly acrossDrafts: FindDifferences | undefined;
}

/** What a draft is held against: the house style and the rules that are on. */
export interface Desk {
  readonly stylebook: Stylebook;
  readonly rules: readonly ActiveRule[];
  /** What part of a story each key holds. */
  readonly roles: Roles;
}

/** Sets up the desk as its configuration says. */
export function deskFor(config: Config): Desk {
  const rules = RULES.flatMap((rule) => {
    const { level: severity, options } = settingOf(rule, config);
    if (severity === 'off') return [];
    const { id, category, compares, acrossDrafts } = rule;
    return [{ id, category, severity, compares, acrossDrafts, findFaults: rule.withOptions(options) }];
  });
  return { stylebook: config.stylebook, rules, roles: rolesOf(config) };
}

function rolesOf({ fields, archieml }: Config): Roles {
  return { fields: createRoles(fields), archieml: createRoles({ ...fields, ...archieml }) };
}

/** What holds for a rule: what the desk says of it, else what the house's guide asks for, else what the rule says itself. */
export function settingOf({ id, severity }: Pick<Rule, 'id' | 'severity'>, { rules, stylebook }: Config) {
  const setting = rules.get(id);
  return { level: setting?.level ?? stylebook.guide?.rules[id]?.level ?? severity, options: setting?.options ?? {} };
}
