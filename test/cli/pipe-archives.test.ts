import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copydesk } from './shell.ts';

async function answersTo(stdin: string | Uint8Array, args: readonly string[]) {
  const { status, stdout } = await copydesk(['pipe', '--reader', 'quick', ...args], { stdin });
  const answers = stdout.trimEnd().split('\n');
  return { status, answers: answers.map((line) => JSON.parse(line)) };
}

describe('copydesk pipe of an archive', () => {
  it('reads objects with a story under a key, and tells places in the line', async () => {
    const line = JSON.stringify({ id: 7, headline: 'A wall', content: { rendered: '<p>The “QZB”\nmet.</p>' } });
    const { status, answers } = await answersTo(`${line}\n`, ['--from', 'ndjson']);
    const [{ id, findings }] = answers;
    assert.deepEqual([status, id, line.slice(findings[0].start, findings[0].end)], [0, '7', 'QZB']);
  });

  it('reads the column of a table that holds the text, and tells places in its cell', async () => {
    const body = '<p>The council met.</p>\n<p>The "QZB" met Ada Qvist.</p>';
    const cell = `"${body.replaceAll('"', '""')}"`;
    const table = `\ufeffslug,headline,body\r\npier,"A ""wall""",${cell}\r\n\r\nquay,A quay,It rains.\r\n`;
    const { status, answers } = await answersTo(table, ['--from', 'csv']);
    assert.equal(status, 0);
    assert.deepEqual(
      answers.map(({ id, findings }) => `${id}: ${findings.length}`),
      ['pier: 1', 'quay: 0'],
    );
    const [{ column, start, end }] = answers[0].findings;
    assert.deepEqual([column, body.slice(start, end)], ['body', 'QZB']);
  });

  for (const [what, sign] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ] as const) {
    it(`reads a table whose cells are parted by ${what}, with commas in them`, async () => {
      const rows = [
        ['id', '"a, b"', 'body'],
        ['1', '', 'The QZB, they said, met.'],
        ['2', '', '"It rains; it\npours."'],
      ];
      const table = rows.map((cells) => cells.join(sign)).join('\r\n');
      const { status, answers } = await answersTo(table, ['--from', 'csv']);
      assert.equal(status, 0);
      assert.deepEqual(
        answers.map(({ id, findings }) => `${id}: ${findings.length}`),
        ['1: 1', '2: 0'],
      );
    });
  }

  it('reads a quotation mark in a cell that does not begin with one', async () => {
    const { status, answers } = await answersTo('id,body\n1,The "QZB" met.\n', ['--from', 'csv']);
    assert.deepEqual([status, answers[0].findings[0].message], [0, 'Spell out “QZB” at its first use.']);
  });

  it('names a row by the line that it begins on, whatever ends lines', async () => {
    for (const end of ['\n', '\r\n']) {
      const table = ['pier,body', '', '"a', 'b","It', 'rains."', '', '', 'c', '', 'd,"open', 'e,f', ''].join(end);
      const { answers } = await answersTo(table, ['--from', 'csv']);
      assert.deepEqual(
        answers.map(({ id, line }) => id ?? line),
        ['3', 8, 10],
      );
    }
  });

  it('says which columns there are', async () => {
    const { answers } = await answersTo('id,body text\n1,It rains.\n', ['--from', 'csv', '--json-path', 'text']);
    assert.deepEqual(answers, [{ line: 2, error: 'This table has no column “text”, but “id”, “body text”.' }]);
    const named = await answersTo('id,body.en\n1,The QZB met.\n', ['--from', 'csv', '--json-path', 'body.en']);
    assert.equal(named.answers[0].findings[0].message, 'Spell out “QZB” at its first use.');
  });

  it('reads the column that is named', async () => {
    const { answers } = await answersTo('id,copy 2\na,The QZB met.\n', ['--from', 'csv', '--json-path', 'copy 2']);
    assert.equal(answers[0].findings[0].message, 'Spell out “QZB” at its first use.');
  });

  for (const [what, from, stdin, error] of [
    ['that is not JSON', 'ndjson', '{"body": "A', /^This line is not JSON/],
    [
      'without a story',
      'ndjson',
      '{"words": "A."}',
      /^This draft has no text under a key.*“words”.*--json-path KEY\.$/,
    ],
    ['that is no object', 'ndjson', '7', /^This draft has no text/],
    ['of many megabytes', 'ndjson', JSON.stringify({ body: 'a '.repeat(2_600_000) }), /larger than 5 MB/],
    ['with a quotation mark that never ends', 'csv', 'id,body\n1,"open\n', /^This row is no CSV/],
    ['in another encoding', 'csv', Buffer.from('id,body\n1,caf\u00e9\n', 'latin1'), /^This row is not UTF-8/],
    ['without a story', 'csv', 'id,words\n1,It rains.\n', /^This draft has no text/],
  ] as const) {
    it(`says of a line ${what} what is wrong, in ${from}`, async () => {
      const { status, answers } = await answersTo(stdin, ['--from', from]);
      assert.equal(status, 2);
      assert.match(answers[0].error, error);
    });
  }

  it('takes no --json-path without an archive', async () => {
    const { status, stderr } = await copydesk(['pipe', '--json-path', 'a'], { stdin: '' });
    assert.equal(status, 2);
    assert.match(stderr, /--json-path goes with --from/);
  });
});
