import { wordsAfter } from '../../text/fillers.ts';
import { isKindOfBody } from '../names/body-kinds.ts';
import type { NamedStory } from '../names/named-story.ts';
import { pairsUnder } from '../names/shared-keys.ts';
import type { CapitalRun } from './capital-runs.ts';
import { areExchanged, keysOfSlots } from './exchanged-words.ts';
import { rareWords } from './rare-words.ts';
import { haveSameWords, keysOfSameWords } from './same-words.ts';

/** The names that are the same but for one word, for the order of their words, or for how many are meant; of nobody. */
export function* findAlikeRuns(
  runs: readonly CapitalRun[],
  story: NamedStory,
): Generator<readonly [CapitalRun, CapitalRun]> {
  const exchanged = [...pairsUnder(runs, keysOfSlots)];
  if (exchanged.length > 0) {
    const named = runs.map((run) => ({ ...run, own: run.words, head: '' }));
    const [rare, isPerson] = [rareWords(named, story), personFinder(story)];
    for (const [a, b] of exchanged) if (areExchanged(a, b, rare) && !isPerson(a) && !isPerson(b)) yield [a, b];
  }
  for (const [a, b] of pairsUnder(runs, keysOfSameWords)) if (haveSameWords(a, b)) yield [a, b];
}

// “, 20,” behind somebody
const AGED = /^, (?:aged )?\d{1,3}[,.]/;
const NEAR = 12; // Longer than that.

/** Tells whether a name is somebody’s: another rule knows who is who. */
function personFinder({ entities, text }: NamedStory): (run: CapitalRun) => boolean {
  const people = entities.filter(({ kind }) => kind === 'person').flatMap(({ mentions }) => mentions);
  const starts = new Set(
    people
      .filter(({ parts }) => parts.length > 1)
      .flatMap(({ span, titles }) => [span.start, titles[0]?.start ?? span.start]),
  );
  // “Arden General Infirmary” has a rank in it.
  return ({ places, words }) =>
    !isKindOfBody(words.at(-1) ?? '') &&
    places.some(({ start, end }) => starts.has(start) || AGED.test(wordsAfter(text, end, NEAR)));
}
