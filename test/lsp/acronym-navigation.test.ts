import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atCursor, NAVIGATING } from './cursor.ts';

const STORY = `Two HWBs are one too many, the mayor said.

The Harbour Works Board (HWB) has nine members, and the HW‸B’s chair is new.

“The HWB is late,” Nora Tibbs said.
`;

// What is found from the letters and from the name alike.
const LETTERS_AND_NAME = `The Harbour Works Board (HWB) met. The HWB sat. The Harbour Works Board left.
    ^^^^^^^^^^^^^^^^^^^ here
                         ^^^ here
                                       ^^^ here
                                                    ^^^^^^^^^^^^^^^^^^^ here`;

describe('from the letters of an acronym', () => {
  it('go to definition leads to the long form', async () => {
    assert.equal(
      await atCursor(STORY, (cursor) => cursor.definition()),
      `Two HWBs are one too many, the mayor said.

The Harbour Works Board (HWB) has nine members, and the HWB’s chair is new.
    ^^^^^^^^^^^^^^^^^^^ defined

“The HWB is late,” Nora Tibbs said.
`,
    );
  });

  it('go to definition leads to the name spelled out without letters', async () => {
    assert.equal(
      await atCursor('The Harbour Works Board met. The HW‸B will vote.', (cursor) => cursor.definition()),
      `The Harbour Works Board met. The HWB will vote.
    ^^^^^^^^^^^^^^^^^^^ defined`,
    );
  });

  it('go to definition leads nowhere when nobody explains them', async () => {
    assert.equal(await atCursor('The HW‸B will vote.', (cursor) => cursor.definition()), 'nothing');
  });

  it('all uses are found, with the long form beside them', async () => {
    assert.equal(
      await atCursor(STORY, (cursor) => cursor.references()),
      `Two HWBs are one too many, the mayor said.
    ^^^^ here

The Harbour Works Board (HWB) has nine members, and the HWB’s chair is new.
    ^^^^^^^^^^^^^^^^^^^ here
                         ^^^ here
                                                        ^^^ here

“The HWB is late,” Nora Tibbs said.
     ^^^ here
`,
    );
  });

  it('the name is found too where it stands without the letters', async () => {
    assert.equal(
      await atCursor(`The Harbour Works Board (HWB) met. The H‸WB sat. The Harbour Works Board left.`, (cursor) =>
        cursor.references(),
      ),
      LETTERS_AND_NAME,
    );
  });

  it('the definition is left out when the editor asks for the other places', async () => {
    assert.equal(
      await atCursor('The Harbour Works Board (HWB) met. The H‸WB will vote.', (cursor) =>
        cursor.referencesElsewhere(),
      ),
      `The Harbour Works Board (HWB) met. The HWB will vote.
                         ^^^ here
                                       ^^^ here`,
    );
  });

  it('all uses are highlighted', async () => {
    assert.equal(
      await atCursor('The H‸WB and the QZK met. The HWB will vote.', (cursor) => cursor.highlights()),
      `The HWB and the QZK met. The HWB will vote.
    ^^^ lit
                             ^^^ lit`,
    );
  });
});

describe('from the long form of an acronym', () => {
  it('the letters are found with the name', async () => {
    assert.equal(
      await atCursor(`The Harbour Works Board (HWB) met. The HWB sat. The Har‸bour Works Board left.`, (cursor) =>
        cursor.references(),
      ),
      LETTERS_AND_NAME,
    );
  });

  it('the letters are found with words that are no name', async () => {
    assert.equal(
      await atCursor('Frozen harb‸our kelp (FHK) sells. The FHK is green.', (cursor) => cursor.references()),
      `Frozen harbour kelp (FHK) sells. The FHK is green.
^^^^^^^^^^^^^^^^^^^ here
                     ^^^ here
                                     ^^^ here`,
    );
  });

  it('renaming leaves the letters alone', async () => {
    assert.equal(
      await atCursor('The Harbour Works Bo‸ard (HWB) met. The HWB sat.', (cursor) =>
        cursor.renamed('Harbour Works Bureau'),
      ),
      'The Harbour Works Bureau (HWB) met. The HWB sat.',
    );
  });
});

describe('hovering over an acronym', () => {
  it('tells the long form and the count of uses', async () => {
    assert.equal(
      await atCursor('The Harbour Works Board (HWB) met. The HW‸B will vote.', (cursor) => cursor.hover()),
      '**HWB: Harbour Works Board**\n\n- 2 uses',
    );
  });

  it('tells what the stylebook says of it', async () => {
    const setup = { ...NAVIGATING, settings: () => ({ acronyms: { HWB: 'Harbour Works Board' } }) };
    assert.equal(
      await atCursor('The HW‸B will vote.', (cursor) => cursor.hover(), setup),
      '**HWB: Harbour Works Board**\n\n- 1 use\n- readers know it: in the stylebook',
    );
  });
});

describe('completion', () => {
  it('offers the long form in a bracket after letters that the draft explains', async () => {
    assert.deepEqual(
      await atCursor('The HWB (‸\n\nThe Harbour Works Board (HWB) met.', (cursor) => cursor.completions()),
      ['Harbour Works Board'],
    );
  });

  it('offers the long form that the stylebook has', async () => {
    const setup = { ...NAVIGATING, settings: () => ({ acronyms: { HWB: 'Harbour Works Board' } }) };
    assert.deepEqual(await atCursor('The HWB (Harb‸) met.', (cursor) => cursor.completions(), setup), [
      'Harbour Works Board',
    ]);
  });

  it('offers the letters in a bracket after a long form', async () => {
    assert.deepEqual(
      await atCursor('The Harbour Works Board (‸ met.\n\nThe HWB will vote.', (cursor) => cursor.completions()),
      ['HWB'],
    );
  });

  it('keeps out of the way everywhere else', async () => {
    for (const text of ['The Harbour Works Board (HWB) met. The HWB‸', 'She left (‸', 'The QZK (‸ met.']) {
      assert.deepEqual(await atCursor(text, (cursor) => cursor.completions()), []);
    }
  });
});
