import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareAnswers } from '../../scripts/compare/answers.ts';

const finding = { ruleId: 'vague-source', start: 4, end: 9 };
const sentence = { start: 0, end: 20, attributed: 'none', score: 0.3 };

describe('the answers of two builds', () => {
  it('differ in what only one of them has, in the findings and in the reading', () => {
    assert.deepEqual(
      compareAnswers(
        { id: 'ferry', findings: [finding, finding], reading: { sentences: [sentence] } },
        { id: 'ferry', findings: [finding], reading: { sentences: [{ ...sentence, attributed: 'direct' }] } },
      ),
      [
        { part: 'findings', side: 'before', item: '{"ruleId":"vague-source","start":4,"end":9}' },
        { part: 'sentences', side: 'before', item: '{"start":0,"end":20,"attributed":"none","score":0.3}' },
        { part: 'sentences', side: 'after', item: '{"start":0,"end":20,"attributed":"direct","score":0.3}' },
      ],
    );
  });

  it('are the same whatever the order of a list and the last digits of a sum', () => {
    const sum = { ...sentence, score: 0.1 + 0.2 };
    assert.deepEqual(
      compareAnswers(
        { findings: [finding, 'other'], sentences: [sum] },
        { findings: ['other', finding], sentences: [sentence] },
      ),
      [],
    );
  });

  it('differ where one of them is an error', () => {
    assert.deepEqual(compareAnswers({ line: 1, error: 'broken' }, { line: 1, findings: [] }), [
      { part: 'error', side: 'before', item: '"broken"' },
    ]);
  });
});
