import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { folderWith } from '../files/disk.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What npm packs: `*` stands for the bundle's pieces and for the rules' pages. */
const PARTS = [
  'LICENSE',
  'README.md',
  'THIRD-PARTY-NOTICES.txt',
  'bin/copydesk.js',
  'dist/cli*.js',
  'dist/editors.md',
  'dist/kinds.md',
  'dist/reader-runtime.wasm',
  'dist/reader-worker.mjs',
  'dist/rules/*.md',
  'models/reader.json',
  'models/reader.onnx',
  'models/vocab.txt',
  'package.json',
];

// “dist/cli-check-26TCPGG6.js”
const PIECE = /^dist\/cli[\w-]*\.js$/;

// “dist/rules/acronyms/undefined-acronym.md”
const RULE_PAGE = /^dist\/rules\/[a-z]+\/[a-z-]+\.md$/;

// “](dist/rules/undefined-acronym.md)”, but not “](https://nodejs.org)”
const LINK = /\]\((?![a-z]+:)(?<target>[^)#]+)/g;

describe('the npm package', () => {
  it('holds the command line, its pages and its licences', () => {
    const parts = pack(['--dry-run']).files.map((file) =>
      PIECE.test(file) ? 'dist/cli*.js' : RULE_PAGE.test(file) ? 'dist/rules/*.md' : file,
    );
    assert.deepEqual([...new Set(parts)].toSorted(), PARTS);
  });

  it('has a README whose links lead to what it holds', () => {
    const { files } = pack(['--dry-run']);
    const readme = readFileSync(path.join(root, 'server/README.md'), 'utf8');
    const targets = [...readme.matchAll(LINK)].map(({ groups }) => groups?.['target'] ?? '');
    assert.ok(targets.length > 0);
    assert.deepEqual(
      targets.filter((target) => !files.includes(target)),
      [],
    );
  });

  it('installs alone and checks a draft', (test) => {
    const folder = folderWith({ 'package.json': '{}', 'wall.draft': 'The QZB will meet on Monday.' }, test);
    mkdirSync(path.join(folder, 'packed'));
    const { archive } = pack(['--pack-destination', path.join(folder, 'packed')]);
    npm(['install', '--offline', '--no-audit', '--no-fund', path.join(folder, 'packed', archive)], folder);
    assert.deepEqual(
      readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['copydesk'],
    );
    const command = path.join(folder, 'node_modules/.bin/copydesk');
    const { status, stdout } = spawnSync(command, ['check', 'wall.draft'], { cwd: folder, encoding: 'utf8' });
    assert.match(stdout, /^wall\.draft:1:5 warning /m);
    assert.equal(status, 1);
  });
});

/** Packs what was built, without building it anew under other tests. */
function pack(options: readonly string[]): { readonly archive: string; readonly files: readonly string[] } {
  const answer = JSON.parse(npm(['pack', './server', '--ignore-scripts', '--json', ...options], root));
  const [{ filename, files }] = Array.isArray(answer) ? answer : Object.values(answer);
  return { archive: filename, files: files.map(({ path: file }: { path: string }) => file) };
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
