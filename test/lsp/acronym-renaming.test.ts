import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atCursor, NAVIGATING } from './cursor.ts';

const STORY = `Two HWBs are one too many, the mayor said.

The Harbour Works Board (HWB) has nine members, and the HW‸B’s chair is new.

“The HWB is late,” Nora Tibbs said.
`;

describe('renaming an acronym', () => {
  it('keeps plurals and possessives, and reaches into quotations', async () => {
    assert.equal(
      await atCursor(STORY, (cursor) => cursor.renamed('HWX')),
      `Two HWXs are one too many, the mayor said.

The Harbour Works Board (HWX) has nine members, and the HWX’s chair is new.

“The HWX is late,” Nora Tibbs said.
`,
    );
  });

  it('begins from the letters without the plural', async () => {
    assert.equal(await atCursor('Two HW‸Bs met. The HWB is new.', (cursor) => cursor.renameBegins()), 'HWB');
  });

  it('keeps compounds, and the full stop that points share with their sentence', async () => {
    assert.equal(
      await atCursor('The Q.‸Z.-led talks failed. Nobody left the Q.Z.\n', (cursor) => cursor.renamed('QX')),
      'The QX-led talks failed. Nobody left the QX.\n',
    );
  });

  it('is refused where the new letters are none', async () => {
    assert.equal(
      await atCursor(STORY, (cursor) => cursor.renamed('  ')),
      'Type a name with at least one letter, on one line.',
    );
  });

  it('writes “&” as HTML does', async () => {
    const setup = { ...NAVIGATING, languageId: 'html' };
    assert.equal(
      await atCursor('<p>The HW‸B met.</p>', (cursor) => cursor.renamed('H&W'), setup),
      '<p>The H&amp;W met.</p>',
    );
  });
});
