import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { replaceFile } from '../../server/src/files/replace-file.ts';
import { folderWith } from './disk.ts';

describe('what takes the place of a file', () => {
  it('goes into a pipe, and leaves the pipe there', async (test) => {
    const folder = folderWith({}, test);
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [written, failure] = await Promise.all([readFile(pipe, 'utf8'), replaceFile(pipe, 'Nothing found.\n')]);
    assert.deepEqual({ written, failure }, { written: 'Nothing found.\n', failure: undefined });
    assert.ok(lstatSync(pipe).isFIFO());
  });

  it('leaves a read-only file as it is', async (test) => {
    const folder = folderWith({ 'pier.draft': 'The pier.' }, test);
    chmodSync(path.join(folder, 'pier.draft'), 0o444);
    assert.deepEqual(await replaceFile(path.join(folder, 'pier.draft'), 'A pier.'), { why: 'it is read-only' });
    assert.equal(readFileSync(path.join(folder, 'pier.draft'), 'utf8'), 'The pier.');
    assert.deepEqual(readdirSync(folder), ['pier.draft']);
  });

  it('goes where a link leads', async (test) => {
    const folder = folderWith({ 'pier.draft': 'The pier.' }, test);
    symlinkSync('pier.draft', path.join(folder, 'link'));
    assert.equal(await replaceFile(path.join(folder, 'link'), 'A pier.'), undefined);
    assert.ok(lstatSync(path.join(folder, 'link')).isSymbolicLink());
    assert.equal(readFileSync(path.join(folder, 'pier.draft'), 'utf8'), 'A pier.');
  });
});
