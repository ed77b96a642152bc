import { Readable } from 'node:stream';

/**
 * Does a work for each item, so many at once, and gives what came of it in the order of the items, each as soon as it is
 * its turn. Where nobody takes what came, nothing more is begun.
 */
export function inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncIterable<Result> {
  return Readable.from(items).map(work, { concurrency: atOnce });
}
