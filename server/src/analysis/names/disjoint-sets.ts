/** Things that are one and the same, pair by pair (union-find; Galler and Fischer, 1964): a with b and b with c is a with c. */
export class DisjointSets<Item> {
  // What each item was joined to; the first of a set to nothing.
  readonly #joinedTo = new Map<Item, Item>();

  /** The item that stands for all of its set. */
  firstOf(item: Item): Item {
    let first = item;
    for (let next = this.#joinedTo.get(first); next !== undefined; next = this.#joinedTo.get(first)) first = next;
    return first;
  }

  /** Makes one set of two; the first item of the one stands for both. */
  join(one: Item, other: Item): void {
    const [first, second] = [this.firstOf(one), this.firstOf(other)];
    if (first !== second) this.#joinedTo.set(second, first);
  }
}
