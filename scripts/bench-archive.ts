// Measures how many words a second are read in many drafts, on one core and on all, and by other linters whose packages lie
// in a folder that is named: `npm run bench -- FOLDER`. Compare the ratios: all is measured in one run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildStory, countWords } from './bench/story.ts';

const DRAFTS = 200;
const DRAFTS_READ_IN_FULL = 20; // The full reader takes many times as long.
const WORDS = 500;

const copydesk = path.resolve(import.meta.dirname, '../server/bin/copydesk.js');
const cores = String(os.availableParallelism());
const [peers] = process.argv.slice(2);
const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-archive-'));
const stories = Array.from({ length: DRAFTS }, (_, number) => buildStory(WORDS, number));
for (const [number, story] of stories.entries()) writeFileSync(path.join(folder, `${number}.txt`), `${story}\n`);
const files = readdirSync(folder);

try {
  console.log(
    `\nAn archive of ${DRAFTS} drafts of ${WORDS} words, in words a second, and how that is to the first line:\n`,
  );
  const check = ['check', '--format', 'compact'];
  const quick = [...check, '--reader', 'quick'];
  const first = show('“copydesk check”, quick reader, --jobs 1', run([copydesk, ...quick, '--jobs', '1']));
  show(`the same with --jobs ${cores}`, run([copydesk, ...quick, '--jobs', cores]), first);
  const lines = stories.map((text, id) => `${JSON.stringify({ id: String(id), text })}\n`).join('');
  for (const jobs of ['1', cores]) {
    const pipe = [copydesk, 'pipe', '--reader', 'quick', '--jobs', jobs];
    show(`“copydesk pipe”, quick reader, --jobs ${jobs}`, run(pipe, { stdin: lines }), first);
  }
  for (const jobs of ['1', cores]) {
    const some = files.slice(0, DRAFTS_READ_IN_FULL);
    show(
      `“copydesk check”, full reader, --jobs ${jobs}`,
      run([copydesk, ...check, '--jobs', jobs, ...some], { count: some.length }),
      first,
    );
  }
  if (peers !== undefined)
    for (const { name, args } of peersIn(path.resolve(peers))) show(name, run([...args, ...files]), first);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a program in the folder of the drafts; gives how many words a second it read. */
function run(args: readonly string[], { stdin = '', count = DRAFTS }: { stdin?: string; count?: number } = {}): number {
  const before = performance.now();
  const { error, stderr, status } = spawnSync(process.execPath, args, {
    cwd: folder,
    input: stdin,
    maxBuffer: 2 ** 30,
  });
  // 1 says that there are findings; write-good ends with their number.
  if (error !== undefined || status === null) throw error ?? new Error(String(stderr));
  const words = stories.slice(0, count).reduce((sum, story) => sum + countWords(story), 0);
  return (words / (performance.now() - before)) * 1_000;
}

function show(name: string, speed: number, first = speed): number {
  console.log(
    `  ${name.padEnd(48)} ${Math.round(speed).toLocaleString('en').padStart(9)}   ${(speed / first).toFixed(2)}`,
  );
  return speed;
}

interface Peer {
  readonly name: string;
  readonly args: readonly string[];
}

/** The other linters that are installed in a folder, each as it is started. */
function peersIn(place: string): Peer[] {
  const modules = path.join(place, 'node_modules');
  const has = (name: string) => existsSync(path.join(modules, name));
  const rules = existsSync(modules) ? readdirSync(modules).filter((name) => name.startsWith('textlint-rule-')) : [];
  const textlint = [
    path.join(modules, 'textlint/bin/textlint.js'),
    ...rules.flatMap((rule) => ['--rule', path.join(modules, rule)]),
  ];
  return [
    ...(has('write-good') ? [{ name: 'write-good', args: [path.join(modules, 'write-good/bin/write-good.js')] }] : []),
    ...(has('textlint') ? [{ name: `textlint with ${rules.length} rules`, args: textlint }] : []),
    ...(has('alex') ? [{ name: 'alex', args: [path.join(modules, 'alex/cli.js')] }] : []),
  ];
}
