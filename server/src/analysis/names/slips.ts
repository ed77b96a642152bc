// “dilion”, “dillon”: what one letter too many, too few, wrong or in the wrong place makes of a word.
const VOWEL = /[aeiouy]/;

/**
 * Whether two words are one slip of the pen apart (Damerau, 1964): a letter doubled, dropped or added inside the word,
 * two neighbours swapped, or one vowel for another. A different consonant mostly makes a different name.
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.length === b.length && a.length >= LONG && a[0] === b[0] && isShuffled(a, b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const from = commonStart(short, long);
  const restShort = short.length - from - commonEnd(short, long, from);
  const restLong = long.length - short.length + restShort;
  if (from === 0) return false;
  if (restShort === 0 && restLong === 1) return from + 1 < long.length;
  if (restShort === 2 && restLong === 2) return short[from] === long[from + 1] && short[from + 1] === long[from];
  if (restShort !== 1 || restLong !== 1 || from + 1 === long.length) return false;
  return long.length >= WRONG_LETTER_AT_LEAST || (VOWEL.test(short.charAt(from)) && VOWEL.test(long.charAt(from)));
}

/** Whether two words are the same but for one letter, wherever it stands: “boyle” and “doyle”, “larsen” and “lassen”. */
export function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const from = commonStart(short, long);
  return a !== b && long.length - from - commonEnd(short, long, from) === 1;
}

// “solivent”, “solifent”: in a shorter name another consonant makes another name.
const WRONG_LETTER_AT_LEAST = 7;

// “khodorkovsky”: letters enough that the same ones in another order are no accident.
const LONG = 8;

function isShuffled(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string, from: number): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) - from && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
