import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copydesk } from './shell.ts';

const STORY = `Harbour crews walk out

The Harbour Works Board (HWB) closed the quay for nine days in May.

“We wait for the HWB,” said Ada Quist on Monday.

“We are patient people.”
`;

describe('copydesk cuts', () => {
  it('prints what each cut breaks, and where', async () => {
    const { stdout, stderr, status } = await copydesk(['cuts', '-', '--reader', 'quick'], { stdin: STORY });
    assert.equal(
      stdout,
      `stdin

¶ 1  The Harbour Works Board (HWB) closed the quay for nine days  3:1
  ! cut: nothing explains “HWB”  5:18
    cut from here: nothing breaks

¶ 2  “We wait for the HWB,” said Ada Quist on Monday.  5:1
  ! cut: nobody speaks “We are patient people.”  7:1
    cut from here: nothing breaks

¶ 3  “We are patient people.”  7:1
    cut: nothing breaks
    cut from here: nothing breaks

`,
    );
    assert.deepEqual([stderr, status], ['', 0]);
  });

  it('gives the same as JSON, with offsets, lines and columns', async () => {
    const { stdout } = await copydesk(['cuts', '-', '--reader', 'quick', '--format', 'json'], { stdin: STORY });
    const [{ id, paragraphs }] = JSON.parse(stdout);
    const start = STORY.indexOf('HWB,');
    assert.equal(id, 'stdin');
    assert.deepEqual(paragraphs[0].alone, [
      {
        kind: 'letters',
        words: 'HWB',
        place: { start, end: start + 3, line: 5, column: 18 },
        message: 'nothing explains “HWB”',
      },
    ]);
  });

  it('says so where there is nothing to cut, and names a draft that is not there', async () => {
    const { stdout } = await copydesk(['cuts', '-', '--reader', 'quick'], { stdin: '\n' });
    assert.equal(stdout, 'stdin\n\nThis draft has no paragraphs.\n\n');
    const { stderr, status } = await copydesk(['cuts', 'gone.md', '--reader', 'quick']);
    assert.match(stderr, /gone\.md/);
    assert.equal(status, 2);
  });
});
