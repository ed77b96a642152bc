import { run } from './run.ts';
import { complain, outletTo } from './terminal/terminal.ts';

const stdout = outletTo(process.stdout);
const terminal = {
  stdin: process.stdin,
  stdout,
  stderr: outletTo(process.stderr),
  env: process.env,
  folder: process.cwd(),
  // The weights are many, and the quick reader starts without them.
  loadReader: async () => (await import('../reader/node/in-process.ts')).loadInProcess(),
  // The build puts the script and the pages beside the bundle.
  readingThread: new URL('cli-reading-thread.js', import.meta.url),
  pages: new URL('rules/', import.meta.url),
};
const status = await run(process.argv.slice(2), terminal);
const failure = stdout.failure();
process.exitCode =
  failure === undefined
    ? status
    : await complain(terminal, { message: `The output cannot be written (${failure.message}). Make room for it.` });
