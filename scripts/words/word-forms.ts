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

// “stopping” is “stop”, “libelled” is “libel”.
const DOUBLED = /([b-df-hj-np-tv-z])\1$/;

/** Whether a regular ending makes a word of one in the dictionary: “making”, “stopped”, “boxes”. */
export function isMadeOf(dictionary: ReadonlySet<string>, word: string): boolean {
  return ENDINGS.some(([ending, instead]) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    return (
      isBase(dictionary, stem + instead) ||
      (instead === '' && DOUBLED.test(stem) && isBase(dictionary, stem.slice(0, -1)))
    );
  });
}

/** “stop”; “th” of “thing” is no word. */
function isBase(dictionary: ReadonlySet<string>, word: string): boolean {
  return word.length > 2 && dictionary.has(word);
}

/** Those of a dictionary's words that a regular ending makes of one of the others: “making” of “make”. */
export function formsOf(others: ReadonlySet<string>, dictionary: Iterable<string>): string[] {
  return [...dictionary].filter((word) =>
    ENDINGS.some(([ending, instead]) => word.endsWith(ending) && others.has(word.slice(0, -ending.length) + instead)),
  );
}
