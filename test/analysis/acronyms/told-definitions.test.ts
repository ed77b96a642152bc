import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAcronyms } from '../../../server/src/analysis/acronyms/acronyms.ts';
import { readAcronyms } from './acronym-lines.ts';

describe('letters explained in words', () => {
  it('reads a list of letters for one name, and letters named again after a quotation', () => {
    assert.deepEqual(readAcronyms('the Harbour Works Board, known as HWB, HQX and Worker'), [
      'HWB = Harbour Works Board',
      'HQX',
    ]);
    assert.deepEqual(readAcronyms('“We fear HQX,” she said, using another name for the Harbour Board.'), [
      'HQX = Harbour Board',
    ]);
  });

  it('reads letters that the text explains in words', () => {
    assert.deepEqual(readAcronyms('the Harbour Works Board, or HWB, met'), ['HWB = Harbour Works Board']);
    assert.deepEqual(readAcronyms('the Harbour Works Board, known as HWB'), ['HWB = Harbour Works Board']);
    assert.deepEqual(readAcronyms('HWB stands for Harbour Works Board'), ['HWB = Harbour Works Board']);
    assert.deepEqual(readAcronyms('“Down with HBX,” she said, using the common acronym for Harbour Board.'), [
      'HBX = Harbour Board',
    ]);
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
    assert.deepEqual(readAcronyms('CNTRB, the Council of National Top Level River Boats, agrees.'), [
      'CNTRB = Council of National Top Level River Boats',
    ]);
  });

  it('lets the noun beside the letters give their last one', () => {
    assert.deepEqual(readAcronyms('The HKP program, harbour kelp for all, grew.'), ['HKP = harbour kelp']);
  });

  it('takes a second set of letters as explained with the first', () => {
    const aliases = findAcronyms('the Harbour Works Board, also known as HWB or HBX, met').filter((use) => use.defines);
    assert.deepEqual(
      aliases.map(({ acronym }) => acronym),
      ['HWB', 'HBX'],
    );
  });
});
