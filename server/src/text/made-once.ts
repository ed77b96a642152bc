/**
 * Makes something of two parts, such as words, each only once. There must be few, for they are all kept. A map finds one that
 * it was asked for before much sooner than it is put together anew.
 */
export function madeOnce<A, B, Made extends object | string>(make: (a: A, b: B) => Made): (a: A, b: B) => Made {
  const known = new Map<A, Map<B, Made>>();
  return (a, b) => known.get(a)?.get(b) ?? keep(a, b);

  function keep(a: A, b: B): Made {
    const made = make(a, b);
    known.set(a, (known.get(a) ?? new Map<B, Made>()).set(b, made));
    return made;
  }
}
