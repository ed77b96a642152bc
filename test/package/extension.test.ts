import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { it } from 'node:test';

const vsce = path.resolve(import.meta.dirname, '../../scripts/vsce.ts');

/** The parts of a package that a reporter installs; `*` stands for the rule pages, which grow. */
const PARTS = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'THIRD-PARTY-NOTICES.txt',
  'client/dist/browser.cjs',
  'client/dist/node.cjs',
  'docs/editors.md',
  'docs/kinds.md',
  'images/draft-dark.svg',
  'images/draft-light.svg',
  'images/icon.png',
  'images/says-who.svg',
  'images/walkthrough/fix.md',
  'images/walkthrough/hover.png',
  'images/walkthrough/open.png',
  'images/walkthrough/read-through.png',
  'images/walkthrough/stylebook.md',
  'l10n/bundle.l10n.de.json',
  'l10n/bundle.l10n.es.json',
  'l10n/bundle.l10n.fr.json',
  'package.json',
  'package.nls.de.json',
  'package.nls.es.json',
  'package.nls.fr.json',
  'package.nls.json',
  'samples/ferry-inquiry.draft',
  'schemas/copydesk.schema.json',
  'server/dist/reader-browser.js',
  'server/dist/reader-runtime.wasm',
  'server/dist/reader-worker.mjs',
  'server/dist/rules/*.md',
  'server/dist/server-browser.js',
  'server/dist/server-node*.mjs',
  'server/models/reader.json',
  'server/models/reader.onnx',
  'server/models/vocab.txt',
  'syntaxes/draft.language-configuration.json',
  'syntaxes/draft.snippets.json',
  'syntaxes/draft.tmLanguage.json',
  'syntaxes/markdown-copydesk.tmLanguage.json',
];

// “server/dist/rules/acronyms/undefined-acronym.md”
const RULE_PAGE = /^server\/dist\/rules\/[a-z]+\/[a-z-]+\.md$/;

// “server/dist/server-node.mjs”, which starts “server/dist/server-node-26TCPGG6.mjs”
const SERVER = /^server\/dist\/server-node[\w-]*\.mjs$/;

function partOf(file: string): string {
  if (RULE_PAGE.test(file)) return 'server/dist/rules/*.md';
  return SERVER.test(file) ? 'server/dist/server-node*.mjs' : file;
}

it('the packaged extension holds what it needs, and nothing of the workshop', () => {
  const files = execFileSync(process.execPath, [vsce, 'ls'], { encoding: 'utf8' }).trim().split('\n');
  const parts = new Set(files.map(partOf));
  assert.deepEqual([...parts].toSorted(), PARTS);
});
