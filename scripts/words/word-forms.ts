// “studies” is “study”, “making” is “make”: what regular endings are made of.
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['ly', ''],
];

/** Those of a dictionary's words that a regular ending makes of one of the others: “making” of “make”. */
export function formsOf(others: ReadonlySet<string>, dictionary: Iterable<string>): string[] {
  return [...dictionary].filter((word) =>
    ENDINGS.some(([ending, instead]) => word.endsWith(ending) && others.has(word.slice(0, -ending.length) + instead)),
  );
}
