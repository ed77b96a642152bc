import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findAcronyms } from '../../../server/src/analysis/acronyms/acronyms.ts';
import { contains, sliceOf } from '../../../server/src/text/span.ts';

/** The letters that stand for something, each with its long form where it has one: “HWB = Harbour Works Board”. */
function read(prose: string): string[] {
  return findAcronyms(prose)
    .filter((use) => use.defines || use.doubt === undefined)
    .map(({ span, expansion }) => sliceOf(prose, span) + (expansion ? ` = ${sliceOf(prose, expansion)}` : ''));
}

describe('findAcronyms', () => {
  it('reads the shapes of acronyms', () => {
    assert.deepEqual(read('The U.N., NATO, ShQ, MoD and DfID spoke to AT&T; NGOs’ and the ACLU’s staff stayed.'), [
      'U.N.',
      'NATO',
      'ShQ',
      'MoD',
      'DfID',
      'AT&T',
      'NGOs',
      'ACLU',
    ]);
  });

  it('leaves out degrees, stations on air, sides of a case, names with “&” and the credit of a photo', () => {
    assert.deepEqual(read('She has an M.F.A. from Harrow and a BS in law.'), []);
    assert.deepEqual(read('He told WQHX so in an interview with WHQX.'), []);
    assert.deepEqual(read('It cited HWB v. Marlow. HWB&Ellery, a firm, lost.'), []);
    assert.deepEqual(read('The pier. TOM HERON via Getty Images'), []);
  });

  it('reads a list of letters for one name, and letters named again after a quotation', () => {
    assert.deepEqual(read('the Harbour Works Board, known as HWB, HQX and Worker'), [
      'HWB = Harbour Works Board',
      'HQX',
    ]);
    assert.deepEqual(read('“We fear HQX,” she said, using another name for the Harbour Board.'), [
      'HQX = Harbour Board',
    ]);
  });

  it('leaves out words in capitals beside others, whole cries, and the sources in a bracket', () => {
    assert.deepEqual(read('ROLL TIDE Harrow won.'), []);
    assert.deepEqual(read('Nobody saw it coming. PREACH!'), []);
    assert.deepEqual(read('Marlow leads in Harrow. [Pier Post, QRT/HWB, HQF]'), []);
    assert.deepEqual(read('S.V. Dâ¡rrow wrote this.'), []);
  });

  it('leaves out models, and the ends of the names of companies and universities', () => {
    assert.deepEqual(read('The Heron C180 SE and the 116i SE cost more than the HQX-V70.'), []);
    assert.deepEqual(read('The frigate Heron (HQG 70) left.'), []);
    assert.deepEqual(read('The Boat Summit HWB was loud.'), []);
    assert.deepEqual(read('Harrow Securities QRT and Harrow A&M are friends.'), []);
  });

  it('tells small words said loud from names with the same letters by what is beside them', () => {
    assert.deepEqual(read('It IS so, and the people WHO say NO if asked DO lie. IT IS late.'), []);
    assert.deepEqual(read('The NO vote grew, but ALL went.'), []);
    assert.deepEqual(read('By then the IF said it would go. An anti-DO march by IS fans passed the NO.'), [
      'IF',
      'DO',
      'IS',
      'NO',
    ]);
    assert.deepEqual(read('The WHO met. Ask the IF’s chair.'), ['WHO', 'IF']);
  });

  it('finds the letters in compounds', () => {
    assert.deepEqual(read('The counter-QF drive was HWB-led, non-NATO and pro-SPF.'), ['QF', 'HWB', 'NATO', 'SPF']);
  });

  it('reads letters in brackets after the name', () => {
    assert.deepEqual(read('the Harbour Works Board (HWB)'), ['HWB = Harbour Works Board']);
    assert.deepEqual(read('the “Harbour Works Board” (HWB)'), ['HWB = Harbour Works Board']);
    assert.deepEqual(read('the Harbour Works Board’s (HWB) chair'), ['HWB = Harbour Works Board']);
    assert.deepEqual(read('the Bank of Harrow (BoH)'), ['BoH = Bank of Harrow']);
    assert.deepEqual(read('harbour works vehicles (HWVs)'), ['HWVs = harbour works vehicles']);
    assert.deepEqual(read('the Agency for the Care of Hedges (ACH)'), ['ACH = Agency for the Care of Hedges']);
  });

  it('reads a name in brackets after the letters', () => {
    assert.deepEqual(read('the HWB (Harbour Works Board)'), ['HWB = Harbour Works Board']);
  });

  it('reads letters that stand for a name in another language', () => {
    assert.deepEqual(read('the Harrovian Fishermen’s Party (PPH)'), ['PPH = Harrovian Fishermen’s Party']);
  });

  it('takes an organisation in brackets for what explains the letters of another language', () => {
    const explained = findAcronyms('the KPH (Harrow Episcopal Conference) and the CEO (Ann Marlow)');
    assert.deepEqual(
      explained.filter((use) => use.defines).map(({ acronym }) => acronym),
      ['KPH'],
    );
  });

  it('reads letters that the text explains in words', () => {
    assert.deepEqual(read('the Harbour Works Board, or HWB, met'), ['HWB = Harbour Works Board']);
    assert.deepEqual(read('the Harbour Works Board, known as HWB'), ['HWB = Harbour Works Board']);
    assert.deepEqual(read('HWB stands for Harbour Works Board'), ['HWB = Harbour Works Board']);
    assert.deepEqual(read('“Down with HBX,” she said, using the common acronym for Harbour Board.'), [
      'HBX = Harbour Board',
    ]);
  });

  it('reads letters and name in the same brackets, with more around them', () => {
    assert.deepEqual(read('its keeper (the Harbour Works Board, HWB) left'), ['HWB = Harbour Works Board']);
    assert.deepEqual(read('the Harbour Works Board (known as HWB)'), ['HWB = Harbour Works Board']);
    assert.deepEqual(read('HWV (the town’s Harbour Works Vehicle) grew'), ['HWV = Harbour Works Vehicle']);
  });

  it('takes letters as explained where the text says that they are letters', () => {
    const told = 'The Council of Piers closed. The board is also known by the acronyms HQX and HBX.';
    const explained = findAcronyms(told).filter((use) => use.defines);
    assert.deepEqual(
      explained.map(({ acronym }) => acronym),
      ['HQX', 'HBX'],
    );
  });

  it('lets a name in capitals right after the letters leave words out', () => {
    assert.deepEqual(read('CNTRB, the Council of National Top Level River Boats, agrees.'), [
      'CNTRB = Council of National Top Level River Boats',
    ]);
  });

  it('lets the noun beside the letters give their last one', () => {
    assert.deepEqual(read('The HKP program, harbour kelp for all, grew.'), ['HKP = harbour kelp']);
  });

  it('takes a second set of letters as explained with the first', () => {
    const aliases = findAcronyms('the Harbour Works Board, also known as HWB or HBX, met').filter((use) => use.defines);
    assert.deepEqual(
      aliases.map(({ acronym }) => acronym),
      ['HWB', 'HBX'],
    );
  });

  it('spells digits, inner letters and hyphens', () => {
    assert.deepEqual(read('three-dimensional (3D) and peer-to-peer (P2P) maps'), [
      '3D = three-dimensional',
      'P2P = peer-to-peer',
    ]);
    assert.deepEqual(read('hydrofluorocarbons, known as HFCs, leak'), ['HFCs = hydrofluorocarbons']);
    assert.deepEqual(read('the Non-Anchoring Zone (NAZ)'), ['NAZ = Non-Anchoring Zone']);
  });

  it('begins a name at a word of weight', () => {
    assert.deepEqual(read('the work of the Office of Fair Tolls (OFT)'), ['OFT = Office of Fair Tolls']);
    assert.deepEqual(read('set up by the Harrow Athletics Union (SEGAH)'), ['SEGAH = Harrow Athletics Union']);
  });

  it('lets a description stand for a name in another language', () => {
    assert.deepEqual(read('the UN harbour agency (UNHAFA) said'), ['UN', 'UNHAFA = UN harbour agency']);
  });

  it('takes no other brackets for an explanation', () => {
    assert.deepEqual(read('the mayor (left) and the board (see page 3)'), []);
    assert.deepEqual(read('Senator Ann Marlow (VT) spoke'), []);
    assert.deepEqual(read('Senator Ann Marlow (R-Ky.) spoke'), []);
  });

  it('finds only what lies in the text, in its order, and never fails', () => {
    const words = fc.constantFrom(
      'HWB',
      '(HWB)',
      'Harbour',
      'Works',
      'Board',
      ', or',
      'the',
      '“',
      '”',
      '(',
      ')',
      'U.S.',
      'NOT',
      '\n',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (prose) => {
          const whole = { start: 0, end: prose.length };
          let last = 0;
          for (const { span, expansion } of findAcronyms(prose)) {
            assert.ok(contains(whole, span) && (expansion === undefined || contains(whole, expansion)));
            assert.ok(span.start >= last);
            last = span.start;
          }
        },
      ),
    );
  });
});
