/**
 * Makes words of two parts, each only once. There must be few, for they are all kept. A map finds a word that it was asked
 * for before much sooner than one that was put together anew.
 */
export function madeOnce<A, B>(make: (a: A, b: B) => string): (a: A, b: B) => string {
  const made = new Map<A, Map<B, string>>();
  return (a, b) => made.get(a)?.get(b) ?? keep(a, b);

  function keep(a: A, b: B): string {
    const word = make(a, b);
    made.set(a, (made.get(a) ?? new Map<B, string>()).set(b, word));
    return word;
  }
}
