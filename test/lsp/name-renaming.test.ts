import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atCursor } from './cursor.ts';

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
    'a surname renames the family with it',
    'Ronan Hal‸den came late. The Haldens left; the Haldens’ boat stayed.',
    'Ronan Finch',
    'Ronan Finch came late. The Finches left; the Finches’ boat stayed.',
  );
  renames(
    'one of two people with one surname leaves their family alone',
    'Ronan Hal‸den met Ada Halden. The Haldens left.',
    'Ronan Finch',
    'Ronan Finch met Ada Halden. The Haldens left.',
  );
  renames(
    'a given name that is much like the surname leaves that alone',
    'Helen Halden came late. Hel‸en left. Halden stayed.',
    'Ellen',
    'Ellen Halden came late. Ellen left. Halden stayed.',
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

  renames(
    'a name with a title that opens its sentence keeps the title',
    'Manager Gary Mul‸lins won the cup. Mullins left. “Thank you, Mr Mullins,” she said.',
    'Gary Mullen',
    'Manager Gary Mullen won the cup. Mullen left. “Thank you, Mr Mullen,” she said.',
  );
  renames(
    'a name keeps titles of two words and of letters',
    'Det Insp Lena V‸ik left. Detective Inspector Vik slept, and DI Vik woke. Vice-captain Lena Vik sang.',
    'Lena Viik',
    'Det Insp Lena Viik left. Detective Inspector Viik slept, and DI Viik woke. Vice-captain Lena Viik sang.',
  );
  renames(
    'a name in other marks mends it too',
    'José Halden came late. Jose Hal‸den left. Halden stayed.',
    'José Haldan',
    'José Haldan came late. José Haldan left. Haldan stayed.',
  );
  renames(
    'a surname reaches the full names with a short given name and a middle name, and the surname alone',
    'Anthony Mar‸lin came. Tony Marlin left. Anthony John Marlin sat. The Marlin boat sank.',
    'Anthony Merlin',
    'Anthony Merlin came. Anthony Merlin left. Anthony John Merlin sat. The Merlin boat sank.',
  );
  renames(
    'a body by its of-form',
    'The Harwell Harbour Department met. The Department of Harwell Har‸bour left.',
    'Department of Harwell Harbours',
    'The Harwell Harbour Department met. The Department of Harwell Harbours left.',
  );
  renames(
    'a town leaves what is called after it alone',
    'MARROWPORT — Rain fell on Marrow‸port. The University of Marrowport shut.',
    'Marlport',
    'MARLPORT — Rain fell on Marlport. The University of Marrowport shut.',
  );
  renames(
    'a university leaves its town alone',
    'MARROWPORT — Rain fell. The University of Marrow‸port shut.',
    'University of Marlport',
    'MARROWPORT — Rain fell. The University of Marlport shut.',
  );
  renames(
    'a name reaches it behind titles that no list has, and in a headline',
    'MAYOR VOSS QUITS\n\nThe mayor, Edda Vo‸ss, spoke. Acting Mayor Voss slept. Council Leader Voss woke.',
    'Edda Vass',
    'MAYOR VASS QUITS\n\nThe mayor, Edda Vass, spoke. Acting Mayor Vass slept. Council Leader Vass woke.',
  );
  renames(
    'one of two people with one surname leaves a title with that surname alone',
    'Edda Vo‸ss met Ada Voss. Council Leader Voss woke.',
    'Edda Vass',
    'Edda Vass met Ada Voss. Council Leader Voss woke.',
  );
  renames(
    'a name behind its title may be typed with the title',
    'Mayor Edda Vo‸ss spoke. Mayor Voss left.',
    'Mayor Edda Vass',
    'Mayor Edda Vass spoke. Mayor Vass left.',
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
