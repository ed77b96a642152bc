import { createRoles, type Roles } from './layout/field-kinds.ts';
import { RULES } from './rules/index.ts';
import type { Category, FindFaults } from './rules/rule.ts';
import type { Config } from './stylebook/config.ts';
import type { Severity } from './stylebook/level.ts';
import type { Stylebook } from './stylebook/stylebook.ts';

/** A rule as the desk has it switched on. */
export interface ActiveRule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly compares: boolean;
  readonly findFaults: FindFaults;
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
    const setting = config.rules.get(rule.id);
    const severity = setting?.level ?? rule.severity;
    if (severity === 'off') return [];
    const { id, category, compares = false } = rule;
    return [{ id, category, severity, compares, findFaults: rule.withOptions(setting?.options ?? {}) }];
  });
  return { stylebook: config.stylebook, rules, roles: rolesOf(config) };
}

function rolesOf({ fields, archieml }: Config): Roles {
  return { fields: createRoles(fields), archieml: createRoles({ ...fields, ...archieml }) };
}
