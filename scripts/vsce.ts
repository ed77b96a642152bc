// Runs vsce, VS Code's packager, on this repository: `node scripts/vsce.ts COMMAND …`. `npm run package` does so.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installOnce } from './install-once.ts';

const root = path.resolve(import.meta.dirname, '..');
const place = installOnce({
  purpose: 'packaging',
  packages: { '@vscode/vsce': '4.1.0' },
  about: "VS Code's packager (90 MB)",
});
// The bundles hold all dependencies.
const args = [...process.argv.slice(2), '--no-dependencies'];
const { status } = spawnSync(process.execPath, [path.join(place, 'node_modules/@vscode/vsce/vsce'), ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
