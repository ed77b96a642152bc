/** The numbers of a sentence in the story and of the one that it was in the earlier version. */
export type AlignedPair = readonly [now: number, before: number];

// Of the words of a sentence: three in four were there before, and half of those that were there are kept.
const FEWEST_OLD = 0.75;
const FEWEST_KEPT = 0.5;
// With fewer words in common, two sentences are as likely about different things.
const FEWEST_WORDS = 3;
// A word in more sentences tells none of them from the others, and looking at all would take its square of time.
const MOST_SENTENCES = 40;

/**
 * Finds for each sentence the one that it was in an earlier version, wherever it stands now, by the words that they share:
 * each has one at most, and those that share most find each other first. A sentence is the set of its words.
 */
export function alignSentences(
  now: readonly ReadonlySet<string>[],
  before: readonly ReadonlySet<string>[],
): AlignedPair[] {
  const places = placesOf(before);
  const likely = now.flatMap((words, at) => candidates(words, before, places).map((like) => ({ at, ...like })));
  const [taken, given] = [new Set<number>(), new Set<number>()];
  const pairs: AlignedPair[] = [];
  for (const { at, from } of likely.toSorted((a, b) => b.likeness - a.likeness || distance(a) - distance(b))) {
    if (taken.has(at) || given.has(from)) continue;
    taken.add(at);
    given.add(from);
    pairs.push([at, from]);
  }
  return pairs.toSorted(([a], [b]) => a - b);
}

interface Candidate {
  readonly from: number;
  /** How much of both is in both, from 0 to 1. */
  readonly likeness: number;
}

function candidates(
  words: ReadonlySet<string>,
  before: readonly ReadonlySet<string>[],
  places: ReadonlyMap<string, readonly number[]>,
): Candidate[] {
  const shared = new Map<number, number>();
  for (const word of words) for (const from of places.get(word) ?? []) shared.set(from, (shared.get(from) ?? 0) + 1);
  return [...shared].flatMap(([from, common]) => {
    const was = before[from]?.size ?? 0;
    if (common < FEWEST_WORDS || common < FEWEST_OLD * words.size || common < FEWEST_KEPT * was) return [];
    return [{ from, likeness: common / (words.size + was - common) }];
  });
}

/** In which sentences each word stands; none for a word of very many. */
function placesOf(sentences: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, words] of sentences.entries()) {
    for (const word of words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else if (known.length <= MOST_SENTENCES) known.push(at);
    }
  }
  for (const [word, known] of places) if (known.length > MOST_SENTENCES) places.delete(word);
  return places;
}

function distance({ at, from }: { readonly at: number; readonly from: number }): number {
  return Math.abs(at - from);
}
