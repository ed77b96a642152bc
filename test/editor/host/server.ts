import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A VS Code server that runs. */
export interface CodeServer {
  /** “127.0.0.1:40123” */
  readonly authority: string;
  /** What the page's address must carry to be let in. */
  readonly token: string;
  /** Everything it has said so far, for a report of what went wrong. */
  readonly log: () => string;
  /** Ends it with all its children, an extension host stuck in a loop too, and removes its profile. */
  readonly stop: () => void;
}

/** Settings that a test wants of every window. In a browser VS Code saves files by itself, on the desktop it does not. */
const SETTINGS = {
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

// “Extension host agent listening on 40123”
const LISTENING = /listening on (?<port>\d+)/;

/** Seconds after which the server ends even if nobody is left to stop it. */
const LONGEST_RUN = 600;

/** Starts a VS Code server with a fresh profile, in English unless said otherwise. Rejects if it ends before it listens. */
export function startCodeServer(script: string, settings: object = {}, locale = 'en'): Promise<CodeServer> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'copydesk-editor-'));
  writeSettings(profile, { ...SETTINGS, ...settings });
  writeLanguage(profile, locale);
  const token = randomBytes(16).toString('hex');
  const server = spawnServer(script, profile, [...['--connection-token', token], ...['--locale', locale]]);
  let log = '';
  const stop = () => {
    killGroup(server);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      log += chunk.toString();
      const port = LISTENING.exec(log)?.groups?.['port'];
      if (port !== undefined) resolve({ authority: `127.0.0.1:${port}`, token, log: () => log, stop });
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('error', reject);
    server.on('exit', () => {
      stop();
      reject(new Error(`VS Code's server ended:\n${log}`));
    });
  });
}

function writeSettings(profile: string, settings: object): void {
  const user = path.join(profile, 'data/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings));
}

/** A language pack without a word: what an extension brings is said in its language, VS Code's own words in English. */
function writeLanguage(profile: string, locale: string): void {
  const pack = path.join(profile, 'data/no-words.json');
  writeFileSync(pack, JSON.stringify({ contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'copydesk.no-words' }, version: '1.0.0' }];
  const packs = { [locale]: { hash: locale, extensions, translations: { vscode: pack } } };
  writeFileSync(path.join(profile, 'data/languagepacks.json'), JSON.stringify(packs));
}

function spawnServer(script: string, profile: string, particular: readonly string[]): ChildProcess {
  const args = [
    script,
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms', ...particular],
    ...['--server-data-dir', path.join(profile, 'server'), '--user-data-dir', path.join(profile, 'data')],
    ...['--extensions-dir', path.join(profile, 'extensions'), '--disable-workspace-trust', '--telemetry-level', 'off'],
    // Without this a built VS Code takes no test suite from the page's address.
    '--enable-smoke-test-driver',
  ];
  // `timeout` ends the server even where this process is killed outright.
  return spawn('timeout', ['-k', '2', String(LONGEST_RUN), process.execPath, ...args], {
    // A process group of its own, to be ended as a whole.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // No marketplace: nothing is looked up on the network.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
