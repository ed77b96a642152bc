import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atCursor, NAVIGATING, outlineOf } from './cursor.ts';
import { PUSHED_TO } from './editor.ts';

const STORY = `Fernsby opens sea wall

Mayor Ada Fernsby opened the wall on Monday. Fernsby’s speech was short.

“Ada J. Fernsby is late,” said Nora Tibbs. Ferns‸by laughed.
`;

describe('from a name', () => {
  it('go to definition leads to the first reference in full', async () => {
    assert.equal(
      await atCursor(STORY, (cursor) => cursor.definition()),
      `Fernsby opens sea wall

Mayor Ada Fernsby opened the wall on Monday. Fernsby’s speech was short.
      ^^^^^^^^^^^ defined

“Ada J. Fernsby is late,” said Nora Tibbs. Fernsby laughed.
`,
    );
  });

  it('all mentions are found', async () => {
    assert.equal(
      await atCursor(STORY, (cursor) => cursor.references()),
      `Fernsby opens sea wall
^^^^^^^ here

Mayor Ada Fernsby opened the wall on Monday. Fernsby’s speech was short.
      ^^^^^^^^^^^ here
                                             ^^^^^^^ here

“Ada J. Fernsby is late,” said Nora Tibbs. Fernsby laughed.
 ^^^^^^^^^^^^^^ here
                                           ^^^^^^^ here
`,
    );
  });

  it('all mentions are highlighted', async () => {
    assert.equal(
      await atCursor('Ada Fernsby met Nora Tibbs. Tib‸bs left.', (cursor) => cursor.highlights()),
      `Ada Fernsby met Nora Tibbs. Tibbs left.
                ^^^^^^^^^^ lit
                            ^^^^^ lit`,
    );
  });

  it('two people with one surname are kept apart', async () => {
    assert.equal(
      await atCursor('Ada Fern‸sby met Tom Fernsby. Ada Fernsby left.', (cursor) => cursor.highlights()),
      `Ada Fernsby met Tom Fernsby. Ada Fernsby left.
^^^^^^^^^^^ lit
                             ^^^^^^^^^^^ lit`,
    );
  });
});

describe('hovering over a name', () => {
  it('tells who it is and how often each form occurs', async () => {
    assert.equal(
      await atCursor(STORY, (cursor) => cursor.hover()),
      '**Ada J. Fernsby, person**\n\n- 5 mentions: “Fernsby” 3, “Ada Fernsby” 1, “Ada J. Fernsby” 1',
    );
  });

  it('tells that the stylebook has it', async () => {
    const setup = { ...NAVIGATING, settings: () => ({ names: ['Ada Fernsby'] }) };
    const story = 'Ada Fernsby met the crew. Ferns‸by left.';
    assert.match((await atCursor(story, (cursor) => cursor.hover(), setup)) ?? '', /\n- checked: in the stylebook$/);
  });

  it('tells that the writer checked it', async () => {
    const story = 'Ada Fern‸sby (CQ) met the crew.';
    assert.match((await atCursor(story, (cursor) => cursor.hover())) ?? '', /\n- checked: \(CQ\)$/);
  });

  it('tells nothing of a capital that stands once and may be no name', async () => {
    assert.equal(await atCursor('Boats left Hub‸wick.', (cursor) => cursor.hover()), undefined);
  });
});

describe('the outline', () => {
  const DRAFT = `Fernsby opens sea wall

Mayor Ada Fernsby opened the wall of the Harwell Harbour Board. Nora Tibbs stayed away from Hubwick.

The Harwell Harbour Board thanked Fernsby. Hubwick did not.
`;

  it('lists people, organisations and places with counts, then headings', async () => {
    assert.equal(
      await outlineOf(DRAFT),
      `People (2) at line 0
  Ada Fernsby (person, 3 mentions) at line 2
  Nora Tibbs (person, 1 mention) at line 2
Organisations (1) at line 0
  Harwell Harbour Board (organisation, source, 2 mentions) at line 2
Other names (1) at line 0
  Hubwick (2 mentions) at line 2
Fernsby opens sea wall at line 0`,
    );
  });

  it('lists letters with what they stand for, and whoever is quoted however seldom', async () => {
    const story =
      'The Harbour Works Board (HWB) met. The HWB will meet again, said Xanthor Brill. HWB members left with Zorbal.\n';
    assert.equal(
      await outlineOf(story),
      `Organisations (1) at line 0
  Harbour Works Board (HWB) (organisation, 4 mentions) at line 0
Other names (1) at line 0
  Xanthor Brill (source, 1 mention) at line 0`,
    );
  });

  it('lists what is yet to come', async () => {
    assert.equal(
      await outlineOf('The ferry sank in TK, the board said on Monday.\n\nIt had TKTK lifeboats.\n'),
      `To come (2) at line 0
  sank in TK, the board at line 0
  It had TKTK lifeboats. at line 2`,
    );
  });

  it('lists a figure and a paragraph that are to come, but no name and no sign that is spoken of', async () => {
    assert.match(
      await outlineOf('TK Maxx paid $XX million for it.\n\nTK\n\nReporters write “TK” for what is to come.\n'),
      /To come \(2\) at line 0\n {2}Maxx paid \$XX million for at line 0\n {2}TK at line 2$/,
    );
  });

  it('is flat for an editor that shows no tree', async () => {
    assert.equal(
      await outlineOf('Nora Tibbs met Ada Fernsby.\n', { capabilities: PUSHED_TO }),
      'People > Nora Tibbs\nPeople > Ada Fernsby',
    );
  });
});
