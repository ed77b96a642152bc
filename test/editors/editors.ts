import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');

/** What somebody saw and did in an editor, as its script tells. */
export interface Session {
  /** What is found when the draft is opened. */
  readonly opened: readonly string[];
  /** The hover over the name of the speaker. */
  readonly hover: string;
  /** The draft after its first fix, and what is found then. */
  readonly fixed: string;
  readonly afterFix: readonly string[];
  /** The draft after its speaker was renamed. */
  readonly renamed: string;
  /** How many sources `copydesk/sources` gives. */
  readonly sources: number;
  /** What is found when the settings have changed, and after the server was ended and started again. */
  readonly afterSettings: readonly string[];
  readonly afterRestart: readonly string[];
}

/** The draft that each editor opens. */
export const STORY = `Harbour crews walk out over pay

The HWB will meet on Monday, Bill Tranter said.

The Harbour Works Board (HWB) has nine members, and the HWB is new, Tranter said.
`;

/** Whether an editor is there; if it is not, what would bring it. */
export function requireEditor(command: string, debianPackages: string): void {
  if (spawnSync(command, ['--version']).status === 0) return;
  throw new Error(`There is no “${command}”. On Debian, “apt-get install ${debianPackages}” brings it.`);
}

/** The code blocks of a language below a heading of docs/editors.md: what a reporter pastes is what is tested. */
export function setUpFor(editor: string, language: string): readonly string[] {
  const page = readFileSync(path.join(root, 'docs/editors.md'), 'utf8');
  const section = page.split(/^## /m).find((part) => part.startsWith(`${editor}\n`)) ?? '';
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].flatMap(([, code = '']) => code);
}

/** Runs an editor on the draft, with `copydesk` on its path; its script writes what it saw into the file `COPYDESK_SEEN`. */
export async function runEditor(
  command: string,
  argumentsFor: (draft: string, folder: string) => string[],
): Promise<Session> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-editors-'));
  try {
    const draft = path.join(folder, 'harbour.draft');
    const seen = path.join(folder, 'seen.json');
    writeFileSync(draft, STORY);
    writeFileSync(path.join(folder, 'copydesk.yml'), '');
    const PATH = `${putOnPath(folder)}:${process.env['PATH']}`;
    await promisify(execFile)(command, argumentsFor(draft, folder), {
      cwd: folder,
      timeout: PATIENCE,
      env: { ...process.env, PATH, HOME: folder, XDG_CONFIG_HOME: folder, COPYDESK_SEEN: seen },
    });
    return JSON.parse(readFileSync(seen, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PATIENCE = 240_000; // Milliseconds; a busy machine may need most of it.

function putOnPath(folder: string): string {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  const command = path.join(bin, 'copydesk');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${path.join(root, 'server/bin/copydesk.js')}' "$@"\n`);
  chmodSync(command, 0o755);
  return bin;
}
