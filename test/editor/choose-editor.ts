import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findChromium } from './host/chromium.ts';
import { installHost } from './host/install.ts';

/** A VS Code to run the suite in, and why it is this one. */
export interface Editor {
  /** For test-electron: an executable, or nothing where it shall download one. */
  readonly options: { readonly vscodeExecutablePath?: string };
  readonly why: string;
}

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';

/** Milliseconds for the answer whether VS Code can be downloaded. */
const PATIENCE = 3000;

/**
 * Takes the editor that `COPYDESK_VSCODE` names (a path, or “host”), else VS Code for the desktop where it can be
 * downloaded and has a display, else the host in this folder. `scratch` is a folder for the host's launcher.
 */
export async function chooseEditor(scratch: string): Promise<Editor> {
  const named = process.env['COPYDESK_VSCODE'];
  if (named !== undefined && named !== 'host') {
    return { options: { vscodeExecutablePath: named }, why: `VS Code: ${named}` };
  }
  const obstacle = named ?? (await obstacleToDesktop());
  if (obstacle === undefined) return { options: {}, why: 'VS Code: the desktop build, downloaded' };
  return { options: { vscodeExecutablePath: hostLauncher(scratch) }, why: `VS Code: code-server's (${obstacle})` };
}

async function obstacleToDesktop(): Promise<string | undefined> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)
    return 'no display; for the desktop build use xvfb-run';
  const answer = await fetch(DOWNLOADS, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  return answer?.ok ? undefined : 'the desktop build cannot be downloaded here';
}

/** test-electron starts one executable file; this one runs the host on the Node that runs now. */
function hostLauncher(scratch: string): string {
  if (process.platform !== 'linux')
    throw new Error('Away from Linux the editor tests need the network, to download VS Code.');
  // Both say what to do if they fail, which would be lost in the log of the editor.
  installHost();
  findChromium();
  const launcher = path.join(scratch, 'code');
  const host = path.join(import.meta.dirname, 'host/main.ts');
  writeFileSync(launcher, `#!/bin/sh\nexec '${process.execPath}' '${host}' "$@"\n`, { mode: 0o755 });
  return launcher;
}
