import type { ConfigurableRule } from './config.ts';
import { type OwnConfig, readOwn } from './config-file.ts';
import type { Folders } from './folders.ts';
import { isHouse } from './house.ts';

/** A config with the profiles that it extends, the nearest first. */
export interface ExtendedConfig {
  /** With the problem that the first of them cannot be had, if so. */
  readonly own: OwnConfig;
  readonly profiles: readonly OwnConfig[];
}

/**
 * Reads the profiles that a config extends, each of which may extend another. A house is no file: `layConfig` knows it. A
 * profile is a file of the same project, so that nobody’s config has a message quote a file of somebody else’s.
 */
export async function extendedBy(
  own: OwnConfig,
  folders: Folders,
  rules: readonly ConfigurableRule[],
  met: ReadonlySet<string> = new Set([own.file.file]),
): Promise<ExtendedConfig> {
  const named = own.said.extends;
  if (named === undefined || isHouse(named)) return { own, profiles: [] };
  const place = await placeOf(named, own.folder, folders);
  if (place === undefined) return failed(own, `“${named}” leads out of this project. Put a copy into it.`);
  if (met.has(place.file)) return failed(own, `Extend another file: “${named}” extends this one, or is this one.`);
  const content = await folders.read(place.file);
  if (content === undefined) return failed(own, `There is no “${named}” here. Write the way to it from this file.`);
  const first = readOwn(place.file, place.folder, content, rules);
  const rest = await extendedBy(first, folders, rules, new Set([...met, place.file]));
  return { own, profiles: [rest.own, ...rest.profiles] };
}

function failed(own: OwnConfig, message: string): ExtendedConfig {
  const problems = [...own.file.problems, { span: own.extendsAt, message }];
  return { own: { ...own, file: { ...own.file, problems } }, profiles: [] };
}

/** Follows “../shared/wire.copydesk.yml” from a folder, up as far as the search for configs goes. */
async function placeOf(
  named: string,
  from: string,
  { above, fileIn }: Folders,
): Promise<{ readonly folder: string; readonly file: string } | undefined> {
  const steps = named.split('/').filter((step) => step !== '.');
  const name = steps.pop();
  let folder = from;
  for (const step of steps) {
    const next = step === '..' ? await above(folder) : fileIn(folder, step);
    if (next === undefined) return undefined;
    folder = next;
  }
  return name === undefined ? undefined : { folder, file: fileIn(folder, name) };
}
