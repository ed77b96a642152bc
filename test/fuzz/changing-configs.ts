import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { copydesk } from '../cli/shell.ts';

const FILES = ['copydesk.yml', '.copydesk.yaml', '.gitignore', 'city/copydesk.yml', 'city/.gitignore'] as const;

// Each line names nine times what the line above it names.
const BOMB = ['a: &a [x,x,x]', ...'bcdefgh'].map((key, i, keys) => {
  const above = keys[i - 1]?.charAt(0);
  return above === undefined ? key : `${key}: &${key} [${Array(9).fill(`*${above}`).join(',')}]`;
});

const CONTENTS = [
  ...['', 'names: [Halden]', 'rules: {unknown: off}', 'root: true', 'acronyms: {HWB: Harbour Works Board}', 'files:'],
  ...['__proto__: {polluted: true}', 'rules: {__proto__: {level: error}}', 'names: {__proto__: [x]}', 'constructor: 1'],
  ...['acronyms: [__proto__, toString, constructor]', 'names: {toString: [valueOf]}', 'groups: {a: a}', 'house: bbc'],
  ...[
    BOMB.join('\n'),
    '&a [*a]',
    '<<: *a',
    '? [a]\n: b',
    '!!js/function x',
    '--- a\n--- b',
    '%YAML 9.9\n---',
    '\u0000',
    '\ud800',
  ],
  ...['*', '!*', '/', '[a-', '\\', '# only a comment', 'files: {exclude: ["!(!(!(a)))", "[", "../**"]}'],
] as const;

// What is said again and again: nested, in one key each, or as a pattern with too many ways.
const REPEATED = ['x', '[', '- ', '**/', 'a*b', '{a,b}', '? ', 'k: 1\n'] as const;
const TIMES = [60, 5_000, 3_000_000] as const;

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('write'), content: fc.constantFrom(...CONTENTS) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('write'), content: fc.json() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('repeat'),
      repeated: fc.constantFrom(...REPEATED),
      times: fc.constantFrom(...TIMES),
      isPattern: fc.boolean(),
    }),
  },
  fc.record({ does: fc.constantFrom('remove', 'make a folder') }),
  fc.record({
    does: fc.constant('link'),
    target: fc.constantFrom('/dev/zero', '/etc/passwd', 'a.txt', '.', 'copydesk.yml'),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Configs that change, vanish, become folders, links or bombs: a check says what is wrong, and never fails itself. */
export const changingConfigs = (onChange: () => void) =>
  fc.asyncProperty(
    fc.array(fc.tuple(fc.constantFrom(...FILES), step), { minLength: 1, maxLength: 6 }),
    async (steps) => {
      const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'copydesk-fuzz-')));
      try {
        mkdirSync(path.join(folder, 'city'));
        writeFileSync(path.join(folder, 'a.txt'), 'The QRX met on Monday.\n');
        writeFileSync(path.join(folder, 'city/b.txt'), 'The QRX met on Monday.\n');
        for (const [file, step] of steps) {
          onChange();
          take(step, path.join(folder, file));
          await assertChecks(folder);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

function take(step: Step, file: string): void {
  rmSync(file, { recursive: true, force: true });
  if ('content' in step) writeFileSync(file, step.content);
  else if ('repeated' in step) writeFileSync(file, textOf(step));
  else if ('target' in step) symlinkSync(step.target, file);
  else if (step.does === 'make a folder') mkdirSync(file);
}

function textOf({ repeated, times, isPattern }: Extract<Step, { repeated: string }>): string {
  const text = repeated.repeat(times);
  return isPattern ? `files: {include: [${JSON.stringify(text)}]}` : text;
}

async function assertChecks(folder: string): Promise<void> {
  const { stdout, stderr } = await copydesk(['check', '--reader', 'quick', '--format', 'json', '.'], { folder });
  assert.doesNotMatch(stderr, /a fault of Copydesk’s own/);
  assert.doesNotMatch(stdout + stderr, /root:x:0/, 'a file from outside is quoted');
  assert.equal(Reflect.get({}, 'polluted'), undefined, 'a config reaches all objects');
}
