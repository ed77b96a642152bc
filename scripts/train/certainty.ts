/** Something that was scored, and whether it turned out to be so. */
export interface Outcome {
  readonly score: number;
  readonly isSo: boolean;
}

/** From this score on, so many of a hundred were so. */
export type Step = readonly [score: number, percent: number];

interface Pool {
  readonly from: number;
  readonly all: number;
  readonly so: number;
}

/**
 * How often things of each score were so, never falling as the score rises: isotonic regression by pooling adjacent
 * violators (Ayer and others, 1955), over groups of at least `fewest` so that no step rests on a handful.
 */
export function isotonicSteps(outcomes: readonly Outcome[], fewest: number): Step[] {
  const pools: Pool[] = [];
  for (const group of groupsOf(
    outcomes.toSorted((a, b) => a.score - b.score),
    fewest,
  )) {
    let pool = group;
    for (let last = pools.at(-1); last !== undefined && shareOf(last) >= shareOf(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { from: last.from, all: last.all + pool.all, so: last.so + pool.so };
    }
    pools.push(pool);
  }
  return pools.map((pool) => [Math.floor(pool.from), Math.round(100 * shareOf(pool))]);
}

function groupsOf(sorted: readonly Outcome[], fewest: number): Pool[] {
  const groups: Pool[] = [];
  for (let at = 0; at < sorted.length; at += fewest) {
    // What is left over at the end joins the last group.
    const isLast = sorted.length - at < 2 * fewest;
    const group = sorted.slice(at, isLast ? sorted.length : at + fewest);
    groups.push({ from: group[0]?.score ?? 0, all: group.length, so: group.filter(({ isSo }) => isSo).length });
    if (isLast) break;
  }
  return groups;
}

function shareOf({ all, so }: Pool): number {
  return so / all;
}
