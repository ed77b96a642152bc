import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';

/** What the quick reader asks about as an accusation, in its words. */
function accusationsIn(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  const { findings } = checkDraft({ uri: 'draft', format: 'plain', text }, deskFor(DEFAULT_CONFIG));
  return findings
    .filter(({ message }) => message.startsWith('Say who makes this accusation'))
    .map(({ span }) => text.slice(span.start, span.end));
}

const CHARGED = 'Bill Quist, 54, is charged with nine counts of theft. He has pleaded not guilty.';
const MET = 'The board met on Monday. It will meet again in May.';

describe('a flat accusation in a story of a case', () => {
  it('is asked about where it is one deed more', () => {
    assert.deepEqual(accusationsIn(CHARGED, MET, 'Quist also forged nine cheques.'), ['forged nine cheques']);
    assert.deepEqual(accusationsIn(CHARGED, MET, 'On top of that, he fiddled his expenses.'), ['fiddled his expenses']);
  });

  it('is asked about where no other sentence has a word of it', () => {
    assert.deepEqual(accusationsIn(CHARGED, MET, 'Quist skimmed money from a widows’ raffle.'), ['skimmed money']);
  });

  it('is the case’s where the case tells of it', () => {
    const theft = 'Bill Quist, 54, is charged with the theft of boats from the harbour.';
    assert.deepEqual(accusationsIn(theft, MET, 'Quist falsified the log of the boats.'), []);
  });

  it('is the case’s where its paragraph tells of it', () => {
    assert.deepEqual(accusationsIn(MET, `${CHARGED} He also fiddled his expenses.`), []);
    assert.deepEqual(accusationsIn(CHARGED, MET, 'Ada Vik gave evidence, she said. He also fiddled his expenses.'), []);
  });

  it('is known once somebody was found guilty', () => {
    const jailed = 'Bill Quist, 54, was jailed for the theft of nine boats.';
    assert.deepEqual(accusationsIn(jailed, MET, 'He also fiddled his expenses.'), []);
  });

  it('has no case in somebody who is in charge', () => {
    assert.deepEqual(accusationsIn('Ole Brandt is in charge of the team.', MET, 'A Harrow coach spat at a ball boy.'), [
      'spat at a ball boy',
    ]);
  });
});
