/** Sorts words by their code units: the same on every machine, which a collation is not. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sorts items by the first of several texts in which they differ. */
export function byTexts<Key extends string>(
  ...keys: readonly Key[]
): (a: Readonly<Record<Key, string>>, b: Readonly<Record<Key, string>>) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = byCodeUnits(a[key], b[key]);
      if (order !== 0) return order;
    }
    return 0;
  };
}
