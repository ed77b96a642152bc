import path from 'node:path';
import { settingOf } from '../../desk.ts';
import { RULES } from '../../rules/index.ts';
import type { FoundConfig } from '../../stylebook/config-search.ts';
import type { Desks } from '../drafts/desks.ts';
import { complain, type ExitStatus, shownPath, type Terminal } from '../terminal/terminal.ts';

/** Prints what holds for a draft, and which files say so, as JSON. */
export async function printConfig(file: string, desks: Desks, terminal: Terminal): Promise<ExitStatus> {
  const folder = path.dirname(path.resolve(terminal.folder, file));
  const found = await desks.findConfig(folder);
  const { troubles } = await desks.deskIn(folder);
  for (const message of troubles) await complain(terminal, { message });
  await terminal.stdout.write(`${JSON.stringify(toJson(found, terminal), undefined, 2)}\n`);
  return troubles.length > 0 ? 2 : 0;
}

function toJson({ config, files, top }: FoundConfig, terminal: Terminal) {
  const { house, entries } = config;
  const startOf = (folder: string | undefined) => shownPath(folder ?? top, terminal) || '.';
  return {
    configs: files.map(({ file }) => shownPath(file, terminal)),
    rules: Object.fromEntries(
      RULES.map((rule) => {
        const { level, options } = settingOf(rule, config);
        return [rule.id, { level, ...rule.options.parse(options) }];
      }),
    ),
    house,
    acronyms: Object.assign({}, ...entries.map(({ acronyms }) => acronyms)),
    names: Object.assign({}, ...entries.map(({ names }) => names)),
    groups: Object.assign({}, ...entries.map(({ groups }) => groups)),
    packages: { from: startOf(config.packages.folder), patterns: config.packages.patterns },
    files: {
      include: { from: startOf(config.files.include.folder), patterns: config.files.include.patterns },
      exclude: config.files.exclude.map(({ folder, patterns }) => ({ from: startOf(folder), patterns })),
    },
  };
}
