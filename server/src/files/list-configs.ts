import { stat } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_NAMES, type FindConfig } from '../stylebook/config-search.ts';
import { PROFILE_NAMES } from '../stylebook/profile-name.ts';
import { byCodeUnits } from '../text/code-units.ts';

/**
 * The configs that a name means, by their absolute paths: a file itself; of a folder, those in it and below and their profiles, or where there
 * are none the nearest above.
 */
export async function listConfigs(name: string, from: string, findConfig: FindConfig): Promise<readonly string[]> {
  const named = path.resolve(from, name);
  const stats = await stat(named).catch(() => undefined);
  if (!stats?.isDirectory()) return [named];
  const { glob } = await import('tinyglobby');
  const found = await glob(
    [...CONFIG_NAMES, ...PROFILE_NAMES].map((config) => `**/${config}`),
    { cwd: named, absolute: true, dot: true, followSymbolicLinks: false, ignore: ['**/node_modules/**', '**/.git/**'] },
  );
  if (found.length > 0) return found.map((file) => path.normalize(file)).toSorted(byCodeUnits);
  const { files } = await findConfig(named);
  return files.slice(0, 1).map(({ file }) => file);
}

/** Whether a file is a config by its name, and so holds for the folder that it lies in. */
export function isConfigName(file: string): boolean {
  const name = path.basename(file);
  return CONFIG_NAMES.some((config) => config === name);
}
