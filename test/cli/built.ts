import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The built program. */
export const COPYDESK = fileURLToPath(new URL('../../server/bin/copydesk.js', import.meta.url));

/** Starts the built command line, which must be there: `npm run build`. */
export function startCopydesk(args: readonly string[], nodeOptions: readonly string[] = []) {
  return start([...nodeOptions, COPYDESK, ...args]);
}

/** Starts Node with these arguments. */
export function start(args: readonly string[]) {
  const child = spawn(process.execPath, args, { stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended, stderr: text(child.stderr) };
}
