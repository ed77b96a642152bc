// Runs the tests of archive/, which need Java, Spark and GNU parallel: `npm run test:archive`, after `npm run build`.
// COPYDESK_PYTHON names a Python with what archive/requirements.txt asks for, if that is not “python3”.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const python = process.env['COPYDESK_PYTHON'] ?? 'python3';
const NEEDED = [
  { what: 'Java 17 or newer', command: ['java', '-version'] },
  { what: 'what archive/requirements.txt asks for', command: [python, '-c', 'import pyspark, pandas, pyarrow'] },
  { what: 'GNU parallel', command: ['parallel', '--version'] },
] as const;

const missing = NEEDED.filter(({ command: [program, ...args] }) => spawnSync(program, args).status !== 0);
if (missing.length > 0) {
  console.error(`The archive cannot be tested here. It needs ${missing.map(({ what }) => what).join(', and ')}.`);
  console.error('A Python for it: python3 -m venv FOLDER && FOLDER/bin/pip install -r archive/requirements.txt');
  console.error('Then: COPYDESK_PYTHON=FOLDER/bin/python npm run test:archive');
  process.exit(2);
}
const env = {
  ...process.env,
  PATH: `${path.dirname(python)}${path.delimiter}${process.env['PATH']}`,
  PYSPARK_PYTHON: python,
  PYTHONWARNINGS: 'ignore',
};
const tests = path.join(root, 'test/archive');
const { status } = spawnSync(python, ['-m', 'unittest', 'discover', '--verbose', '--start-directory', tests], {
  cwd: root,
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
