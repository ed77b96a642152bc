import ignore from 'ignore';
import type { Config } from './config.ts';

/**
 * Makes the question whether a file is a draft, by its path from the folder of the config with “/” between the names.
 * Patterns are those of a `.gitignore`; what lies outside that folder is no draft of its.
 */
export function createDraftFilter({ include, exclude }: Config['files']): (path: string) => boolean {
  const included = ignore().add([...include]);
  const excluded = ignore().add([...exclude]);
  return (path) => ignore.isPathValid(path) && included.ignores(path) && !excluded.ignores(path);
}
