import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { type Repository, repositoryIn, repositoryWith } from '../cli/repository.ts';
import { folderWith } from '../files/disk.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OLD = 'The QRX met on Monday.\n';

let packed = '';
let workshop = '';

// The build stands already: to build again would take it away from the tests beside this one.
before(() => {
  workshop = mkdtempSync(path.join(os.tmpdir(), 'copydesk-pack-'));
  const told = execFileSync(
    'npm',
    ['pack', './server', '--ignore-scripts', '--pack-destination', workshop, '--json', '--silent'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  packed = path.join(workshop, JSON.parse(told.slice(told.indexOf('[')))[0].filename);
});
after(() => rmSync(workshop, { recursive: true, force: true }));

const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

/** A newsroom's repository, and a clone of it with a branch on which a draft changed. */
function pullRequest(test: TestContext): { readonly origin: Repository; readonly clone: Repository } {
  const origin = repositoryWith({ 'stories/pier.draft': OLD, 'stories/quay.draft': OLD }, test);
  const clone = repositoryIn(path.join(folderWith({}, test), 'clone'));
  origin.git('clone', '--quiet', pathToFileURL(origin.folder).href, clone.folder);
  clone.git('switch', '--quiet', '--create', 'desk');
  clone.commit({ 'stories/pier.draft': `${OLD}\nThe BTV came.\n` });
  return { origin, clone };
}

/** Runs a script of a pipeline, with an npm that keeps its own counsel and its cache in the workshop. */
function runScript(script: string, folder: string, env: Readonly<Record<string, string>>) {
  const settings = {
    npm_config_cache: path.join(workshop, 'cache'),
    npm_config_offline: 'true',
    npm_config_audit: 'false',
  };
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...settings, ...env } } as const;
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], options);
}

describe('a packed Copydesk in a pipeline', () => {
  it('annotates on GitHub what a pull request brought, by the step in the README', (test) => {
    const { clone } = pullRequest(test);
    const step = /run: (npx .*--format github)$/m.exec(read('README.md'))?.[1] ?? '';
    const script = step.replace('npx --yes copydesk', `npx --yes --package '${packed}' copydesk`);
    assert.notEqual(script, step);
    const { status, stdout } = runScript(script, clone.folder, { GITHUB_BASE_REF: 'main' });
    assert.match(stdout, /^::warning file=stories\/pier\.draft,line=3,.*“BTV”.*\n$/);
    assert.equal(status, 1);
  });

  it('is an action with inputs', (test) => {
    const { clone } = pullRequest(test);
    const { inputs, runs } = parse(read('action.yml'));
    const [{ run, env }] = runs.steps;
    const given: Record<string, string> = {
      since: 'origin/main',
      format: 'github\nsarif=copydesk.sarif',
      version: `file:${packed}`,
      paths: 'stories\n',
    };
    const inputOf = (name: string): string => given[name] ?? inputs[name].default;
    // “${{ inputs.fail-on }}”, as GitHub fills it in.
    const filled = Object.entries<string>(env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, input: string) => inputOf(input)),
    ]);
    const { status, stdout } = runScript(run, clone.folder, Object.fromEntries(filled));
    assert.match(stdout, /^::warning file=stories\/pier\.draft,line=3,/);
    assert.equal(status, 1);
    assert.equal(JSON.parse(readFileSync(path.join(clone.folder, 'copydesk.sarif'), 'utf8')).runs[0].results.length, 1);
  });

  it('reports on GitLab what a merge request brought', (test) => {
    const { clone } = pullRequest(test);
    const [script] = parse(read('templates/copydesk.gitlab-ci.yml')).copydesk.script;
    const base = clone.git('merge-base', 'origin/main', 'HEAD').trim();
    const env = { COPYDESK_VERSION: `file:${packed}`, CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    assert.equal(runScript(script, clone.folder, env).status, 1);
    const report = JSON.parse(readFileSync(path.join(clone.folder, 'gl-code-quality-report.json'), 'utf8'));
    assert.deepEqual(
      report.map(({ location }: { location: object }) => location),
      [{ path: 'stories/pier.draft', lines: { begin: 3, end: 3 } }],
    );
    assert.ok(existsSync(path.join(clone.folder, 'copydesk.xml')));
  });

  it('holds a commit back until what is staged is mended, and lets old faults be', (test) => {
    const { clone } = pullRequest(test);
    const [{ entry }] = parse(read('.pre-commit-hooks.yaml'));
    const hook = path.join(clone.folder, '.git/hooks/pre-commit');
    mkdirSync(path.dirname(hook), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\nexec npx --yes --package '${packed}' ${entry}\n`);
    chmodSync(hook, 0o755);
    const commit = "git -c user.name=Desk -c user.email=desk@example.org commit --quiet -m 'A story'";
    clone.write({ 'stories/quay.draft': `${OLD}\nThe LMP came.\n` });
    clone.git('add', '--all');
    const held = runScript(commit, clone.folder, {});
    assert.notEqual(held.status, 0);
    assert.match(held.stdout + held.stderr, /quay\.draft:3:5 warning Spell out “LMP”/);
    clone.write({ 'stories/quay.draft': `${OLD}\nThe lamp makers came.\n` });
    clone.git('add', '--all');
    assert.equal(runScript(commit, clone.folder, {}).status, 0);
  });

  it('tells nothing of what a baseline accepts', (test) => {
    const { clone } = pullRequest(test);
    const copydesk = `npx --yes --package '${packed}' copydesk`;
    const script = `${copydesk} baseline >&2; ${copydesk} check --baseline copydesk-baseline.json --format compact`;
    const { status, stdout } = runScript(script, clone.folder, {});
    assert.deepEqual([status, stdout], [0, '']);
  });
});
