import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { describe, it } from 'node:test';
import { inOrder } from '../../server/src/cli/examining/in-order.ts';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const THREADS = '2';
const failing = new URL('./failing-thread.ts', import.meta.url);
const nowhere = new URL('./no-thread.ts', import.meta.url);

/** So many short drafts, no two of them alike. */
function manyTexts(count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const letters = `QZ${String.fromCharCode(65 + number)}`;
    return `Wall\n\nThe Quay Zoning Authority (${letters}) met on day ${number}. Officials said the mayor hid the crack.\n`;
  });
}

/** The same in files, by number. */
function manyDrafts(count: number): Record<string, string> {
  return Object.fromEntries(manyTexts(count).map((text, number) => [`${String(number).padStart(2, '0')}.draft`, text]));
}

function toLines(texts: readonly string[]): string {
  return texts.map((text, number) => `${JSON.stringify({ id: String(number), text })}\n`).join('');
}

describe('--jobs', () => {
  it('finds the same in the same order on one core and on several', async (test) => {
    const config = 'rules: { vague-source: error, nonsense: off }';
    const folder = folderWith({ ...manyDrafts(20), 'copydesk.yml': config }, test);
    const args = ['check', '--reader', 'quick', '--format', 'json', '--jobs'];
    const alone = await copydesk([...args, '1'], { folder, readingThread: nowhere });
    assert.deepEqual(
      JSON.parse(alone.stdout).map(({ id }: { id: string }) => id),
      Object.keys(manyDrafts(20)),
    );
    assert.match(alone.stderr, /nonsense/);
    assert.deepEqual(await copydesk([...args, THREADS], { folder }), alone);
  });

  it('gives every thread the full reader', async (test) => {
    const folder = folderWith(manyDrafts(6), test);
    const alone = await copydesk(['check', '--format', 'compact', '--jobs', '1'], { folder, readingThread: nowhere });
    assert.deepEqual(await copydesk(['check', '--format', 'compact', '--jobs', THREADS], { folder }), alone);
  });

  it('mends on several cores what it mends on one', async (test) => {
    const args = ['check', '--reader', 'quick', '--fix-dry-run', '--fix-kinds', 'names,acronyms', '--jobs'];
    const folder = folderWith(manyDrafts(16), test);
    const alone = await copydesk([...args, '1'], { folder, readingThread: nowhere });
    assert.match(alone.stdout, /^\+/m);
    assert.deepEqual(await copydesk([...args, THREADS], { folder }), alone);
  });

  it('starts no thread for a few drafts, whatever is asked', async (test) => {
    const folder = folderWith(manyDrafts(5), test);
    const around = { folder, readingThread: nowhere };
    assert.equal((await copydesk(['check', '--reader', 'quick', '--jobs', '8'], around)).stderr, '');
    const stdin = toLines(['The wall fell.', 'The wall stood.']);
    assert.equal((await copydesk(['pipe', '--reader', 'quick', '--jobs', '8'], { ...around, stdin })).status, 0);
  });

  it('answers a stream in its order, broken lines among the others', async () => {
    const stdin = `${toLines(manyTexts(20))}nope\n${toLines(['The QZB will meet.'])}`;
    const args = ['pipe', '--reading', '--reader', 'quick', '--jobs'];
    const alone = await copydesk([...args, '1'], { stdin, readingThread: nowhere });
    assert.match(alone.stdout, /"line":21,"error":"This line is not JSON/);
    assert.deepEqual(await copydesk([...args, THREADS], { stdin }), alone);
  });

  it('takes a number', async () => {
    for (const typed of ['0', '-1', 'all', '1.5']) {
      const { status, stderr } = await copydesk(['check', `--jobs=${typed}`]);
      const told = `copydesk: --jobs takes a number from 1 to 999, such as 4, not “${typed}”.\n`;
      assert.deepEqual([status, stderr], [2, told]);
    }
  });
});

describe('a thread that breaks down', () => {
  it('costs its own draft a line and status 2; the others are checked', async (test) => {
    const texts = Array.from({ length: 20 }, () => 'read');
    const drafts = texts.map((text, number) => [`${String(number).padStart(2, '0')}.draft`, text]);
    const broken = { '03.draft': 'end', '07.draft': 'throw', '19.draft': 'fail' };
    const folder = folderWith({ ...Object.fromEntries(drafts), ...broken }, test);
    const around = { folder, readingThread: failing };
    assert.deepEqual(await copydesk(['check', '--reader', 'quick', '--jobs', THREADS], around), {
      status: 2,
      stdout: 'No findings in 17 drafts.\n',
      stderr: `copydesk: “03.draft” was not checked. The thread that read it ended (status 3). Please report this.
copydesk: “07.draft” was not checked. The thread that read it broke down (out of paper). Please report this.
copydesk: “19.draft” was not checked. It is no draft.
`,
    });
  });

  it('costs a stream one line', async () => {
    const few = Array.from({ length: 16 }, () => 'The wall fell.');
    const stdin = toLines([...few, 'read', 'end', 'read']);
    const args = ['pipe', '--reader', 'quick', '--jobs', THREADS];
    const { status, stdout } = await copydesk(args, { stdin, readingThread: failing });
    const answers = stdout.trim().split('\n').slice(few.length);
    assert.deepEqual(answers, [
      '{"id":"16","findings":[]}',
      '{"line":18,"error":"This draft was not checked. The thread that read it ended (status 3). Please report this."}',
      '{"id":"18","findings":[]}',
    ]);
    assert.equal(status, 2);
  });
});

describe('copydesk pipe --timeout', () => {
  it('puts an error in the place of a draft that takes too long, and goes on', async () => {
    const args = ['pipe', '--timeout', '0.5', '--jobs', '1'];
    const stdin = toLines(['read', 'go round', 'read', 'go round', 'read']);
    const { status, stdout } = await copydesk(args, { stdin, readingThread: failing });
    assert.deepEqual(stdout.trim().split('\n'), [
      '{"id":"0","findings":[]}',
      '{"line":2,"error":"This draft was not checked. It took longer than 0.5 s."}',
      '{"id":"2","findings":[]}',
      '{"line":4,"error":"This draft was not checked. It took longer than 0.5 s."}',
      '{"id":"4","findings":[]}',
    ]);
    assert.equal(status, 2);
  });

  it('leaves drafts alone that are read in time', async () => {
    const stdin = toLines(manyTexts(3));
    const answers = await copydesk(['pipe', '--reader', 'quick', '--timeout', '600'], { stdin });
    assert.deepEqual(answers, await copydesk(['pipe', '--reader', 'quick'], { stdin, readingThread: nowhere }));
  });

  it('takes seconds', async () => {
    for (const typed of ['0', '-1', 'soon', '1e9', '']) {
      const { status, stderr } = await copydesk(['pipe', `--timeout=${typed}`]);
      assert.deepEqual([status, stderr], [2, `copydesk: --timeout takes seconds, such as 10, not “${typed}”.\n`]);
    }
  });
});

describe('inOrder', () => {
  it('keeps the order, however long each takes', async () => {
    const done: string[] = [];
    const slow = new EventEmitter();
    const work = async (item: number) => {
      if (item === 0) await once(slow, 'last one done');
      done.push(`${item} is done`);
      if (item === 2) slow.emit('last one done');
      return item;
    };
    const given: number[] = [];
    for await (const item of inOrder(numbers(3), work, 3)) given.push(item);
    assert.deepEqual(done, ['1 is done', '2 is done', '0 is done']);
    assert.deepEqual(given, [0, 1, 2]);
  });

  it('begins no more where nobody takes what came', async () => {
    let begun = 0;
    const results = inOrder(numbers(1_000), async () => begun++, 4);
    for await (const _first of results) break;
    assert.ok(begun < 20);
  });
});

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number;
}
