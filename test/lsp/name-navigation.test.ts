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

describe('renaming', () => {
  renames(
    'a full name changes the surname alone, with possessive, after an initial, in capitals and in quotations',
    '“Ronan Hal‸den is late,” she said. Halden’s boat left. Ronan J. Halden, as HALDEN signs, stayed.',
    'Ronan Haldan',
    '“Ronan Haldan is late,” she said. Haldan’s boat left. Ronan J. Haldan, as HALDAN signs, stayed.',
  );
  renames(
    'a surname changes it inside the full name',
    'Ronan Halden came late. Hal‸den left.',
    'Haldan',
    'Ronan Haldan came late. Haldan left.',
  );
  renames(
    'a surname by a full name changes both',
    'Ronan Halden came late. Hal‸den left.',
    'Ronan van Haldan',
    'Ronan van Haldan came late. Van Haldan left.',
  );
  renames(
    'a given name leaves the surname alone',
    'Ronan Hal‸den came late. Halden left.',
    'Brian Halden',
    'Brian Halden came late. Halden left.',
  );
  renames(
    'a name by one with an initial leaves the short form as it is',
    'Ronan Hal‸den came late. Halden left. Ronan Halden slept.',
    'Ronan J. Halden',
    'Ronan J. Halden came late. Halden left. Ronan J. Halden slept.',
  );
  renames(
    'another spelling of the same name mends it too',
    'Ronan Hal‸den came late. Haldien left. Halden said so.',
    'Ronan Haldan',
    'Ronan Haldan came late. Haldan left. Haldan said so.',
  );
  renames(
    'a slip of the surname mends the full name too',
    'Ronan Schneider‸hof came. Scheiderhof left. Schneiderhof said so.',
    'Ronan Schneiderhoff',
    'Ronan Schneiderhoff came. Schneiderhoff left. Schneiderhoff said so.',
  );
  renames(
    'an organisation changes its short form',
    'The Harwell Harbour Boa‸rd met. The board of the Harwell Harbour Board left.',
    'Harwell Harbour Trust',
    'The Harwell Harbour Trust met. The board of the Harwell Harbour Trust left.',
  );
  renames(
    'a name with an article leaves it out where the story does',
    'Ronan al-Hal‸den came. Halden left; al-Halden slept. Al-Halden woke.',
    'Ronan al-Haldan',
    'Ronan al-Haldan came. Haldan left; al-Haldan slept. Al-Haldan woke.',
  );
  renames(
    'a name without an article may give it one',
    'Ronan Hal‸den came. Then Halden left.',
    'Ronan al-Haldan',
    'Ronan al-Haldan came. Then al-Haldan left.',
  );
  renames(
    'a place is one order',
    'Boats left Port Ell‸ery, and Port Ellery’s people waved.',
    'Port Ellory',
    'Boats left Port Ellory, and Port Ellory’s people waved.',
  );

  function renames(title: string, story: string, newName: string, after: string): void {
    it(title, async () => assert.equal(await atCursor(story, (cursor) => cursor.renamed(newName)), after));
  }

  it('begins from the mention at the cursor, without its possessive', async () => {
    const story = 'Ronan Halden came late. Hal‸den’s boat left.';
    assert.equal(await atCursor(story, (cursor) => cursor.renameBegins()), 'Halden');
  });

  it('is refused where nothing is named', async () => {
    const refusal = 'Put the cursor on a name or an acronym to rename it.';
    assert.equal(await atCursor('The boat le‸ft.', (cursor) => cursor.renameBegins()), refusal);
    assert.equal(await atCursor('The boat le‸ft.', (cursor) => cursor.renamed('came')), refusal);
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

  it('lists headings, people, organisations and places with counts', async () => {
    assert.equal(
      await outlineOf(DRAFT),
      `Fernsby opens sea wall at line 0
People (2) at line 2
  Ada Fernsby (3 mentions) at line 2
  Nora Tibbs (1 mention) at line 2
Organisations (1) at line 2
  Harwell Harbour Board (2 mentions) at line 2
Other names (1) at line 2
  Hubwick (2 mentions) at line 2`,
    );
  });

  it('is flat for an editor that shows no tree', async () => {
    assert.equal(
      await outlineOf('Nora Tibbs met Ada Fernsby.\n', { capabilities: PUSHED_TO }),
      'People > Nora Tibbs\nPeople > Ada Fernsby',
    );
  });
});
