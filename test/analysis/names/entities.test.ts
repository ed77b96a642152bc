import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinEntities } from '../../../server/src/analysis/names/entities.ts';
import { findMentions } from '../../../server/src/analysis/names/mentions.ts';
import { findVariants } from '../../../server/src/analysis/names/variants.ts';

/** Who and what a text names, each with its forms: “person Ada Brook: Ada Brook, Brook”. */
function read(prose: string): string[] {
  const mentions = findMentions(prose);
  return joinEntities(mentions, findVariants(mentions)).map(
    (entity) => `${entity.kind} ${entity.name}: ${entity.mentions.map(({ name }) => name).join(', ')}`,
  );
}

describe('joinEntities', () => {
  it('joins a surname with the full name', () => {
    assert.deepEqual(read('Sen. Ada Brook spoke. Brook left, and Brook’s aide stayed.'), [
      'person Ada Brook: Ada Brook, Brook, Brook',
    ]);
  });

  it('leaves a surname alone that two people share', () => {
    assert.deepEqual(read('Then Anna Marlin met Tom Marlin. Later Marlin left.'), [
      'person Anna Marlin: Anna Marlin',
      'person Tom Marlin: Tom Marlin',
      'unknown Marlin: Marlin',
    ]);
  });

  it('gives a surname to the one person whose full names have it', () => {
    assert.deepEqual(read('Then Anthony Marlin met Ada Brook. Tony Marlin left, and Marlin was late.'), [
      'person Anthony Marlin: Anthony Marlin, Tony Marlin, Marlin',
      'person Ada Brook: Ada Brook',
    ]);
  });

  it('joins names with a middle initial and without', () => {
    assert.deepEqual(read('He met George W. Marlin. He knew George Marlin, not George H. Marlin.'), [
      'person George W. Marlin: George W. Marlin, George Marlin',
      'person George H. Marlin: George H. Marlin',
    ]);
  });

  it('joins an institution with its last word', () => {
    assert.deepEqual(read('The Harrow Works Board met. Then the Board voted.'), [
      'organisation Harrow Works Board: Harrow Works Board, Board',
    ]);
  });

  it('leaves out dates, and everyday words that open a sentence in any of their forms', () => {
    assert.deepEqual(read('Teachers met Ada Brook on Nov. 8. Supporters came on Monday.'), [
      'person Ada Brook: Ada Brook',
    ]);
  });

  it('tells letters from a surname in capitals', () => {
    assert.deepEqual(read('HALDEN: NATO is late. Ada Halden spoke, and QUIST with her. Later Wilmar Quist left.'), [
      'person Ada Halden: HALDEN, Ada Halden',
      'organisation NATO: NATO',
      'unknown Wilmar Quist: QUIST, Wilmar Quist',
    ]);
  });

  it('joins other spellings of one name', () => {
    assert.deepEqual(read('He met Carla Halden. Then Haldien left for Tarsous, not Tarsus.'), [
      'person Carla Halden: Carla Halden, Haldien',
      'unknown Tarsous: Tarsous, Tarsus',
    ]);
  });

  it('takes no day and no everyday word for a name', () => {
    assert.deepEqual(read('Officials met on Monday. Nobody came.'), []);
  });
});
