import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Judgement } from '../../server/src/analysis/claims/judgement.ts';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';

const LEAD = 'The council met on Monday in the town hall and voted on the pier.';

/** What is asked of a paragraph’s only sentence when the full reader is sure of it, and gives this reason. */
function askedOf(sentence: string, reason: Judgement['reason']): string[] {
  const judged: Judgement = { asks: 0.9, source: 'none', sourced: 0, reason };
  const judgements = {
    recall: (sentences: readonly unknown[]) => sentences.map((_, i) => (i === 1 ? judged : undefined)),
  };
  const draft = { uri: 'pier.draft', format: 'plain', text: `${LEAD}\n\n${sentence}` } as const;
  const { findings } = checkDraft(draft, deskFor(DEFAULT_CONFIG), createMemory({ judgements }));
  return findings.filter(({ ruleId }) => ruleId === 'unattributed-claim').map(({ message }) => message);
}

describe('what is asked about a claim', () => {
  for (const [sentence, reason, asked] of [
    [
      'The ferry operator feared a loss and will leave in June.',
      'prediction',
      'Say who predicts this: “will leave in June”.',
    ],
    [
      'The ferry operator will leave because its owners wanted a larger harbour.',
      'motive',
      'Say who gives this motive: “because its owners wanted …”.',
    ],
    [
      'The ferry operator was eager to leave the harbour.',
      'motive',
      'Say how you know what they think: “eager to leave”.',
    ],
    ['The ferry operator seeks to leave the harbour.', 'motive', 'Say who gives this motive: “seeks to leave”.'],
    ['The ferry operator had lost the harbour.', 'motive', 'Say who says so: “The ferry operator had …”.'],
    ['The U.S. is in the harbour now.', undefined, 'Say who says this, or how you know it: “The U.S. is …”.'],
    [
      'The ferry operator had settled with the port in May.',
      'secret',
      'Say how this became known: “The ferry operator had …”.',
    ],
    [
      'The treasurer lied to the board and will leave in June.',
      'prediction',
      'Say who makes this accusation: “lied to the board”.',
    ],
    [
      'The ferry operator had settled with the port in May.',
      undefined,
      'Say who says this, or how you know it: “The ferry operator had …”.',
    ],
  ] as const) {
    it(`${reason ?? 'nothing in particular'}: ${sentence}`, () => assert.deepEqual(askedOf(sentence, reason), [asked]));
  }
});

describe('what is not asked about, however sure the full reader is', () => {
  const author = '\n\nAda Prell is a professor of law at Port Ellis University.';
  for (const [why, text, reason] of [
    ['its speaker comes next', 'Prell was tired of the pier. “I never liked it,” Prell said.', 'motive'],
    ['a bill says so', 'The new harbour bill would also require ferries to carry two more boats.', 'prediction'],
    ['nobody is said to know', 'There was no immediate information on what had moved the captain.', 'motive'],
    ['a column predicts', `The ferry operator will lose its licence.${author}`, 'prediction'],
  ] as const) {
    it(why, () => assert.deepEqual(askedOf(text, reason), []));
  }

  it('but a column’s figures are', () => {
    const figure = `The ferry operator lost three million last year on the pier.${author}`;
    assert.deepEqual(askedOf(figure, 'figure'), ['Say where this figure comes from: “The ferry operator lost …”.']);
  });

  it('and somebody whom another’s words follow is', () => {
    const other = 'Prell was tired of the pier and its owners. “I never liked it,” Quist said.';
    assert.equal(askedOf(other, 'motive').length, 1);
  });
});
