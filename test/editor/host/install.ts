import path from 'node:path';
import { installOnce, npmInstall } from '../../../scripts/install-once.ts';

/** An installed VS Code server and what drives its workbench. */
export interface Installation {
  /** The script that Node runs as VS Code's server. */
  readonly server: string;
  /** The folder of the package playwright-core. */
  readonly playwright: string;
}

/** Hands back the installation in the user's cache; makes it first where there is none. Throws if npm fails. */
export function installHost(): Installation {
  const place = installOnce({
    purpose: 'editor-tests',
    // Versions that were run together.
    packages: { 'code-server': '4.139.1', 'playwright-core': '1.65.1' },
    about: 'a VS Code for tests (600 MB)',
    // The packages' own scripts would do this, and compile terminals and file logs, which tests do not need.
    finish: (folder) => npmInstall(vscodeIn(folder), ['--omit=dev']),
  });
  return {
    server: path.join(vscodeIn(place), 'out/server-main.js'),
    playwright: path.join(place, 'node_modules/playwright-core'),
  };
}

function vscodeIn(place: string): string {
  return path.join(place, 'node_modules/code-server/lib/vscode');
}
