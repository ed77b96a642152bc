import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MarkedStory } from '../../scripts/train/corpus.ts';
import { readSourcingExamples } from '../../scripts/train/sourcing-examples.ts';
import { measureSourcing } from '../../scripts/train/sourcing-figures.ts';

const SAID = '“The pier is old,” Ada Quist said.';
const SEEN = 'The pier stands on six piles.';
const STORY: MarkedStory = {
  id: 'pier',
  text: `${SAID}\n\n${SEEN}`,
  sentences: [
    [0, SAID.length],
    [SAID.length + 2, SAID.length + 2 + SEEN.length],
  ],
  attributed: [1, 0],
  attributions: [],
};

describe('the training of the learned reader', () => {
  it('takes the marks of a sentence for the label of its own', () => {
    const examples = readSourcingExamples(STORY);
    assert.deepEqual(
      examples.map(({ span, isPositive }) => [STORY.text.slice(span.start, span.end), isPositive]),
      [
        [SAID, true],
        [SEEN, false],
      ],
    );
    assert.ok(examples[0]?.signs.includes('read say source-cue'));
    assert.ok(examples[1]?.signs.includes('reach nobody'));
  });

  it('measures decisions against the marks', () => {
    const examples = readSourcingExamples(STORY);
    assert.deepEqual(
      measureSourcing([STORY], examples, ({ isPositive }) => isPositive),
      { attributed: 1, unattributed: 1 },
    );
    assert.deepEqual(
      measureSourcing([STORY], examples, () => true),
      { attributed: 2 / 3, unattributed: 0 },
    );
  });
});
