import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startEncoder } from '../../server/src/reader/encoder.ts';
import { readEncoderFiles, readReaderTexts } from '../../server/src/reader/node/package-files.ts';
import { createCutter } from '../../server/src/reader/windows.ts';
import { createSplitter, readVocabulary } from '../../server/src/reader/wordpiece.ts';
import { type FixtureStory, readFixtures } from './model.ts';

// A number in the encoder may round up on one machine and down on another, which moves a logit by a little.
const USUAL_DIFFERENCE = 0.05;
const GREATEST_DIFFERENCE = 0.5;

describe('what was trained is what reads', async () => {
  const { texts, stories } = readFixtures();
  const vocabulary = readVocabulary((await readReaderTexts()).vocabulary);
  const split = createSplitter(vocabulary);
  const cut = createCutter(vocabulary);

  function windowsOf({ sentences, blocks }: FixtureStory) {
    return cut(sentences.map((text, at) => ({ pieces: split(text), block: blocks[at] ?? 0 })));
  }

  it('a text is cut into the same pieces', () => {
    assert.deepEqual(
      texts.map(({ text }) => ({ text, ids: split(text) })),
      texts,
    );
  });

  it('a story is cut into the same windows', () => {
    for (const story of stories) {
      assert.deepEqual(
        windowsOf(story).map(({ ids, marks }) => ({ ids, marks })),
        story.windows.map(({ ids, marks }) => ({ ids, marks })),
      );
    }
  });

  it('the encoder gives the same numbers, but for rounding', async () => {
    const encode = await startEncoder(await readEncoderFiles());
    const read = await encode(stories.flatMap(windowsOf));
    const expected = stories.flatMap(({ windows }) => windows.map(({ logits }) => logits)).flat(2);
    const differences = read
      .flatMap((rows) => rows.flatMap((row) => [...row]))
      .map((logit, at) => Math.abs(logit - (expected[at] ?? Number.NaN)));
    assert.equal(differences.length, expected.length);
    assert.ok(Math.max(...differences) < GREATEST_DIFFERENCE, `${Math.max(...differences)}`);
    assert.ok(differences.reduce((sum, each) => sum + each, 0) / differences.length < USUAL_DIFFERENCE);
  });
});
