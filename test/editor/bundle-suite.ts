import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Makes CommonJS of the suite, which VS Code loads into its extension host. Hands back the file to load. */
export async function bundleSuite(root: string): Promise<string> {
  const suite = path.join(root, 'test/editor/suite');
  const outdir = path.join(root, 'test/editor/dist');
  // A test that was taken away must not run on.
  rmSync(outdir, { recursive: true, force: true });
  const tests = readdirSync(suite).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: ['run-mocha.ts', ...tests].map((name) => path.join(suite, name)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return path.join(outdir, 'run-mocha.cjs');
}
