// Bundles the server, the command line and the extension. The bundles run on Node 20 and newer.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const bundle = { bundle: true, minify: true, sourcemap: false, logLevel: 'warning', target: 'es2022' } as const;
const forNode = { ...bundle, platform: 'node', format: 'esm', target: 'node20' } as const;

rmSync('server/dist', { recursive: true, force: true });
// An ES module has no `require`, which what is bundled into it may still call.
const requires = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
await build({
  ...forNode,
  entryPoints: { cli: 'server/src/cli/main.ts' },
  outdir: 'server/dist',
  // Split, so that a command loads only what it needs.
  splitting: true,
  chunkNames: 'cli-[name]-[hash]',
  banner: { js: requires },
});
await build({
  ...forNode,
  format: 'cjs',
  entryPoints: { 'server-node': 'server/src/lsp/node.ts' },
  outdir: 'server/dist',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
});
await build({
  ...bundle,
  platform: 'browser',
  format: 'iife',
  entryPoints: { 'server-browser': 'server/src/lsp/browser.ts' },
  outdir: 'server/dist',
});

mkdirSync('server/dist/rules', { recursive: true });
for (const page of readdirSync('server/src/rules').filter((name) => name.endsWith('.md'))) {
  cpSync(path.join('server/src/rules', page), path.join('server/dist/rules', page));
}
