import assert from 'node:assert/strict';
import { speakersOf } from '../../../client/src/says-who/initials.ts';
import type { SourceRow } from '../../../client/src/says-who/rows.ts';

describe('the initials of speakers', () => {
  it('tell apart whom the draft names, in its order', () => {
    const groups = [
      { kind: 'nobody', label: 'Nobody named', rows: [rowOn(0, 'hid the crack')] },
      { kind: 'unnamed', label: 'Unnamed', rows: [rowOn(3, 'person close to the talks')] },
      { kind: 'named', label: 'Named', rows: [rowOn(1, 'Bill Tranter'), rowOn(2, 'Barbara Tibbs'), rowOn(4, 'Voss')] },
    ] as const;
    assert.deepEqual(
      speakersOf({ version: 1, groups }).map(({ initials }) => initials),
      ['BT', 'BT2', 'PT', 'V'],
    );
  });
});

function rowOn(line: number, label: string): SourceRow {
  const place = { start: { line, character: 0 }, end: { line, character: 1 } };
  return { kind: 'source', label, description: '', spoken: label, mark: null, place, says: [place], rows: [] };
}
