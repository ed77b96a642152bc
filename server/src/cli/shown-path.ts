import path from 'node:path';
import type { Terminal } from './terminal.ts';

/** An absolute path as people know it here: relative in the working folder, with forward slashes. */
export function shownPath(absolute: string, { folder }: Pick<Terminal, 'folder'>): string {
  const relative = path.relative(folder, absolute);
  const isInside = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return (isInside ? relative : absolute).replaceAll(path.sep, '/');
}
