import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** npm packages that few need and that are installed when somebody does. */
export interface Tools {
  /** What they are for; names the folder in the cache, such as “editor-tests”. */
  readonly purpose: string;
  /** Exact versions by name. A change installs anew, beside the old ones. */
  readonly packages: Readonly<Record<string, string>>;
  /** What to tell somebody who waits: “a VS Code for tests (600 MB)”. */
  readonly about: string;
  /** What is left to do in the folder where npm has installed them. */
  readonly finish?: (folder: string) => void;
}

/** Hands back the folder in the user's cache whose `node_modules` holds the tools; makes it where there is none. Throws if npm fails. */
export function installOnce(tools: Tools): string {
  const versions = Object.entries(tools.packages).map(([name, version]) => `${name.replace('/', '+')}-${version}`);
  const place = path.join(cacheFolder(), `copydesk-${tools.purpose}`, versions.join('_'));
  if (!existsSync(place)) installInto(place, tools);
  return place;
}

function cacheFolder(): string {
  return process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache');
}

/** Works beside the place and moves there at the end, so that half an installation is never taken for a whole one. */
function installInto(place: string, { packages, about, finish }: Tools): void {
  console.error(`Installing ${about}, once, into ${place}`);
  mkdirSync(path.dirname(place), { recursive: true });
  const draft = mkdtempSync(`${place}.`);
  try {
    writeFileSync(path.join(draft, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
    npmInstall(draft);
    finish?.(draft);
    // Another run may have been faster.
    if (!existsSync(place)) renameSync(draft, place);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Installs what the `package.json` in a folder asks for, without running the packages' own scripts. */
export function npmInstall(folder: string, options: readonly string[] = []): void {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  // On Windows npm is a batch file, which only a shell runs.
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', args, { cwd: folder, shell, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`“npm ${args.join(' ')}” failed in ${folder}; see above.`);
}
