import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitByteLines } from '../../server/src/cli/pipe/byte-lines.ts';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const WITH_ACRONYM = { id: 'a', text: 'The QZB will meet on Monday.' };
const WITHOUT = { id: 'b', text: 'The board will meet on Monday.' };

function lines(...drafts: readonly unknown[]): string {
  return drafts.map((draft) => `${JSON.stringify(draft)}\n`).join('');
}

async function answersTo(stdin: string | Uint8Array, args: readonly string[] = []) {
  const { status, stdout } = await copydesk(['pipe', ...args], { stdin });
  const answers = stdout.trimEnd().split('\n');
  return { status, answers: answers.map((line) => JSON.parse(line)) };
}

describe('copydesk pipe', () => {
  it('answers each draft with its findings, in the order of the input', async () => {
    const { status, answers } = await answersTo(lines(WITH_ACRONYM, WITHOUT, { ...WITH_ACRONYM, id: 'c' }));
    assert.equal(status, 0);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.partialDeepStrictEqual(answers[0].findings, [
      {
        ruleId: 'undefined-acronym',
        category: 'acronyms',
        severity: 'warning',
        message: 'Spell out “QZB” at its first use.',
        start: 4,
        end: 7,
      },
    ]);
    assert.deepEqual(answers[1], { id: 'b', findings: [] });
  });

  it('says with --reading how the draft was read', async () => {
    const { answers } = await answersTo(lines(WITH_ACRONYM), ['--reading']);
    assert.deepEqual(Object.keys(answers[0].reading), ['sentences', 'quotes', 'attributions', 'acronyms', 'entities']);
    assert.partialDeepStrictEqual(answers[0].reading, {
      sentences: [{ start: 0, end: 28, attributed: 'none' }],
      acronyms: [{ acronym: 'QZB', start: 4, end: 7, defines: false, expansion: null }],
    });
  });

  it('puts an error in the place of a broken line, goes on, and ends with 2', async () => {
    const broken = [
      ['nope', /^This line is not JSON: /],
      ['', /^This line is not JSON: /],
      ['[]', /^A draft is an object such as /],
      ['null', /^A draft is an object such as /],
      ['{"id": 7, "text": "x"}', /^“id” must be a string\.$/],
      ['{"id": "x"}', /^“text” must be a string\.$/],
      [
        '{"id": "x", "text": "x", "format": "word"}',
        /^“format” must be one of plain, markdown, html, archieml, json, xml\.$/,
      ],
      ['{"id": "x", "text": "x", "path": 7}', /^“path” must be a string\.$/],
    ] as const;
    const { status, answers } = await answersTo(`${broken.map(([line]) => line).join('\n')}\n${lines(WITHOUT)}`);
    assert.equal(status, 2);
    for (const [index, [, error]] of broken.entries()) {
      assert.equal(answers[index].line, index + 1);
      assert.match(answers[index].error, error);
    }
    assert.deepEqual(answers.at(-1), { id: 'b', findings: [] });
  });

  it('says which draft is too large, and goes on', async () => {
    const { status, answers } = await answersTo(lines({ id: 'a', text: 'a'.repeat(5_000_001) }, WITHOUT));
    assert.equal(status, 2);
    assert.deepEqual(answers, [
      { line: 1, error: '“text” is larger than 5 MB. Split it into its stories.' },
      { id: 'b', findings: [] },
    ]);
  });

  it('says which line is not UTF-8', async () => {
    const { status, answers } = await answersTo(Buffer.from('{"id": "a", "text": "caf\xe9"}\n', 'latin1'));
    assert.equal(status, 2);
    assert.deepEqual(answers, [{ line: 1, error: 'This line is not UTF-8.' }]);
  });

  it('reads a last line without its end, Windows line ends, and a byte order mark', async () => {
    const { status, answers } = await answersTo(`\ufeff${JSON.stringify(WITHOUT)}\r\n${JSON.stringify(WITHOUT)}`);
    assert.equal(status, 0);
    assert.deepEqual(answers, [
      { id: 'b', findings: [] },
      { id: 'b', findings: [] },
    ]);
  });

  it('keeps a line separator that stands inside a draft', async () => {
    const { status, answers } = await answersTo(lines({ id: 'a', text: 'One line.\u2028The QZB will meet.' }));
    assert.equal(status, 0);
    assert.equal(answers.length, 1);
  });

  it('holds a draft with a path against the copydesk.yml nearest to it, one without against the defaults', async (test) => {
    const folder = folderWith(
      { 'copydesk.yml': 'acronyms: [QZB]', 'strict.yml': 'rules: { undefined-acronym: error }' },
      test,
    );
    const stdin = lines(WITH_ACRONYM, { ...WITH_ACRONYM, path: 'drafts/wall.draft' });
    const severities = async (args: readonly string[]) => {
      const { stdout } = await copydesk(['pipe', ...args], { stdin, folder });
      const answers: { findings: { severity: string }[] }[] = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      return answers.map(({ findings }) => findings.map(({ severity }) => severity));
    };
    assert.deepEqual(await severities([]), [['warning'], []]);
    assert.deepEqual(await severities(['--config', 'strict.yml']), [['error'], ['error']]);
  });

  it('ends with 2 when a config has mistakes, which it names once', async (test) => {
    const folder = folderWith({ 'copydesk.yml': 'rules: { undefined-acronym: loud }' }, test);
    const draft = { ...WITHOUT, path: 'wall.draft' };
    const { status, stdout, stderr } = await copydesk(['pipe'], { stdin: lines(draft, draft), folder });
    assert.equal(status, 2);
    assert.equal(stdout, lines({ id: 'b', findings: [] }, { id: 'b', findings: [] }));
    assert.match(stderr, /^copydesk: copydesk\.yml:1:\d+: .*\n$/);
  });

  it('answers nothing to nothing', async () => {
    assert.deepEqual(await copydesk(['pipe']), { status: 0, stdout: '', stderr: '' });
  });
});

describe('splitByteLines', () => {
  it('finds the same lines however the bytes come in', async () => {
    const bytes = Buffer.from('première\n\ndeux 東京\n');
    for (const size of [1, 2, 3, 5, 100]) {
      assert.deepEqual(await textsOf(chunked(bytes, size)), ['première', '', 'deux 東京']);
    }
  });

  it('passes over what a line holds that is too long, and goes on', async () => {
    const bytes = Buffer.from('four\nmuch too long\nlast');
    for (const size of [1, 3, 100]) {
      assert.deepEqual(await textsOf(chunked(bytes, size), 4), ['four', 'too long', 'last']);
    }
  });

  it('asks for the next chunk only when the lines of the last are used up', async () => {
    const asked: number[] = [];
    async function* chunks() {
      for (const number of [1, 2, 3]) {
        asked.push(number);
        yield Buffer.from('a\nb\n');
      }
    }
    for await (const _line of splitByteLines(chunks(), 100)) break;
    assert.deepEqual(asked, [1]);
  });
});

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function textsOf(chunks: AsyncIterable<Uint8Array>, longest = 100): Promise<string[]> {
  const texts: string[] = [];
  for await (const line of splitByteLines(chunks, longest))
    texts.push(line.kind === 'line' ? new TextDecoder().decode(line.bytes) : line.kind);
  return texts;
}
