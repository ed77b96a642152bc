import type { Cut, Loss } from './cuts.ts';

const LOSSES: Readonly<Record<Loss['kind'], (words: string) => string>> = {
  letters: (words) => `nothing explains “${words}”`,
  person: (words) => `nothing introduces “${words}”`,
  quotation: (words) => `nobody speaks ${quoted(words)}`,
  claim: (words) => `nobody is named for ${quoted(words)}`,
};

// “We wait”, “‘We wait’”: words that stand between marks already.
const MARKED = /^["“‘']/;

function quoted(words: string): string {
  return MARKED.test(words) ? words : `“${words}”`;
}

/** What a loss means, as the end of a sentence: “nothing explains “HWB””. */
export function tellLoss({ kind, words }: Loss): string {
  return LOSSES[kind](words);
}

/** The cut of one paragraph, and that of all from there on, as they stand above it. */
export function tellCut({ alone, fromHere }: Cut): { readonly alone: string; readonly fromHere: string } {
  return { alone: `Cut this: ${tellLosses(alone)}`, fromHere: `All from here: ${tellLosses(fromHere)}` };
}

const MOST_TOLD = 2;

function tellLosses(losses: readonly Loss[]): string {
  if (losses.length === 0) return 'nothing breaks';
  const told = losses.slice(0, MOST_TOLD).map(tellLoss).join(', ');
  const more = losses.length - MOST_TOLD;
  return more > 0 ? `${told}, and ${more} more` : told;
}
