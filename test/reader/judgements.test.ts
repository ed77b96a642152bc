import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DraftJudgements, SentenceToJudge } from '../../server/src/analysis/claims/judgement.ts';
import { createJudgements } from '../../server/src/reader/judgements.ts';
import { createReader, type EncoderInput, type Reader } from '../../server/src/reader/reader.ts';
import { createCutter } from '../../server/src/reader/windows.ts';
import { createSplitter, readVocabulary } from '../../server/src/reader/wordpiece.ts';
import { asksAlone } from './asks-alone.ts';
import { SMALL_VOCABULARY } from './vocabulary.ts';

const vocabulary = readVocabulary(SMALL_VOCABULARY);

/** A reader to whom a sentence asks as much as its window is long; it notes in `read` how many windows it read at a time. */
function longWindedReader(read: number[] = []): Reader {
  const load = async () => ({
    split: createSplitter(vocabulary),
    cut: createCutter(vocabulary),
    encode: async (inputs: readonly EncoderInput[]) => {
      read.push(inputs.length);
      return inputs.map(({ ids, marks }) => marks.map((mark) => Float32Array.of(ids.length + mark / 1000)));
    },
    judge: asksAlone,
  });
  return createReader(load, assert.fail);
}

/** A story of paragraphs; a sentence in brackets is settled by the quick reader. */
function story(...paragraphs: readonly string[]): SentenceToJudge[] {
  return paragraphs.flatMap((paragraph, block) =>
    paragraph.split('. ').map((text) => ({ text, block, isOpen: !text.startsWith('(') })),
  );
}

function askedIn(judgements: DraftJudgements, sentences: readonly SentenceToJudge[]) {
  return judgements.recall(sentences).map((recalled) => (recalled === 'awaited' ? recalled : recalled?.asks));
}

async function settled(judgements: DraftJudgements, sentences: readonly SentenceToJudge[]) {
  judgements.recall(sentences);
  await judgements.judge();
  return askedIn(judgements, sentences);
}

describe('the judgements of a draft', () => {
  it('are nothing until they are made', async () => {
    const judgements = createJudgements(longWindedReader());
    const draft = story('the pier', 'the mayor');
    assert.deepEqual(askedIn(judgements, draft), ['awaited', 'awaited']);
    assert.equal(judgements.isPending(), true);
    await judgements.judge();
    assert.equal(judgements.isPending(), false);
    assert.ok(askedIn(judgements, draft).every((asks) => typeof asks === 'number'));
  });

  it('are not made of what the quick reader settles', async () => {
    const read: number[] = [];
    const judgements = createJudgements(longWindedReader(read));
    assert.deepEqual(await settled(judgements, story('(the pier', '(the mayor')), [undefined, undefined]);
    assert.deepEqual(read, []);
    const [first, second] = await settled(judgements, story('(the pier', 'the mayor'));
    assert.equal(first, undefined);
    assert.equal(typeof second, 'number');
  });

  it('stay as they were while a sentence or its neighbours are typed', async () => {
    const judgements = createJudgements(longWindedReader());
    const before = await settled(judgements, story('the pier', 'the mayor'));
    const typed = story('the pier', 'the mayor opened');
    assert.deepEqual(askedIn(judgements, typed), before);
    assert.deepEqual(askedIn(judgements, typed), before);
    await judgements.judge();
    assert.notDeepEqual(askedIn(judgements, typed), before);
  });

  it('wait where a sentence is new', async () => {
    const judgements = createJudgements(longWindedReader());
    const [pier, mayor] = await settled(judgements, story('the pier', 'the mayor'));
    assert.deepEqual(askedIn(judgements, story('the pier', 'it rained', 'the mayor')), [pier, 'awaited', mayor]);
  });

  it('are made of the draft as it stands, not of what it was', async () => {
    const read: number[] = [];
    const judgements = createJudgements(longWindedReader(read));
    judgements.recall(story('a', 'b. '.repeat(90)));
    const judged = judgements.judge();
    await Promise.resolve();
    judgements.recall(story('the pier'));
    await judged;
    assert.equal(judgements.isPending(), false);
    assert.ok(read.length <= 2);
  });

  it('are the same for the same story, whatever was edited before', async () => {
    const sentence = fc.constantFrom('the pier', 'the mayor', 'closing', '(opened', 'a b c d', 'the pier opened');
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join('. '));
    const version = fc.record({ paragraphs: fc.array(paragraph, { maxLength: 8 }), waits: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(version, { minLength: 1, maxLength: 8 }), async (versions) => {
        const edited = createJudgements(longWindedReader());
        for (const { paragraphs, waits } of versions) {
          edited.recall(story(...paragraphs));
          if (waits) await edited.judge();
          else void edited.judge();
        }
        const last = story(...(versions.at(-1)?.paragraphs ?? []));
        await edited.judge();
        assert.equal(edited.isPending(), false);
        assert.deepEqual(askedIn(edited, last), await settled(createJudgements(longWindedReader()), last));
      }),
    );
  });
});

describe('a reader that cannot be had', () => {
  it('is told of once, and every draft goes on without it', async () => {
    const told: string[] = [];
    const reader = createReader(
      () => Promise.reject(new Error('The weights are not there.')),
      (why) => told.push(why),
    );
    for (const judgements of [createJudgements(reader), createJudgements(reader)]) {
      assert.deepEqual(await settled(judgements, story('the pier')), [undefined]);
      assert.equal(judgements.isPending(), false);
    }
    assert.deepEqual(told, ['The weights are not there.']);
  });

  it('may be lost while it reads', async () => {
    const told: string[] = [];
    const whole = await longWindedReader().open();
    assert.equal(whole.kind, 'ready');
    const parts = { ...whole.parts, encode: () => Promise.reject(new Error('The thread has ended.')) };
    const judgements = createJudgements(
      createReader(
        async () => parts,
        (why) => told.push(why),
      ),
    );
    assert.deepEqual(await settled(judgements, story('the pier')), [undefined]);
    assert.equal(judgements.isPending(), false);
    assert.deepEqual(told, ['The thread has ended.']);
  });
});
