// Changes one thing at a time in what reads a draft, and tells which changes no test sees:
// `npm run mutate -- [--files GLOB] [--count N] [--seed S] [--limit SECONDS] [--only 3,7]`. All happens in a copy of the
// tree. A change is killed where a test of the nearest folder, the rules’ pages, or another test of the rooms below fails, or
// takes longer than the limit. The same seed takes the same places; `--only` tries some of them again, by their numbers.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Change, changesIn } from './mutate/changes.ts';

const COPIED = ['package.json', 'server', 'test', 'scripts', 'samples', 'docs', 'schemas', 'l10n', 'tsconfig.json'];
const ROOMS = ['text', 'analysis', 'rules', 'check'];
const PAGES = 'test/rules/pages.test.ts';
// “from './draft.ts'”, “import('../check.ts')”
const IMPORT = /(?:from|import\()\s*'(\.[^']+)'/g;

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: 'server/src/{check.ts,{text,analysis}/**/*.ts}' },
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    limit: { type: 'string', default: '120' },
    only: { type: 'string' },
  },
});
const timeout = 1_000 * Number(values.limit);
const only = values.only?.split(',').map(Number);
const copy = mkdtempSync(path.join(os.tmpdir(), 'copydesk-mutants-'));
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
for (const name of COPIED) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));

const tests = globSync(`test/{${ROOMS.join(',')}}/**/*.test.ts`, { cwd: root });
const needed = new Map(tests.map((test) => [test, filesBehind(path.join(root, test))]));
const chosen = changesIn(root, globSync(values.files, { cwd: root }))
  .map((change) => ({
    change,
    order: createHash('sha256')
      .update(`${values.seed} ${placeOf(change)}`)
      .digest('hex'),
  }))
  .toSorted((one, other) => (one.order < other.order ? -1 : 1))
  .slice(0, Number(values.count))
  .map(({ change }, at) => ({ change, number: at + 1 }))
  .filter(({ number }) => only?.includes(number) ?? true);

const sure = new Set<string>();
let killed = 0;
for (const { change, number } of chosen) {
  const killer = await killerOf(change);
  if (killer !== undefined) killed += 1;
  console.log(`${number} ${killer === undefined ? 'SURVIVED' : `killed (${killer})`} ${placeOf(change)}`);
}
console.log(`${killed} of ${chosen.length} killed, ${(killed / chosen.length).toFixed(2)}`);
process.exitCode = killed === chosen.length ? 0 : 1;

function placeOf({ file, line, start, before, after }: Change): string {
  return `${file}:${line} (${start})  ${before || 'once'} → ${after || 'once'}`.replaceAll(/\s+/g, ' ');
}

/** The tests that see a change, if any do. */
async function killerOf({ file, start, end, after }: Change): Promise<string | undefined> {
  const place = path.join(copy, file);
  const text = readFileSync(place, 'utf8');
  for (const { name, files } of stagesFor(file)) {
    writeFileSync(place, text.slice(0, start) + after + text.slice(end));
    const outcome = await run(files);
    writeFileSync(place, text);
    if (outcome === 'passed') continue;
    await makeSure(files);
    return `${name}, ${outcome}`;
  }
  return undefined;
}

/** What fails without a change kills none. */
async function makeSure(files: readonly string[]): Promise<void> {
  if (sure.has(files.join())) return;
  const outcome = await run(files);
  if (outcome !== 'passed') throw new Error(`Without a change, too, these tests ${outcome}: ${files.join(' ')}`);
  sure.add(files.join());
}

/** Which tests to run for a file, one stage after the other: the nearest, the pages, the rest. */
function stagesFor(file: string): { readonly name: string; readonly files: readonly string[] }[] {
  const reaching = tests.filter((test) => needed.get(test)?.has(path.join(root, file)));
  let folder = file.replace(/^server\/src/, 'test').replace(/\.ts$/, '');
  while (!reaching.some((test) => test.startsWith(`${folder}/`)) && folder !== '.') folder = path.dirname(folder);
  const near = reaching.filter((test) => test.startsWith(`${folder}/`));
  const rest = reaching.filter((test) => !near.includes(test) && test !== PAGES);
  const stages = [
    { name: folder, files: near },
    { name: 'pages', files: reaching.filter((test) => test === PAGES) },
    { name: 'rest', files: rest },
  ];
  return stages.filter(({ files }) => files.length > 0);
}

function filesBehind(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.ts')) return seen;
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
    filesBehind(path.resolve(path.dirname(file), name), seen);
  return seen;
}

/** What comes of tests; the first that fails ends them, and so does the limit, in milliseconds. */
function run(files: readonly string[]): Promise<'passed' | 'failed' | 'never ended'> {
  const args = ['--test', '--test-isolation=none', '--test-reporter=tap', ...files];
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(copy, 'compiled') };
  const tested = spawn(process.execPath, args, { cwd: copy, env, stdio: ['ignore', 'pipe', 'ignore'], timeout });
  tested.stdout.setEncoding('utf8').on('data', (told: string) => {
    if (/^ *not ok /m.test(told)) tested.kill('SIGKILL');
  });
  return new Promise((resolve) =>
    tested.once('close', (status, signal) => {
      resolve(signal === 'SIGTERM' ? 'never ended' : status === 0 ? 'passed' : 'failed');
    }),
  );
}
