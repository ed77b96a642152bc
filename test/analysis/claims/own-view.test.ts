import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOwnView } from '../../../server/src/analysis/claims/own-view.ts';
import { createMemory } from '../../../server/src/analysis/memory.ts';
import { checkDraft } from '../../../server/src/check.ts';
import { deskFor } from '../../../server/src/desk.ts';
import { DEFAULT_CONFIG } from '../../../server/src/stylebook/config.ts';

const desk = deskFor(DEFAULT_CONFIG);
function isColumn(text: string): boolean {
  const { story } = checkDraft({ uri: 'own-view', format: 'plain', text }, desk, createMemory());
  return isOwnView(story.sentences);
}

describe('a piece that is its writer’s own view', () => {
  const views = {
    'a leader': `Why must Port Ellis wait another year for its ferry? The council should not need a third study.

The money is there. But the will is not, and our islands pay for it. No child should have to miss a lesson for a lock.

Build it now.`,
    'a column that quotes': `The minister says that nothing can be done. We have heard that before.

“It is a matter of patience,” he told the chamber on Monday. Patience is not a plan.

So what would a plan look like? It would begin with the harbour, and it must not end there. Let's ask the people who row.`,
    'a review': `I did not expect to laugh. My neighbour wept.

The second act should be shorter. But why cut what works? The orchestra never drowns the voices.`,
    'a letter': `I have lived on Sand Lane for forty years. I have never seen it so dark.

We pay our rates. Why do we not get our lamps?`,
  };
  for (const [kind, text] of Object.entries(views)) {
    it(`is ${kind}`, () => assert.ok(isColumn(text)));
  }

  const reports = {
    'a report without sources': `The ferry company will lose its licence before the end of the year. It did not pay its crews.

But the board has not been told. The director no longer comes to his office.

The last ferry leaves on Friday. Tickets are not refunded.`,
    'a report on what others want': `The council should build the lock now, three islands said on Monday. “We must not wait,” said Ada Prell, the mayor of Sand.

Why the study takes so long is not known. The engineers said that they needed our patience.`,
    'a feature whose reporter was there': `I met Quist at the lock on a wet Monday. He had not slept.

The gate opens at six. Twelve barges wait below it, and the first is loaded with gravel. He counts them aloud.

By noon the rain has stopped. The barges are through.

He locks the hut, and the dog goes ahead of him. The road is dry.`,
    'a report of two sentences': 'The lock is not open. Why it failed is not known.',
  };
  for (const [kind, text] of Object.entries(reports)) {
    it(`is not ${kind}`, () => assert.ok(!isColumn(text)));
  }
});
