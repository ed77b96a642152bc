/**
 * Finds something out about each of some objects only once; it is forgotten with the object, or with what `identityOf` tells
 * it by.
 */
export function knownOnce<Item extends object, Fact>(
  find: (item: Item) => Fact,
  identityOf: (item: Item) => object = (item) => item,
): (item: Item) => Fact {
  const known = new WeakMap<object, { readonly fact: Fact }>();
  return (item) => {
    const identity = identityOf(item);
    const before = known.get(identity);
    if (before !== undefined) return before.fact;
    const fact = find(item);
    known.set(identity, { fact });
    return fact;
  };
}
