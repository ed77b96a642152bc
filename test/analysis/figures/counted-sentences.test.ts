import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsIn } from '../../../server/src/analysis/figures/count-conflicts.ts';
import { eventIn, isOfOtherTime, knowsEvent } from '../../../server/src/analysis/figures/counted-sentences.ts';
import { checkDraft } from '../../../server/src/check.ts';
import { deskFor } from '../../../server/src/desk.ts';
import { DEFAULT_CONFIG } from '../../../server/src/stylebook/config.ts';

const desk = deskFor(DEFAULT_CONFIG);

describe('a sentence with counts in it', () => {
  it('is read once, however many counts stand in it', () => {
    const text = 'The fire killed 12 sailors, 14 divers and 16 pilots. It sank 3 boats.';
    const { story } = checkDraft({ uri: 'draft', format: 'plain', text }, desk);
    const sentences = countsIn(story).map(({ sentence }) => sentence);
    assert.equal(sentences.length, 4);
    assert.equal(new Set(sentences).size, 2);
    assert.equal(sentences[0], sentences[2]);
  });

  it('tells what happened, whether readers know of it, and whether it was another time', () => {
    const told = (plain: string) => [eventIn({ plain }), knowsEvent({ plain }), isOfOtherTime({ plain })];
    assert.deepEqual(told('the deadly fire killed 12 people'), ['fire', true, false]);
    assert.deepEqual(told('a fire killed 12 people last year'), ['fire', false, true]);
    assert.deepEqual(told('12 people came'), [undefined, false, false]);
  });
});
