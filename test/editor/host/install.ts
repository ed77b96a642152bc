import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Versions that were run together. A change here installs anew, beside the old ones. */
const PACKAGES = { 'code-server': '4.139.1', 'playwright-core': '1.65.1' };

/** An installed VS Code server and what drives its workbench. */
export interface Installation {
  /** The script that Node runs as VS Code's server. */
  readonly server: string;
  /** The folder of the package playwright-core. */
  readonly playwright: string;
}

/** Hands back the installation in the user's cache; makes it first where there is none. Throws if npm fails. */
export function installHost(): Installation {
  const versions = Object.entries(PACKAGES).map(([name, version]) => `${name}-${version}`);
  const place = path.join(cacheFolder(), 'copydesk-editor-tests', versions.join('_'));
  if (!existsSync(place)) installInto(place);
  return {
    server: path.join(vscodeIn(place), 'out/server-main.js'),
    playwright: path.join(place, 'node_modules/playwright-core'),
  };
}

function cacheFolder(): string {
  return process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache');
}

function vscodeIn(place: string): string {
  return path.join(place, 'node_modules/code-server/lib/vscode');
}

/** Works beside the place and moves there at the end, so that half an installation is never taken for a whole one. */
function installInto(place: string): void {
  console.log(`Installing a VS Code for tests (600 MB, once) into ${place}`);
  mkdirSync(path.dirname(place), { recursive: true });
  const draft = mkdtempSync(`${place}.`);
  try {
    writeFileSync(path.join(draft, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
    // The packages' own scripts would compile terminals and file logs, which tests do not need.
    npmInstall(draft, []);
    npmInstall(vscodeIn(draft), ['--omit=dev']);
    // Another run may have been faster.
    if (!existsSync(place)) renameSync(draft, place);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function npmInstall(folder: string, options: readonly string[]): void {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`“npm ${args.join(' ')}” failed in ${folder}; see above.`);
}
