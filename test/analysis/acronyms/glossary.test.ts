import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from '../../../server/src/analysis/memory.ts';
import { readStory, type Story } from '../../../server/src/analysis/story.ts';
import { readLayout } from '../../../server/src/layout/read-layout.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

function read(text: string): Story {
  return readStory(text, readLayout({ uri: 'draft', format: 'plain', text }), createMemory());
}

/** Each acronym of a story with the words at its uses: “HWB: HWB HWBs”. */
function usesIn(text: string): string[] {
  return read(text).glossary.map(
    ({ acronym, uses }) => `${acronym}: ${uses.map(({ span }) => sliceOf(text, span)).join(' ')}`,
  );
}

describe('the glossary of a story', () => {
  it('joins plural, possessive, pointed and compound letters', () => {
    assert.deepEqual(usesIn('The HWB met. Other HWBs, the H.W.B.’s friends and the pro-HWB press came too.'), [
      'HWB: HWB HWBs H.W.B. HWB',
    ]);
  });

  it('leaves out the headline, which explains nothing', () => {
    assert.deepEqual(usesIn('HWB meets\n\nThe QRT was there. Nobody else came to the pier that day.'), ['QRT: QRT']);
  });

  it('counts doubtful letters only where the story explains them', () => {
    assert.deepEqual(usesIn('They said NOT. Nothing came of it.'), []);
    assert.deepEqual(usesIn('The Neighbours of Thorn (NOT) met. They said NOT.'), ['NOT: NOT NOT']);
  });

  it('leaves out words that stand in small letters elsewhere', () => {
    assert.deepEqual(usesIn('The sign said HERON. A heron stood by it.'), []);
  });

  it('finds short forms again that only their explanation tells from words', () => {
    assert.deepEqual(usesIn('The Harbour Agency for Works and Kelp (Hawk) met. Hawk may act.'), ['Hawk: Hawk Hawk']);
    assert.deepEqual(usesIn('The Electric Vessel Data Office (EV-DO) met. The EV-DO may act.'), ['EV-DO: EV-DO EV-DO']);
  });

  it('takes letters that are said as a word for the same whichever way they are written', () => {
    assert.deepEqual(usesIn('The Harbour Agency for Works and Eels (HAWE) met. Hawe may act; the Hawes may not.'), [
      'HAWE: HAWE Hawe Hawes',
    ]);
    assert.deepEqual(usesIn('The Harbour Agency for Works and Eels (Hawe) met. HAWE may act.'), ['Hawe: Hawe HAWE']);
    assert.deepEqual(usesIn('The Harbour Order of Pier Eels (HOPE) met. Hope is not lost.'), ['HOPE: HOPE']);
  });

  it('knows where a name is written out that has the letters', () => {
    const text = 'The Harbour Works Board met. The HWB may act.';
    const [entry] = read(text).glossary;
    assert.deepEqual(
      entry?.spelledOut.map(({ span }) => sliceOf(text, span)),
      ['Harbour Works Board'],
    );
  });

  it('knows where a phrase, a shorter name or shouted words are written out before the letters', () => {
    const named = (text: string) => read(text).glossary.flatMap(({ spelledOut }) => spelledOut.map(({ name }) => name));
    assert.deepEqual(named('It sells natural harbour kelp. The price of NHK fell.'), ['natural harbour kelp']);
    assert.deepEqual(named('The Harbour Works Men met. A man of the HWMH said so.'), ['Harbour Works Men']);
    assert.deepEqual(named('TIDES OF VIRTUAL HARBOUR are out. The VH sells.'), ['VIRTUAL HARBOUR']);
    assert.deepEqual(named('They sign nonharbour clauses. Two NHCs are out.'), ['nonharbour clauses']);
    assert.deepEqual(named('That we know. The TWK met.'), []);
  });

  it('takes letters that begin as a company’s name for that company', () => {
    assert.deepEqual(usesIn('She bought HWB Holdings. HWB is hers now.'), []);
    assert.deepEqual(usesIn('One of the companies she founded, HWB Harbour Fuels, grew. HWB is hers.'), []);
    assert.deepEqual(usesIn('The HWB Chairman Marlow left. HWB met.'), ['HWB: HWB HWB']);
  });

  it('leaves out decks that end in full stops', () => {
    const story = 'The harbour board closed the old pier on Monday after divers found cracks in it.';
    assert.deepEqual(usesIn(`HWB closes pier.\n\nQRT sends divers.\n\n${story}`), []);
  });
});
