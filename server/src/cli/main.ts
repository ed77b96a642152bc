import { run } from './run.ts';
import { outletTo } from './terminal.ts';

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: outletTo(process.stdout),
  stderr: outletTo(process.stderr),
  env: process.env,
  folder: process.cwd(),
  // The weights are many, and the quick reader starts without them.
  loadReader: async () => (await import('../reader/node/in-process.ts')).loadInProcess(),
  // The build puts the pages beside the bundle.
  pages: new URL('rules/', import.meta.url),
});
