/** The pairs of names that share a key; where three do, the story knows them apart. */
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
  for (const [first, second, third] of byKey.values()) {
    if (first !== undefined && second !== undefined && third === undefined) yield [first, second];
  }
}
