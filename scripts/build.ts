// Bundles the server, the command line and the extension. The bundles run on Node 20 and newer.
// `--maps` adds source maps and leaves the code as it was written, for the debugger.
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { longLists } from './long-lists.ts';
import { writeNotices } from './notices.ts';
import { toServerReadme } from './server-readme.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const forDebugger = process.argv.includes('--maps');
const bundle = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  minify: !forDebugger,
  sourcemap: forDebugger,
  logLevel: 'warning',
  // Else esbuild makes of each literal with \p{…} a call that builds the expression anew wherever the literal stands.
  supported: { 'regexp-unicode-property-escapes': true },
  // What this package names for Node loads its parts by a `require` that no bundler sees.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
} as const;
const plugins = [longLists];
const forNode = { ...bundle, plugins, platform: 'node', target: 'node20' } as const;
// Packages written as CommonJS ask for Node's modules with `require`, which an ES module does not have.
// The name is the bundle's own: a package that is bundled may import `createRequire` too.
const withRequire = {
  js: `import { createRequire as requireIn } from 'node:module';const require=requireIn(import.meta.url);`,
};
// Fails on any import of a Node module, which a worker could not load.
const forBrowser = { ...bundle, plugins, platform: 'browser', target: 'es2022' } as const;
// The editor hands this module in.
const external = ['vscode'];

rmSync('server/dist', { recursive: true, force: true });
rmSync('client/dist', { recursive: true, force: true });

const [commandLine, reader, ...extension] = await Promise.all([
  // Split, so that a command loads only what it needs.
  build({
    ...forNode,
    format: 'esm',
    banner: withRequire,
    splitting: true,
    entryPoints: {
      cli: 'server/src/cli/main.ts',
      'cli-reading-thread': 'server/src/cli/examining/threads/reading-thread.ts',
    },
    outdir: 'server/dist',
    chunkNames: 'cli-[name]-[hash]',
  }),
  // A thread starts from a file of its own.
  build({
    ...forNode,
    format: 'esm',
    banner: withRequire,
    entryPoints: ['server/src/reader/node/encoder-worker.ts'],
    outfile: 'server/dist/reader-worker.mjs',
  }),
  build({
    ...forNode,
    format: 'esm',
    banner: withRequire,
    splitting: true,
    entryPoints: { 'server-node': 'server/src/lsp/start-node.ts' },
    outdir: 'server/dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'server-node-[name]-[hash]',
  }),
  build({
    ...forBrowser,
    // A worker has no document, which the browser's variant of a package may ask for.
    conditions: ['worker', 'module'],
    format: 'iife',
    entryPoints: ['server/src/lsp/browser.ts'],
    outfile: 'server/dist/server-browser.js',
  }),
  build({
    ...forBrowser,
    // A script that is no module has no address of its own, and asks for none: the client hands it its files.
    define: { 'import.meta.url': 'self.location.href' },
    format: 'iife',
    entryPoints: ['server/src/reader/browser/encoder-worker.ts'],
    outfile: 'server/dist/reader-browser.js',
  }),
  build({
    ...forNode,
    format: 'cjs',
    external,
    entryPoints: ['client/src/node/main.ts'],
    outfile: 'client/dist/node.cjs',
  }),
  // VS Code's web host takes no ES modules: CommonJS here too.
  build({
    ...forBrowser,
    format: 'cjs',
    external,
    entryPoints: ['client/src/browser/main.ts'],
    outfile: 'client/dist/browser.cjs',
  }),
]);

cpSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', 'server/dist/reader-runtime.wasm');
cpSync('server/src/rules', 'server/dist/rules', {
  recursive: true,
  filter: (source) => statSync(source).isDirectory() || source.endsWith('.md'),
});
cpSync('docs/kinds.md', 'server/dist/kinds.md');
cpSync('docs/editors.md', 'server/dist/editors.md');

// The npm package holds the command line, the extension the rest, and both the reader.
writeFileSync('server/THIRD-PARTY-NOTICES.txt', writeNotices([commandLine.metafile, reader.metafile]));
writeFileSync('THIRD-PARTY-NOTICES.txt', writeNotices([reader, ...extension].map(({ metafile }) => metafile)));

// npm packs nothing from outside the package's folder.
cpSync('LICENSE', 'server/LICENSE');
writeFileSync('server/README.md', toServerReadme(readFileSync('README.md', 'utf8')));
