// Runs the suite in a real VS Code: `node test/editor/run.ts [--web] [FILE…]`. With `--web` the extension runs in a
// worker, as on vscode.dev. Passes only if the suite itself says that all its tests did.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bundleSuite, suiteFiles } from './bundle-suite.ts';
import { chooseEditor, type Editor } from './choose-editor.ts';
import { keepOutput } from './kept-output.ts';
import { readReport } from './report.ts';

/** Milliseconds that a host gives itself for all suites, on a machine that has other work, too. */
const HOST_LIMIT = Number(process.env['COPYDESK_EDITOR_TIMEOUT'] ?? 300_000);
/** For an editor that has no limit of its own. */
const TIME_LIMIT = 1.5 * HOST_LIMIT;

const { values, positionals } = parseArgs({ options: { web: { type: 'boolean' } }, allowPositionals: true });
const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
try {
  process.exitCode = await runSuite();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function runSuite(): Promise<number> {
  const files = positionals.length > 0 ? positionals : suiteFiles(values.web ? 'web' : 'node');
  const suite = await bundleSuite(path.join(scratch, 'suite'), files);
  const editor = await chooseEditor(scratch);
  console.log(editor.why);
  const output = keepOutput();
  const wentWell = await runIn(editor, suite, output.stream);
  const { text, passed, failed } = readReport(scratch);
  console.log(text);
  if (wentWell && passed > 0 && failed === 0) return 0;
  console.error(failed > 0 ? `${failed} failed.` : `The editor ended before the suite did. It said:\n${output.text()}`);
  return 1;
}

/** Hands back whether the editor says that all went well. */
async function runIn({ executable }: Editor, suite: string, output: NodeJS.WritableStream): Promise<boolean> {
  const editor = spawn(executable, editorArguments(suite), {
    env: { ...process.env, COPYDESK_TEST_FOLDER: scratch, COPYDESK_EDITOR_TIMEOUT: String(HOST_LIMIT) },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIME_LIMIT,
  });
  // The editor takes its children with it, and this process its scratch folder.
  process.once('SIGINT', () => editor.kill('SIGINT'));
  editor.stdout.pipe(output, { end: false });
  editor.stderr.pipe(output, { end: false });
  const [code] = await once(editor, 'close');
  return code === 0;
}

function editorArguments(suite: string): string[] {
  return [
    copyFixtures(),
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${suite}`,
    ...(values.web ? ['--extensionDevelopmentKind=web'] : []),
    `--user-data-dir=${path.join(scratch, 'data')}`,
    `--extensions-dir=${path.join(scratch, 'extensions')}`,
    ...['--disable-extensions', '--disable-workspace-trust', '--disable-updates', '--no-cached-data'],
    ...['--skip-welcome', '--skip-release-notes', '--no-sandbox', '--disable-gpu-sandbox'],
  ];
}

/** The suite edits its drafts, so it gets a copy. */
function copyFixtures(): string {
  const folder = path.join(scratch, 'fixtures');
  mkdirSync(folder);
  cpSync(path.join(import.meta.dirname, 'fixtures'), folder, { recursive: true });
  return folder;
}
