import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGuide } from '../../server/src/reader/guide.ts';
import { createJudge } from '../../server/src/reader/judge.ts';

const OUTPUTS = ['need2', 'sourced', 'vague', 'reasonA', 'reasonT', 'reasonO', 'speakerUnclear'] as const;
const POINTS = [
  [-2, 0.1],
  [0, 0.3],
  [4, 0.9],
];

function scaleOf(output: string, others: Readonly<Record<string, number>> = {}) {
  return { bias: 0, weights: { [output]: 1, ...others }, points: POINTS };
}

const judge = createJudge(
  readGuide(
    JSON.stringify({
      outputs: OUTPUTS,
      judgements: {
        asks: { ...scaleOf('need2', { quickScore: 0.1, quickDirect: -1, unheardOf: 100 }), bias: 1 },
        sourced: scaleOf('sourced'),
        vague: scaleOf('vague'),
      },
      cutoffs: { sourced: 0.5, vague: 0.3 },
    }),
  ),
);

/** The row with these outputs, and others that are low. */
function row(outputs: Partial<Record<(typeof OUTPUTS)[number], number>>): Float32Array {
  return Float32Array.from(OUTPUTS, (name) => outputs[name] ?? -9);
}

describe('a judgement', () => {
  it('asks as surely as editors asked at such a sum: straight between the points, flat beyond', () => {
    for (const [need2, asks] of [
      [-9, 0.1],
      [-3, 0.1],
      [-2, 0.2],
      [-1, 0.3],
      [1, 0.6],
      [9, 0.9],
    ] as const) {
      assert.equal(judge(row({ need2 })).asks.toFixed(6), asks.toFixed(6));
    }
  });

  it('weighs what the quick reading knows, within its bounds', () => {
    const quick = { score: 90, attributed: 'none', hasSpeech: false } as const;
    assert.equal(judge(row({ need2: -2 }), quick).asks.toFixed(6), '0.300000');
    assert.equal(judge(row({ need2: -2 }), { ...quick, attributed: 'direct' }).asks.toFixed(6), '0.200000');
  });

  it('names the source where there is one', () => {
    assert.equal(judge(row({})).source, 'none');
    assert.equal(judge(row({ vague: 4 })).source, 'none');
    assert.equal(judge(row({ sourced: 4 })).source, 'named');
    assert.equal(judge(row({ sourced: 4, vague: 0 })).source, 'vague');
    assert.equal(judge(row({ sourced: 4 })).sourced.toFixed(6), '0.900000');
  });

  it('gives a reason where one stands out and has a name', () => {
    assert.equal(judge(row({ reasonA: 2, reasonT: 1 })).reason, 'accusation');
    assert.equal(judge(row({ reasonT: 2 })).reason, 'figure');
    assert.equal(judge(row({ reasonA: 2, reasonO: 3 })).reason, undefined);
    assert.equal(judge(row({})).reason, undefined);
  });
});

it('a guide that lacks a judgement is none', () => {
  assert.throws(() => readGuide('{"outputs": ["need2"], "judgements": {}, "cutoffs": {}}'));
});
