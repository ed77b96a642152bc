import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { readLedger } from '../../server/src/ledger/read-ledger.ts';
import { type SourceRow, toGroups } from '../../server/src/ledger/rows.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { inEnglish } from '../../server/src/wording/say.ts';

const STORY = `Harbour crews walk out over pay

By Nadia Okonjo

The regional secretary, Bill Tranter, said that 12 percent of the boats sailed late. “Nobody told us,” Tranter said. “We read it in the paper.”

A person close to the talks said that the mayor had taken bribes from the ferry company.

Harrow Ferries will lose its licence because it hid the crack from the inspectors for years.
`;

function spoken(rows: readonly SourceRow[]): string[] {
  return rows.flatMap((row) => [row.spoken, ...spoken(row.rows)]);
}

describe('the rows of the view', () => {
  it('read as sentences to a screen reader, with all that icons and colours say', () => {
    const checked = checkDraft({ uri: 'file:///a.draft', format: 'plain', text: STORY }, deskFor(DEFAULT_CONFIG));
    const groups = toGroups(readLedger(checked), checked.story.text, inEnglish);
    assert.deepEqual(
      groups.flatMap(({ rows }) => spoken(rows)),
      [
        'hid the crack. Accusation, nobody is named for it. Paragraph 3.',
        'person close to the talks. No reason given. 1 statement. An accusation rests on this source alone.',
        'said that the mayor had taken bribes from the ferry company. Accusation. Paragraph 2. Rests on this source alone.',
        'Bill Tranter. Regional secretary. 1 statement, 2 quotations.',
        'said that 12 percent of the boats sailed late. Figure. Paragraph 1.',
        '“Nobody told us”. Paragraph 1.',
        '“We read it in the paper.” The speaker goes on from the sentence before. Paragraph 1.',
      ],
    );
  });
});
