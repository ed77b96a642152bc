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
// Split, so that a command loads only what it needs.
const cli = { cli: 'server/src/cli/main.ts' };
await build({ ...forNode, splitting: true, entryPoints: cli, outdir: 'server/dist', chunkNames: 'cli-[name]-[hash]' });

mkdirSync('server/dist/rules', { recursive: true });
for (const page of readdirSync('server/src/rules').filter((name) => name.endsWith('.md'))) {
  cpSync(path.join('server/src/rules', page), path.join('server/dist/rules', page));
}
