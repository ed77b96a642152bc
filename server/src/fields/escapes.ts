import { REST, UNSEEN } from '../text/unseen.ts';

// What a letter behind a backslash stands for, where that is not the letter itself: white space, for no draft has a bell.
const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['_', '\u00a0'],
  ...['0', 'a', 'b', 'e', 'f', 'L', 'N', 'P', 'r', 't', 'v'].map((sign): [string, string] => [sign, ' ']),
]);

const HIGHEST = 0x10ffff; // Unicode ends here.

/** Puts what each escape stands for in its place, with fillers for the rest: “\u2019” as “’” and five of them. */
export function showEscapes(source: string, escapes: RegExp): string {
  if (!source.includes('\\')) return source;
  return source.replace(escapes, (sequence) => inPlace(shownBy(sequence), sequence.length));
}

/** Words in the place of something at least as long that stands for them. */
export function inPlace(words: string, length: number): string {
  return words === '' ? UNSEEN.repeat(length) : words.padEnd(length, REST);
}

// “\u2019”, “\x41”: a character by its number.
const NUMBERED = /^\\[xuU]([\da-fA-F]{2,8})$/;

function shownBy(sequence: string): string {
  const number = NUMBERED.exec(sequence)?.[1];
  if (number !== undefined) return characterOf(Number.parseInt(number, 16));
  const sign = sequence.charAt(1);
  // A backslash at a line's end takes the line break and the blanks around it away.
  if (sign === '\n' || sign === '\r') return '';
  return NAMED.get(sign) ?? sign;
}

function characterOf(number: number): string {
  return number <= HIGHEST ? String.fromCodePoint(number) : '\ufffd';
}
