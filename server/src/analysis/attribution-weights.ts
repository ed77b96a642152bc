import data from './data/attribution-weights.json' with { type: 'json' };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(data.weights));

/** How much some signs speak for a source, in sum, in hundredths of log-odds: above nothing a sentence has one. */
export function weighSourcing(signs: Iterable<string>): number {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS.get(sign) ?? 0;
  return sum;
}
