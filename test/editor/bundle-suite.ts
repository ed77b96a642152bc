import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const suite = path.join(import.meta.dirname, 'suite');

/**
 * Makes CommonJS of these test files, or of the whole suite, for VS Code to load into its extension host. Hands back
 * the file to load. Outside the extension's folder it runs on Node even where the extension itself runs in a worker.
 */
export async function bundleSuite(outdir: string, files: readonly string[]): Promise<string> {
  const suiteFiles = readdirSync(suite).filter((name) => name.endsWith('.test.ts'));
  const tests = files.length > 0 ? files : suiteFiles.map((name) => path.join(suite, name));
  const mocha = fileURLToPath(import.meta.resolve('mocha'));
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
    alias: { mocha },
    external: ['vscode', mocha],
    logLevel: 'warning',
  });
  return path.join(outdir, 'run-mocha.cjs');
}
