import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import type Mocha from 'mocha';
import { reportLine, reportResult } from '../report.ts';
import { closeDrafts } from './drafts.ts';

/** Milliseconds for one test, a part of what the run may take; the first one waits for the editor and the server to start. */
const LONGEST_TEST = Number(process.env['COPYDESK_EDITOR_TIMEOUT'] ?? 100_000) / 5;

/** Called by VS Code in its extension host; runs the tests that lie beside this file. Rejects if one fails. */
export async function run(): Promise<void> {
  const folder = process.env['COPYDESK_TEST_FOLDER'] ?? '';
  const mocha = await setUpMocha((line) => reportLine(folder, line));
  const result = await runAll(mocha);
  reportResult(folder, result);
  if (result.failed > 0) throw new Error(`${result.failed} failed`);
}

async function setUpMocha(print: (line: string) => void): Promise<Mocha> {
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => print(format(...words));
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: LONGEST_TEST, forbidOnly: true });
  mocha.rootHooks({ afterEach: closeDrafts });
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, name));
  }
  await mocha.loadFilesAsync();
  return mocha;
}

function runAll(mocha: Mocha): Promise<{ passed: number; failed: number }> {
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
}
