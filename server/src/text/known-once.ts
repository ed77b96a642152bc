/** Finds something out about each of some objects only once; it is forgotten with the object. */
export function knownOnce<Item extends object, Fact>(find: (item: Item) => Fact): (item: Item) => Fact {
  const known = new WeakMap<Item, { readonly fact: Fact }>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before.fact;
    const fact = find(item);
    known.set(item, { fact });
    return fact;
  };
}
