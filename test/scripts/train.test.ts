import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MarkedStory, Range } from '../../scripts/train/corpus.ts';
import { areaUnderCurve, thresholdFor } from '../../scripts/train/cross-validation.ts';
import { scoreOf, trainLogisticRegression } from '../../scripts/train/logistic-regression.ts';
import { cutSources } from '../../scripts/train/source-cuts.ts';

const text =
  'Ferry sails. The mayor said that the ferry will sail on Monday morning. The company wants to sell three of its boats.';
const at = (words: string): Range => [text.indexOf(words), text.indexOf(words) + words.length];
const story: MarkedStory = {
  id: 'ferry',
  text,
  sentences: [
    at('Ferry sails.'),
    at('The mayor said that the ferry will sail on Monday morning.'),
    at('The company wants to sell three of its boats.'),
  ],
  attributed: [0, 1, 1],
  attributions: [
    { source: [at('The mayor')], cue: [at('said')], content: [at('that the ferry will sail on Monday morning')] },
    { source: [at('The company')], cue: [at('wants')], content: [at('to sell three of its boats')] },
  ],
};

describe('the training', () => {
  it('cuts the source from what somebody said, and leaves wishes alone', () => {
    assert.deepEqual(cutSources(story), [{ sentence: 1, text: 'The ferry will sail on Monday morning.' }]);
  });

  it('learns which signs tell two classes apart, the same weights each time', () => {
    const examples = ['will', 'will often', 'met', 'met often'].map((signs) => ({
      signs: signs.split(' '),
      isPositive: signs.startsWith('will'),
      weight: 1,
    }));
    const plan = { penalty: 0.1, steps: 200, rarest: 1 };
    const model = trainLogisticRegression(examples, plan);
    assert.ok(scoreOf(model, ['will']) > 1 && scoreOf(model, ['met']) < -1);
    assert.ok(Math.abs(scoreOf(model, ['often'])) < 0.2);
    assert.deepEqual(trainLogisticRegression(examples, plan), model);
  });

  it('measures how well scores rank', () => {
    assert.equal(areaUnderCurve([3, 2], [1, 0]), 1);
    assert.equal(areaUnderCurve([1], [1]), 0.5);
    assert.equal(thresholdFor([3, 1, 2, 0], 1), 2);
  });
});
