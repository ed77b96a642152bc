import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Finds Chromium or Chrome, or installs it where this user may. Throws with what the user can do. */
export function findChromium(): string {
  const found = process.env['CHROMIUM_PATH'] ?? inPath() ?? (mayInstall() ? install() : undefined);
  if (found === undefined) {
    throw new Error('The editor tests need Chromium: “apt-get install chromium”, or set CHROMIUM_PATH to a Chrome.');
  }
  return found;
}

function inPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

function install(): string | undefined {
  console.log('Installing Chromium for the editor tests (apt-get)');
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return inPath();
}

function aptGet(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
}
