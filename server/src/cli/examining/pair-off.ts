/** What found no like on the other side. */
export interface Unpaired<A, B> {
  readonly unpaired: readonly A[];
  readonly left: readonly B[];
}

/** Pairs what is here now with what was there before, by keys, each once, and gives what is left on both sides. */
export function pairOff<A, B>(
  now: readonly A[],
  before: readonly B[],
  keyOf: (item: A) => string,
  keyBefore: (item: B) => string,
): Unpaired<A, B> {
  const open = new Map<string, B[]>();
  for (const item of before) {
    const like = open.get(keyBefore(item));
    if (like === undefined) open.set(keyBefore(item), [item]);
    else like.push(item);
  }
  const unpaired = now.filter((item) => open.get(keyOf(item))?.shift() === undefined);
  const left = new Set([...open.values()].flat());
  return { unpaired, left: before.filter((item) => left.has(item)) };
}
