/** Where events wait for the test, and the test for events. */
export interface Mailbox<T> {
  readonly put: (letter: T) => void;
  readonly take: () => Promise<T>;
}

/** Sets up a mailbox: letters are taken in the order in which they came; who comes too early waits. */
export function createMailbox<T>(): Mailbox<T> {
  const letters: T[] = [];
  const waiting: ((letter: T) => void)[] = [];
  return {
    put(letter) {
      const next = waiting.shift();
      if (next === undefined) letters.push(letter);
      else next(letter);
    },
    take() {
      return new Promise((resolve) => {
        if (letters.length > 0) for (const letter of letters.splice(0, 1)) resolve(letter);
        else waiting.push(resolve);
      });
    },
  };
}
