const LETTERS_BEFORE_LAST = 4;

/** Whether two folded words are one but for the last letter: “clark” and “clarke”, “brannock” and “brannoch”; but “german” and “germans” are two words. */
export function isLastLetterOff(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const same = long.slice(0, -1);
  if (same.length < LETTERS_BEFORE_LAST || x === y) return false;
  if (short.length < long.length) return short === same && isEndOfName(long);
  return short.slice(0, -1) === same && !PLURAL.test(x) && !PLURAL.test(y);
}

// “Clarke”, “Norburgh”, “Hassett”, “Finnegann”: a last letter that names have or lack.
const LAST_LETTERS = /e$|gh$|([^aeiousy])\1$/;
const PLURAL = /[snaiy]$/;

/** Whether a word ends with a letter that names of one sound have or lack: “clarke”, “hassett”. */
export function isEndOfName(word: string): boolean {
  return LAST_LETTERS.test(word);
}
