import data from '../data/claim-weights.json' with { type: 'json' };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(data.weights));

/** How much some signs weigh in sum, in hundredths of log-odds, so that no sum is rounded; a sign that was not learned weighs nothing. */
export function weighSigns(signs: Iterable<string>): number {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS.get(sign) ?? 0;
  return sum;
}
