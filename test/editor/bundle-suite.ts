import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const suite = path.join(import.meta.dirname, 'suite');

/** Where the extension runs: on Node, or in a worker of the browser. */
export type ExtensionHost = 'node' | 'web';

/** The files of the suite; where the extension runs in a worker, those that need it on Node are left out. */
export function suiteFiles(host: ExtensionHost): string[] {
  return readdirSync(suite)
    .filter((name) => name.endsWith('.test.ts') && !(host === 'web' && name.endsWith('.node.test.ts')))
    .map((name) => path.join(suite, name));
}

/**
 * Makes CommonJS of test files, for VS Code to load into its extension host. Hands back the file to load. Outside the
 * extension's folder it runs on Node even where the extension itself runs in a worker.
 */
export async function bundleSuite(outdir: string, tests: readonly string[]): Promise<string> {
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
