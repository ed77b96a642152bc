import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSources } from '../../../server/src/analysis/attribution/read-attributions.ts';
import { askingScore } from '../../../server/src/analysis/claims/claim-score.ts';
import { findClaims } from '../../../server/src/analysis/claims/claims.ts';
import { quickCertainty } from '../../../server/src/analysis/claims/settled-sentences.ts';
import { createMemory } from '../../../server/src/analysis/memory.ts';
import { splitSentences } from '../../../server/src/analysis/sentences/sentences.ts';
import { splitWords } from '../../../server/src/analysis/sentences/words.ts';
import { readStory } from '../../../server/src/analysis/story.ts';
import { readLayout } from '../../../server/src/layout/read-layout.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

const sentencesOf = (text: string) =>
  readStory(text, readLayout({ uri: '', format: 'plain', text }), createMemory()).sentences;

const DRAFT = `PORT ARDEN — The council met on Tuesday to look at the plans for the old pier.

The company's refusal to publish the report could disqualify it from the next contract.

The firm hopes to avoid a second inquiry because its engineers concealed the cracks.

The company published its report on Monday, Mayor Ada Quist said.`;

describe('the score of a sentence', () => {
  it('ranks what lacks a source above what has one', () => {
    const first = sentencesOf(DRAFT).toSorted((a, b) => b.score - a.score)[0];
    assert.equal(first && sliceOf(DRAFT, first.span), DRAFT.split('\n\n')[2]);
    assert.ok((sentencesOf(DRAFT).at(-1)?.score ?? 0) < 0);
  });

  it('counts a cue that may be somebody else’s than the claim’s', () => {
    const prose = 'The pier will close because the firm wants to sell the piles under it.';
    const sentences = splitSentences(prose, []);
    const words = splitWords(prose, sentences);
    const { signs } = readSources(prose, sentences, words);
    const claimWith = (signsOfSource: Iterable<string>) =>
      findClaims(
        prose,
        sentences.map(({ span }, i) => ({ span, words: words[i] ?? [], signsOfSource })),
      )[0];
    const alone = claimWith([]);
    const withCue = claimWith(signs[0] ?? []);
    assert.notEqual(alone?.score, withCue?.score);
  });
});

describe('what is asked about', () => {
  it('may be a wish or belief, and is never what somebody says', () => {
    const asked = (attributed: 'none' | 'stance' | 'direct' | 'carried') => askingScore({ attributed, score: 200 });
    assert.equal(asked('none'), 200);
    assert.equal(asked('stance'), 200);
    assert.equal(asked('direct'), Number.NEGATIVE_INFINITY);
    assert.equal(asked('carried'), Number.NEGATIVE_INFINITY);
  });

  it('is asked about more surely the higher it scores', () => {
    const sureness = [-2000, -300, 0, 100, 200, 2000].map(quickCertainty);
    assert.deepEqual(sureness, sureness.toSorted());
    assert.ok((sureness.at(0) ?? 1) < 0.05 && (sureness.at(-1) ?? 0) > 0.25);
  });
});
