import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { installOnce } from '../../scripts/install-once.ts';
import { findChromium } from './host/chromium.ts';
import { installHost } from './host/install.ts';

/** A VS Code to run the suite in, and why it is this one. */
export interface Editor {
  readonly executable: string;
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
    return { executable: named, why: `VS Code: ${named}` };
  }
  const obstacle = named ?? (await obstacleToDesktop());
  if (obstacle === undefined)
    return { executable: await downloadDesktop(), why: 'VS Code: the desktop build, downloaded' };
  return { executable: hostLauncher(scratch), why: `VS Code: code-server's (${obstacle})` };
}

async function obstacleToDesktop(): Promise<string | undefined> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)
    return 'no display; for the desktop build use xvfb-run';
  const answer = await fetch(DOWNLOADS, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  return answer?.ok ? undefined : 'the desktop build cannot be downloaded here';
}

/** Downloads VS Code into `.vscode-test`, unless it is there already. */
async function downloadDesktop(): Promise<string> {
  const place = installOnce({
    purpose: 'editor-tests',
    packages: { '@vscode/test-electron': '3.1.0' },
    about: 'what downloads VS Code',
  });
  const { downloadAndUnzipVSCode } = createRequire(path.join(place, 'package.json'))('@vscode/test-electron');
  return downloadAndUnzipVSCode();
}

/** An executable file that runs the host on the Node that runs now. */
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
