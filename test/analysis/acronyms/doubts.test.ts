import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAcronyms } from './acronym-lines.ts';

describe('letters that may be no acronym', () => {
  it('leaves out degrees, stations on air, sides of a case, names with “&” and the credit of a photo', () => {
    assert.deepEqual(readAcronyms('She has an M.F.A. from Harrow and a BS in law.'), []);
    assert.deepEqual(readAcronyms('He told WQHX so in an interview with WHQX.'), []);
    assert.deepEqual(readAcronyms('It cited HWB v. Marlow. HWB&Ellery, a firm, lost.'), []);
    assert.deepEqual(readAcronyms('The pier. TOM HERON via Getty Images'), []);
  });

  it('leaves out words in capitals beside others, whole cries, and the sources in a bracket', () => {
    assert.deepEqual(readAcronyms('ROLL TIDE Harrow won.'), []);
    assert.deepEqual(readAcronyms('Nobody saw it coming. PREACH!'), []);
    assert.deepEqual(readAcronyms('Marlow leads in Harrow. [Pier Post, QRT/HWB, HQF]'), []);
    assert.deepEqual(readAcronyms('S.V. Dâ¡rrow wrote this.'), []);
  });

  it('leaves out models, and the ends of the names of companies and universities', () => {
    assert.deepEqual(readAcronyms('The Heron C180 SE and the 116i SE cost more than the HQX-V70.'), []);
    assert.deepEqual(readAcronyms('The frigate Heron (HQG 70) left.'), []);
    assert.deepEqual(readAcronyms('The Boat Summit HWB was loud.'), []);
    assert.deepEqual(readAcronyms('Harrow Securities QRT and Harrow A&M are friends.'), []);
  });

  it('takes letters before a title for letters, and before a name for part of it', () => {
    assert.deepEqual(readAcronyms('HWB Sheriff Ada Quist met HWB Spokesman Tom Hill.'), ['HWB', 'HWB']);
    assert.deepEqual(readAcronyms('They rode with HWB Harbour Tours.'), []);
  });

  it('tells small words said loud from names with the same letters by what is beside them', () => {
    assert.deepEqual(readAcronyms('It IS so, and the people WHO say NO if asked DO lie. IT IS late.'), []);
    assert.deepEqual(readAcronyms('The NO vote grew, but ALL went.'), []);
    assert.deepEqual(readAcronyms('By then the IF said it would go. An anti-DO march by IS fans passed the NO.'), [
      'IF',
      'DO',
      'IS',
      'NO',
    ]);
    assert.deepEqual(readAcronyms('The WHO met. Ask the IF’s chair.'), ['WHO', 'IF']);
  });
});

describe('letters whose form or place says what they are', () => {
  it('leaves out formulas, units, postal codes, tickers, the numbers of ships, times and sign-offs', () => {
    assert.deepEqual(readAcronyms('The mill put out CO₂ and CO2 at 4 GHz from W1A 1AA.'), []);
    assert.deepEqual(readAcronyms('Harrow Lines (HWBX.L) rose. Blue Lines (LON: QRTX) fell.'), []);
    assert.deepEqual(readAcronyms('The board left. QTH 11'), []);
    assert.deepEqual(readAcronyms('It was changed at HQA 16:06 on Friday.'), []);
    assert.deepEqual(readAcronyms('They met HMS Heron, FFG 12, and the carrier CVX 78.'), []);
  });

  it('leaves out where an athlete is from, and the letters of a club after its place', () => {
    assert.deepEqual(readAcronyms('Ann Marlow (KEN) won; Tom Heron (GBR), 31, was third. They beat Harrow AK.'), []);
  });

  it('leaves out honours and degrees, and whole phrases in letters', () => {
    assert.deepEqual(readAcronyms('Ann Marlow BEM has a PGCE, BTW, and holds an MEng.'), []);
  });

  it('leaves out firms by how their names go on, channels, and halves of double names', () => {
    assert.deepEqual(
      readAcronyms('QHB Investors met QRT Fund Management. It was on QMTV’s Harbour Hour. QNK-BQ fell.'),
      [],
    );
  });

  it('takes a party after a person for letters, and no definition', () => {
    assert.deepEqual(readAcronyms('Ann Marlow (HLP) said so.'), ['HLP']);
  });
});
