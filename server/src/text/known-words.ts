/** In code units. A longer piece of a text would keep the whole text in memory, for engines cut such pieces without a copy. */
const LONGEST = 12;
const MOST = 20_000; // Words: an archive has names without end, and is read by one process.

/**
 * Finds something out about each short word only once, for the words of a story are mostly those of all others. Where
 * words become many, all is forgotten and found out again.
 */
export function knownOfWords<Fact extends object | string>(find: (word: string) => Fact): (word: string) => Fact {
  const known = new Map<string, Fact>();
  return (word) => (word.length > LONGEST ? find(word) : (known.get(word) ?? keep(word)));

  function keep(word: string): Fact {
    if (known.size === MOST) known.clear();
    const fact = find(word);
    known.set(word, fact);
    return fact;
  }
}
