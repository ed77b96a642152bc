import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from '../../../server/src/analysis/memory.ts';
import { readStory } from '../../../server/src/analysis/story.ts';
import { readLayout } from '../../../server/src/layout/read-layout.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

function storyOf(text: string) {
  return readStory(text, readLayout({ uri: 'story', format: 'plain', text }), createMemory());
}

/** Each source with whom it stands for: “he = Ole Brandt”. */
function speakersOf(text: string): string[] {
  return storyOf(text).attributions.flatMap(({ source, standsFor }) =>
    source && standsFor ? [`${sliceOf(text, source)} = ${sliceOf(text, standsFor)}`] : [],
  );
}

describe('resolveSpeakers', () => {
  it('finds who he, she and it are', () => {
    assert.deepEqual(
      speakersOf(`Engineer Ole Brandt said the bridge was safe.

He added that it was new. The bridge office of Port Ellis said it would look.

It promised that it would not take long.`),
      ['He = Engineer Ole Brandt', 'It = The bridge office of Port Ellis'],
    );
  });

  it('finds who the surname, the spokesman and the ministry are', () => {
    assert.deepEqual(
      speakersOf(`A spokesman for the mill said it was shut. Ada Quist said it was not.

The spokesman said it was. Quist said she had been there.`),
      ['The spokesman = A spokesman for the mill', 'Quist = Ada Quist'],
    );
  });

  it('leaves “they” and strangers open', () => {
    assert.deepEqual(speakersOf('Ada Quist said it was shut. They said it was not. Brandt said nothing new.'), []);
  });
});

describe('joinQuotes', () => {
  it('tells quotations that go on from the paragraph before', () => {
    const text = `“It is old,” Quist said. “It creaks.

“It leaks.

“It will have to close.”

“No,” Brandt said.`;
    assert.deepEqual(
      storyOf(text).quotes.map(({ span, reach }) => `${sliceOf(text, span)} ${reach}`),
      [
        '“It is old,” whole',
        '“It creaks. runs-on',
        '“It leaks. continues-and-runs-on',
        '“It will have to close.” continues',
        '“No,” whole',
      ],
    );
  });
});
