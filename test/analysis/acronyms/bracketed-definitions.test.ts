import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAcronyms } from '../../../server/src/analysis/acronyms/acronyms.ts';
import { readAcronyms } from './acronym-lines.ts';

describe('letters in brackets', () => {
  it('reads letters in brackets after the name', () => {
    assert.deepEqual(readAcronyms('the Harbour Works Board (HWB)'), ['HWB = Harbour Works Board']);
    assert.deepEqual(readAcronyms('the “Harbour Works Board” (HWB)'), ['HWB = Harbour Works Board']);
    assert.deepEqual(readAcronyms('the Harbour Works Board’s (HWB) chair'), ['HWB = Harbour Works Board']);
    assert.deepEqual(readAcronyms('the Bank of Harrow (BoH)'), ['BoH = Bank of Harrow']);
    assert.deepEqual(readAcronyms('harbour works vehicles (HWVs)'), ['HWVs = harbour works vehicles']);
    assert.deepEqual(readAcronyms('the Agency for the Care of Hedges (ACH)'), ['ACH = Agency for the Care of Hedges']);
  });

  it('reads a name in brackets after the letters', () => {
    assert.deepEqual(readAcronyms('the HWB (Harbour Works Board)'), ['HWB = Harbour Works Board']);
  });

  it('reads letters that stand for a name in another language', () => {
    assert.deepEqual(readAcronyms('the Harrovian Fishermen’s Party (PPH)'), ['PPH = Harrovian Fishermen’s Party']);
  });

  it('takes an organisation in brackets for what explains the letters of another language', () => {
    const explained = findAcronyms('the KPH (Harrow Episcopal Conference) and the CEO (Ann Marlow)');
    assert.deepEqual(
      explained.filter((use) => use.defines).map(({ acronym }) => acronym),
      ['KPH'],
    );
  });

  it('reads letters and name in the same brackets, with more around them', () => {
    assert.deepEqual(readAcronyms('its keeper (the Harbour Works Board, HWB) left'), ['HWB = Harbour Works Board']);
    assert.deepEqual(readAcronyms('the Harbour Works Board (known as HWB)'), ['HWB = Harbour Works Board']);
    assert.deepEqual(readAcronyms('HWV (the town’s Harbour Works Vehicle) grew'), ['HWV = Harbour Works Vehicle']);
  });

  it('spells digits, inner letters and hyphens', () => {
    assert.deepEqual(readAcronyms('three-dimensional (3D) and peer-to-peer (P2P) maps'), [
      '3D = three-dimensional',
      'P2P = peer-to-peer',
    ]);
    assert.deepEqual(readAcronyms('hydrofluorocarbons, known as HFCs, leak'), ['HFCs = hydrofluorocarbons']);
    assert.deepEqual(readAcronyms('the Non-Anchoring Zone (NAZ)'), ['NAZ = Non-Anchoring Zone']);
  });

  it('begins a name at a word of weight', () => {
    assert.deepEqual(readAcronyms('the work of the Office of Fair Tolls (OFT)'), ['OFT = Office of Fair Tolls']);
    assert.deepEqual(readAcronyms('set up by the Harrow Athletics Union (SEGAH)'), ['SEGAH = Harrow Athletics Union']);
  });

  it('lets a description stand for a name in another language', () => {
    assert.deepEqual(readAcronyms('the UN harbour agency (UNHAFA) said'), ['UN', 'UNHAFA = UN harbour agency']);
  });

  it('takes no other brackets for an explanation', () => {
    assert.deepEqual(readAcronyms('the mayor (left) and the board (see page 3)'), []);
    assert.deepEqual(readAcronyms('Senator Ann Marlow (VT) spoke'), []);
    assert.deepEqual(readAcronyms('Senator Ann Marlow (R-Ky.) spoke'), []);
    assert.deepEqual(readAcronyms('It shows that (HWB) left'), ['HWB']);
  });
});
