// Checks a sample draft as a reporter would. Findings are what it is there to show, so they are no failure here.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const SAMPLE = 'samples/ferry-inquiry.draft';

const root = path.resolve(import.meta.dirname, '..');
console.log(`$ copydesk check ${SAMPLE}\n`);
const { status } = spawnSync(process.execPath, ['server/bin/copydesk.js', 'check', SAMPLE], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status === 0 || status === 1 ? 0 : 2;
