/** The pairs of names that share a key, each once; where three do, the story knows them apart. */
export function* pairsUnder<Name>(
  names: readonly Name[],
  keysOf: (name: Name) => readonly string[],
): Generator<readonly [Name, Name]> {
  const byKey = new Map<string, Name[]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      const sharing = byKey.get(key);
      if (sharing === undefined) byKey.set(key, [name]);
      else if (!sharing.includes(name)) sharing.push(name);
    }
  }
  const known = new Map<Name, Set<Name>>();
  for (const [first, second, third] of byKey.values()) {
    if (first === undefined || second === undefined || third !== undefined) continue;
    const others = known.get(first) ?? new Set();
    if (others.has(second)) continue;
    known.set(first, others.add(second));
    yield [first, second];
  }
}
