import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Makes CommonJS of these test files, or of the whole suite, for VS Code to load into its extension host. Hands back
 * the file to load.
 */
export async function bundleSuite(root: string, files: readonly string[]): Promise<string> {
  const suite = path.join(root, 'test/editor/suite');
  const outdir = path.join(root, 'test/editor/dist');
  // A test that was taken away must not run on.
  rmSync(outdir, { recursive: true, force: true });
  const suiteFiles = readdirSync(suite).filter((name) => name.endsWith('.test.ts'));
  const tests = files.length > 0 ? files : suiteFiles.map((name) => path.join(suite, name));
  await build({
    entryPoints: Object.fromEntries(
      [path.join(suite, 'run-mocha.ts'), ...tests].map((file) => [path.basename(file, '.ts'), file]),
    ),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return path.join(outdir, 'run-mocha.cjs');
}
