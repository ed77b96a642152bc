/** Sorts words by their code units: the same on every machine, which a collation is not. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
