import type { Say, Words } from '../wording/say.ts';
import type { Cut, Loss } from './cuts.ts';

/** What a loss means, with the words that it is about between marks; or with words that stand between marks already. */
const LOSSES: Readonly<Record<Loss['kind'], readonly [bare: Words, marked: Words]>> = {
  letters: ['nothing explains “{0}”', 'nothing explains “{0}”'],
  person: ['nothing introduces “{0}”', 'nothing introduces “{0}”'],
  quotation: ['nobody speaks “{0}”', 'nobody speaks {0}'],
  claim: ['nobody is named for “{0}”', 'nobody is named for {0}'],
};

// “We wait”, “‘We wait’”: words that stand between marks already.
const MARKED = /^["“‘']/;

/** What a loss means, as the end of a sentence: “nothing explains “HWB””. */
export function tellLoss({ kind, words }: Loss, say: Say): string {
  const [bare, marked] = LOSSES[kind];
  return say(MARKED.test(words) ? marked : bare, words);
}

/** The cut of one paragraph, and that of all from there on, as they stand above it. */
export function tellCut({ alone, fromHere }: Cut, say: Say): { readonly alone: string; readonly fromHere: string } {
  return {
    alone: say('Cut this: {0}', tellLosses(alone, say)),
    fromHere: say('All from here: {0}', tellLosses(fromHere, say)),
  };
}

const MOST_TOLD = 2;

function tellLosses(losses: readonly Loss[], say: Say): string {
  if (losses.length === 0) return say('nothing breaks');
  const told = losses
    .slice(0, MOST_TOLD)
    .map((loss) => tellLoss(loss, say))
    .join(', ');
  const more = losses.length - MOST_TOLD;
  return more > 0 ? say('{0}, and {1} more', told, more) : told;
}
