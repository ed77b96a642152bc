import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { rememberHere } from '../../server/src/cli/examining/cache.ts';
import { readCacheFile, writeCacheFile } from '../../server/src/cli/examining/cache-file.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const FAULTY = 'Wall\n\nThe QZB will meet on Tuesday.\n';
const CACHE = '.copydeskcache';
const CHECK = ['check', '--reader', 'quick', '--format', 'json', '--cache'];
// Something else than what is found, so that it shows where findings come from.
const REMEMBERED = 'Spell out “OLD” at its first use.';

/** A folder with drafts that were checked before, and in whose cache another message stands. */
async function checkedBefore(test: TestContext): Promise<string> {
  const folder = folderWith({ 'pier.draft': FAULTY, 'quay.draft': FAULTY.replace('Wall', 'Quay') }, test);
  assert.equal((await copydesk(CHECK, { folder })).status, 1);
  const { version } = JSON.parse(readFileSync(new URL('../../server/package.json', import.meta.url), 'utf8'));
  const read = readCacheFile(readFileSync(path.join(folder, CACHE), 'utf8'), version);
  assert.equal(read.kind, 'cache');
  const entries = read.kind === 'cache' ? [...read.entries] : [];
  const changed = entries.map(([key, { draft, findings }]) => {
    return [key, { draft, findings: findings.replace('Spell out “QZB” at its first use.', REMEMBERED) }] as const;
  });
  writeFileSync(path.join(folder, CACHE), writeCacheFile(changed, version));
  return folder;
}

async function messages(folder: string, args: readonly string[] = CHECK): Promise<Record<string, string[]>> {
  const { stdout } = await copydesk(args, { folder });
  const drafts: { id: string; findings: { message: string }[] }[] = JSON.parse(stdout);
  return Object.fromEntries(drafts.map(({ id, findings }) => [id, findings.map(({ message }) => message)]));
}

const READ = 'Spell out “QZB” at its first use.';

describe('copydesk check --cache', () => {
  it('remembers what was found in drafts that did not change', async (test) => {
    const folder = await checkedBefore(test);
    assert.deepEqual(await messages(folder), { 'pier.draft': [REMEMBERED], 'quay.draft': [REMEMBERED] });
  });

  it('reads a draft again whose text changed, and knows one again that was renamed', async (test) => {
    const folder = await checkedBefore(test);
    writeFileSync(path.join(folder, 'quay.draft'), FAULTY.replace('Wall', 'Weir'));
    writeFileSync(path.join(folder, 'moved.draft'), FAULTY);
    rmSync(path.join(folder, 'pier.draft'));
    assert.deepEqual(await messages(folder), { 'moved.draft': [REMEMBERED], 'quay.draft': [READ] });
  });

  it('reads all again by another config, another level or another reader', async (test) => {
    const read = { 'pier.draft': [READ], 'quay.draft': [READ] };
    const folder = await checkedBefore(test);
    assert.deepEqual(await messages(folder, [...CHECK, '--rule', 'vague-source:error']), read);
    const again = await checkedBefore(test);
    writeFileSync(path.join(again, 'copydesk.yml'), 'house: ap\n');
    assert.deepEqual(await messages(again), read);
    const full = await checkedBefore(test);
    assert.deepEqual(await messages(full, ['check', '--format', 'json', '--cache']), read);
  });

  it('knows a draft about which something was answered since from the draft before', async (test) => {
    const folder = folderWith({ 'pier.draft': FAULTY }, test);
    const [draft] = JSON.parse((await copydesk(CHECK, { folder })).stdout);
    const [{ fingerprint }] = draft.findings;
    const answer = {
      draft: 'pier.draft',
      rule: 'undefined-acronym',
      words: 'QZB',
      sentence: '',
      reason: 'It is a ship',
    };
    const filed = { version: 1, answers: [{ ...answer, fingerprint }] };
    writeFileSync(path.join(folder, 'copydesk.answers'), JSON.stringify(filed));
    assert.deepEqual(await messages(folder), { 'pier.draft': [] });
    rmSync(path.join(folder, 'copydesk.answers'));
    assert.deepEqual(await messages(folder), { 'pier.draft': [READ] });
  });

  it('knows one story of an export from another', async (test) => {
    const folder = folderWith({ 'two.json': JSON.stringify({ first: FAULTY, second: 'The pier is new.' }) }, test);
    const checkAt = (way: string) => messages(folder, [...CHECK, 'two.json', '--json-path', way]);
    assert.deepEqual(await checkAt('first'), { 'two.json': [READ] });
    assert.deepEqual(await checkAt('second'), { 'two.json': [] });
  });

  it('reads all again by another version', async (test) => {
    const folder = await checkedBefore(test);
    const file = path.join(folder, CACHE);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^copydesk-cache \S+/, 'copydesk-cache 0.0.9'));
    assert.deepEqual(await messages(folder), { 'pier.draft': [READ], 'quay.draft': [READ] });
  });

  it('says so where the cache is damaged, and goes on', async (test) => {
    const folder = await checkedBefore(test);
    const file = path.join(folder, CACHE);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
    const { status, stderr } = await copydesk(CHECK, { folder });
    const told = `copydesk: “${CACHE}” is damaged. All drafts are read anew, and it is written anew.\n`;
    assert.deepEqual([status, stderr], [1, told]);
    assert.deepEqual(await copydesk(CHECK, { folder }), { ...(await copydesk(CHECK, { folder })), stderr: '' });
  });

  it('says so where the cache cannot be read or written, and goes on', async (test) => {
    const folder = folderWith({ 'pier.draft': FAULTY, 'taken/a.draft': FAULTY }, test);
    const unread = await copydesk(['check', 'pier.draft', '--reader', 'quick', '--cache=taken'], { folder });
    assert.equal(unread.status, 1);
    assert.match(unread.stderr, /^copydesk: “taken” cannot be read \(it is a folder\)\. All drafts are read anew\.\n$/);
    const unwritten = await copydesk(['check', 'pier.draft', '--reader', 'quick', '--cache=no/cache'], { folder });
    assert.equal(unwritten.status, 1);
    const why = 'there is no such folder. What was found is not remembered';
    assert.equal(unwritten.stderr, `copydesk: “no/cache” cannot be written: ${why}.\n`);
  });

  it('never takes the place of another file', async (test) => {
    const folder = folderWith({ 'pier.draft': FAULTY }, test);
    const { status, stderr } = await copydesk(['check', '--cache=pier.draft'], { folder });
    const told = 'copydesk: “pier.draft” is no cache of Copydesk, and would be overwritten. Name another file.\n';
    assert.deepEqual([status, stderr], [2, told]);
    assert.equal(readFileSync(path.join(folder, 'pier.draft'), 'utf8'), FAULTY);
  });

  it('keeps what it knows of drafts that were not asked about, as long as they are there', async (test) => {
    const folder = await checkedBefore(test);
    mkdirSync(path.join(folder, 'new'));
    writeFileSync(path.join(folder, 'new/weir.draft'), FAULTY.replace('Wall', 'Weir'));
    rmSync(path.join(folder, 'quay.draft'));
    await copydesk([...CHECK, 'new'], { folder });
    const cache = readFileSync(path.join(folder, CACHE), 'utf8');
    assert.deepEqual(
      [...cache.matchAll(/"(?<draft>[^"]+\.draft)"/g)].map(({ groups }) => groups?.['draft']),
      ['pier.draft', 'new/weir.draft'],
    );
  });
});

describe('what is remembered while drafts are watched', () => {
  it('is all but the drafts that changed', async () => {
    const asked: string[] = [];
    const cache = rememberHere('quick');
    const examine = cache.remembering(async ({ draft }) => {
      asked.push(draft.text);
      return { findings: [] };
    });
    const read = (name: string, text: string) =>
      examine({ draft: { uri: `file:///${name}`, format: 'plain', text }, config: DEFAULT_CONFIG });
    for (const quay of ['The quay.', 'The quay again.', 'The quay again.']) {
      await read('pier.draft', 'The pier.');
      await read('quay.draft', quay);
      await cache.keep();
    }
    assert.deepEqual(asked, ['The pier.', 'The quay.', 'The quay again.']);
  });
});
