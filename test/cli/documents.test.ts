import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { RULES } from '../../server/src/rules/index.ts';
import { pageOf } from '../../server/src/rules/rule.ts';
import { readConfig } from '../../server/src/stylebook/read-config.ts';
import { copydesk } from './shell.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/kinds.md',
  'docs/editors.md',
];
const PAGES = RULES.map((rule) => `server/src/rules/${pageOf(rule)}`);
const README = read('README.md');
const ARCHITECTURE = read('ARCHITECTURE.md');

function read(name: string): string {
  return readFileSync(path.join(ROOT, name), 'utf8');
}

// “```yaml”, the code, “```”.
const FENCE = /^```(\w*)\n(.*?)^```$/gms;

function codeIn(document: string, language: string): string[] {
  return [...document.matchAll(FENCE)].filter((fence) => fence[1] === language).map((fence) => fence[2] ?? '');
}

describe('the README', () => {
  it('shows what Copydesk prints', async () => {
    const [shown = ''] = codeIn(README, '');
    const [command = '', ...findings] = shown.trim().split('\n\n');
    const { stdout } = await copydesk(command.split(' ').slice(2), { folder: ROOT });
    assert.ok(findings.length > 1);
    for (const finding of findings) assert.ok(stdout.includes(`${finding}\n\n`), `is no longer printed:\n${finding}`);
  });

  it('names commands and options that there are', async () => {
    const commands = codeIn(README, 'sh')
      .join('\n')
      .matchAll(/^copydesk (\w+)(.*?)(?: {2}|$)/gm);
    for (const [, command = '', given = ''] of commands) {
      const { status, stdout } = await copydesk([command, '--help']);
      assert.equal(status, 0);
      for (const [option] of given.matchAll(/--[a-z-]+/g)) assert.ok(stdout.includes(option), option);
    }
  });

  it('shows a config without mistakes', () => {
    const config = codeIn(README, 'yaml').find((code) => code.startsWith('rules:')) ?? '';
    assert.notEqual(config, '');
    assert.deepEqual(readConfig(config, RULES).problems, []);
  });
});

describe('the architecture', () => {
  it('says of every dependency what would be written without it', () => {
    const root = JSON.parse(read('package.json'));
    const server = JSON.parse(read('server/package.json'));
    const names = Object.keys({ ...root.dependencies, ...root.devDependencies, ...server.dependencies });
    const unsaid = names.filter((name) => !ARCHITECTURE.includes(`| \`${name}\``));
    assert.deepEqual(unsaid, []);
  });
});

describe('the documents', () => {
  it('keep to our own rules, and so do the pages of the rules', async () => {
    const { stdout } = await copydesk(['check', ...DOCUMENTS, ...PAGES, '--format', 'github'], { folder: ROOT });
    assert.equal(stdout, '');
  });

  it('link only to files that there are', () => {
    for (const name of DOCUMENTS) {
      // “[MIT](LICENSE)”, but no web address.
      const links = read(name).matchAll(/\]\((?!https?:)([^)#]+)/g);
      const broken = [...links].flatMap(([, target = '']) =>
        existsSync(path.join(ROOT, path.dirname(name), target)) ? [] : [target],
      );
      assert.deepEqual(broken, []);
    }
  });
});
