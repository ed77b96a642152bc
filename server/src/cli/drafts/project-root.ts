import path from 'node:path';
import { isThere } from '../../files/is-there.ts';
import type { Terminal } from '../terminal/terminal.ts';

/**
 * The top of the project around the working folder, from which services that show findings beside the text count paths:
 * what GitHub or GitLab say it is, else the top of the Git repository, else the working folder.
 */
export async function findRoot({ folder, env }: Pick<Terminal, 'folder' | 'env'>): Promise<string> {
  const told = [env['GITHUB_WORKSPACE'], env['CI_PROJECT_DIR']].find(
    (root) => root !== undefined && isIn(root, folder),
  );
  if (told !== undefined) return path.resolve(told);
  for (let at = folder; ; at = path.dirname(at)) {
    if (await isThere(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return folder;
  }
}

/** The path of a file from the project's top, with forward slashes; absolute where it lies outside. */
export function pathFromRoot(root: string, file: string): string {
  return (isIn(root, file) ? path.relative(root, file) : file).replaceAll(path.sep, '/');
}

function isIn(root: string, file: string): boolean {
  const way = path.relative(root, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
