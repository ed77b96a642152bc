import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { readStory, type Story } from '../../server/src/analysis/story.ts';
import { readLayout } from '../../server/src/text/read-layout.ts';
import { sliceOf } from '../../server/src/text/span.ts';

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

  it('knows where a name is written out that has the letters', () => {
    const text = 'The Harbour Works Board met. The HWB may act.';
    const [entry] = read(text).glossary;
    assert.deepEqual(
      entry?.spelledOut.map(({ span }) => sliceOf(text, span)),
      ['Harbour Works Board'],
    );
  });
});
