import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copydesk } from './shell.ts';

const STORY = `Harbour crews walk out over pay

By Nadia Okonjo

The regional secretary, Bill Tranter, said that the quay was closed to lorries.

A person close to the talks said that the mayor had taken bribes from the ferry company.
`;

describe('copydesk sources', () => {
  it('prints who says what, with the place of each', async () => {
    const { stdout, stderr, status } = await copydesk(['sources', '-', '--reader', 'quick'], { stdin: STORY });
    assert.equal(
      stdout,
      `stdin

Unnamed (1)
  ! person close to the talks  no reason given · 1 statement · an accusation rests on this source alone  7:1
      ! said that the mayor had taken bribes from the ferry company.  accusation · ¶ 2 · rests on this source alone  7:29

Named (1)
    Bill Tranter  regional secretary · 1 statement  5:1
        said that the quay was closed to lorries.  ¶ 1  5:39

`,
    );
    assert.deepEqual([stderr, status], ['', 0]);
  });

  it('gives the same as JSON, with offsets, lines and columns', async () => {
    const { stdout } = await copydesk(['sources', '-', '--reader', 'quick', '--format', 'json'], { stdin: STORY });
    const [{ id, groups }] = JSON.parse(stdout);
    assert.equal(id, 'stdin');
    assert.deepEqual(
      groups.map(({ kind }: { kind: string }) => kind),
      ['unnamed', 'named'],
    );
    const [person] = groups[1].rows;
    const start = STORY.indexOf('The regional');
    assert.equal(person.label, 'Bill Tranter');
    assert.deepEqual(person.place, { start, end: STORY.indexOf(', said'), line: 5, column: 1 });
    assert.deepEqual(
      person.says.map(({ start, end }: { start: number; end: number }) => STORY.slice(start, end)),
      ['The regional secretary, Bill Tranter, said that the quay was closed to lorries.'],
    );
  });

  it('says so where nobody says anything', async () => {
    const { stdout } = await copydesk(['sources', '-', '--reader', 'quick'], {
      stdin: 'The council met on Tuesday.\n',
    });
    assert.equal(stdout, 'stdin\nNobody says anything in this draft.\n\n');
  });

  it('names a draft that is not there', async () => {
    const { stderr, status } = await copydesk(['sources', 'gone.md', '--reader', 'quick']);
    assert.match(stderr, /gone\.md/);
    assert.equal(status, 2);
  });
});
