import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findMentions } from '../../../server/src/analysis/names/mentions.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

/** The names found, each after the titles before it: “Army | Col. + Rowan Lake”. */
function read(prose: string): string {
  return findMentions(prose)
    .map(({ name, titles }) => [...titles.map((title) => sliceOf(prose, title)), name].join(' + '))
    .join(' | ');
}

describe('findMentions', () => {
  it('reads runs of capitals', () => {
    assert.equal(read('In Harrow, Ada Brook met the Harrow Works Board.'), 'Harrow | Ada Brook | Harrow Works Board');
  });

  it('keeps particles with the name after them', () => {
    assert.equal(
      read('He met Ludwig van der Meer and de Marra in al-Barun.'),
      'Ludwig van der Meer | de Marra | al-Barun',
    );
    assert.equal(read('The road to Deir ez-Zor and Al Barun was open.'), 'Deir ez-Zor | Al Barun');
    assert.equal(read('Rami Abdel Karim and Sean O’Malley spoke.'), 'Rami Abdel Karim | Sean O’Malley');
  });

  it('parts titles and suffixes from names', () => {
    assert.equal(
      read('Army Colonel Rowan Lake saw Sen. Ada Brook Jr. there.'),
      'Army | Colonel + Rowan Lake | Sen. + Ada Brook',
    );
    assert.equal(read('Deputy Prime Minister John Hill left.'), 'Deputy + Prime + Minister + John Hill');
    assert.equal(read('Secretary of State Lea Hill left.'), 'Secretary + of + State + Lea Hill');
    assert.equal(read('The Justice Department and the president agreed.'), 'Justice Department');
  });

  it('keeps “Without” and “Against” inside a name', () => {
    assert.equal(read('Doctors Without Borders hired two boats.'), 'Doctors Without Borders');
    assert.equal(read('They visited Engineers Without Borders in Harrow.'), 'Engineers Without Borders | Harrow');
    assert.equal(read('The group, Parents Against Drunk Driving, left.'), 'Parents Against Drunk Driving');
  });

  it('takes no headline in capitals and no sentence for such a name', () => {
    assert.equal(read('Quist Without a Seat'), 'Quist | Seat');
    assert.equal(read('Life Without Parole for Ada Quist'), 'Life | Parole | Ada Quist');
    assert.equal(read('They met Ada Quist. Without Brandt she would have lost.'), 'Ada Quist | Brandt');
  });

  it('parts a role that has its rank before it', () => {
    assert.equal(read('The chief, Chief Engineer Tomas Verhoeven, left.'), 'Chief + Engineer + Tomas Verhoeven');
    assert.equal(
      read('He met Deputy Director Lea Hill and Chief Prosecutor Vik.'),
      'Deputy + Director + Lea Hill | Chief + Prosecutor + Vik',
    );
    assert.equal(read('He met Deputy Chief Inspector Ada Brook.'), 'Deputy + Chief + Inspector + Ada Brook');
  });

  it('takes no name or body for such a role', () => {
    assert.equal(read('She met Chief Ada Farmer and Chief Farmer.'), 'Chief + Ada Farmer | Chief + Farmer');
    assert.equal(read('She read the Chief Engineer Report.'), 'Chief + Engineer Report');
  });

  it('knows a short title and a month by the full stop of their own', () => {
    assert.equal(read('They saw Det. Ada Brook and Amb. Lea Hill.'), 'Det. + Ada Brook | Amb. + Lea Hill');
    assert.equal(read('She met Ada Brook Nov. 8 in Harrow.'), 'Ada Brook | Nov. | Harrow');
  });

  it('lets a surname that is also a title be', () => {
    assert.equal(read('Ada King and Lea Bishop sang.'), 'Ada King | Lea Bishop');
  });

  it('goes on after “of” in the name of an institution only', () => {
    assert.equal(
      read('The Department of State wrote to Ada Brook of Harrow.'),
      'Department of State | Ada Brook | Harrow',
    );
  });

  it('leaves out the possessive, and ends the name there', () => {
    assert.equal(read("Harrow’s Ada Brook took Lea Hill's seat."), 'Harrow | Ada Brook | Lea Hill');
  });

  it('finds a name in a compound', () => {
    assert.equal(read('The counter-IS drive was Harrow-led and pro-Brook.'), 'IS | Harrow | Brook');
  });

  it('does not take small words, handles and contractions for names', () => {
    assert.equal(read('But we said no. We’ve seen it. I’m @AdaBrook here.'), '');
  });

  it('reads marks that belong to letters', () => {
    assert.equal(read('The U.S. team met José Ångström.'), 'U.S. | José Ångström');
  });

  it('says where each name stands, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (prose) => {
        for (const { span, name, parts } of findMentions(prose)) {
          assert.equal(sliceOf(prose, span), name);
          for (const { from, form } of parts) assert.equal(name.slice(from, from + form.length), form);
        }
      }),
    );
  });
});
