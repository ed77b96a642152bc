import { RULES } from '../../rules/index.ts';
import type { Config, RuleSetting } from '../../stylebook/config.ts';
import { LEVELS, type Level } from '../../stylebook/level.ts';
import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';
import { meant } from '../terminal/did-you-mean.ts';

/** What a command holds drafts against. */
export const CONFIG_OPTIONS: readonly Option[] = [
  {
    name: 'config',
    takes: { text: 'FILE' },
    about: 'this config alone, instead of the copydesk.yml in each draft’s folder and those above',
  },
  { name: 'no-config', takes: 'nothing', about: 'no config at all: what holds where nobody said otherwise' },
  {
    name: 'rule',
    takes: { text: 'RULE:LEVEL' },
    about: `a rule’s level over all configs, several times if need be: ${LEVELS.join(', ')}`,
  },
];

/** What `--rule` says of rules’ levels. */
export type RuleLevels = ReadonlyMap<string, Level>;

/** Reads all that `--rule` says: “vague-source:error”. */
export function ruleLevelsAsked({ lists }: Arguments): RuleLevels | Misuse {
  const levels = new Map<string, Level>();
  for (const typed of lists.get('rule') ?? []) {
    const [id = '', word = ''] = typed.split(':');
    const ids = RULES.map((rule) => rule.id);
    if (!ids.includes(id))
      return misuse(`--rule: there is no rule “${id}”.${meant(id, ids)} “copydesk rules” lists them.`);
    const level = LEVELS.find((allowed) => allowed === word);
    if (level === undefined) {
      return misuse(
        `--rule takes a rule and its level, as in ${id}:error, not “${typed}”. Levels: ${LEVELS.join(', ')}.`,
      );
    }
    levels.set(id, level);
  }
  return levels;
}

/** A config with levels laid over it; the rules’ options stay. */
export function withLevels(config: Config, levels: RuleLevels): Config {
  if (levels.size === 0) return config;
  const rules = new Map<string, RuleSetting>(config.rules);
  for (const [id, level] of levels) rules.set(id, { level, options: rules.get(id)?.options ?? {} });
  return { ...config, rules };
}
