/** The same words with a capital at their head. */
export function raised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// “ö”, “½”, “中”: whatever is neither English nor one of the marks that English prose is full of.
const UNUSUAL = /[^ -~\s‘’“”–—…£€«»]/gu;
// “The pier – 3 km away – closed.”: most sentences have nothing else, which is quicker to see than to replace.
const ONLY_USUAL = /^[ -~\s‘’“”–—…£€«»]*$/;

const STAND_INS: readonly (readonly [pattern: RegExp, standIn: string])[] = [
  [/\p{Lu}/u, 'A'], // “É”
  [/\p{Ll}/u, 'a'], // “é”
  [/\p{L}/u, 'ª'], // “中”
  [/\p{N}/u, '0'], // “½”
  [/\p{M}/u, 'º'], // the accent alone of an “é” that is written as two characters
];

/**
 * The same text, as long, with one stand-in for each sort of character that English does not have: “A” for capitals, “a”
 * for small letters, “ª” for letters without case, “0” for numbers, “º” for accents that stand alone. “Örebro” gives “Arebro”.
 *
 * A regular expression that looks for capitals and letters need know no other alphabets then: `[A-Za-zª]` is any letter.
 * It compiles in a tenth of the time, which shows in the start of the command line.
 */
export const plainCase = rememberingLast((text) => (ONLY_USUAL.test(text) ? text : text.replace(UNUSUAL, toStandIn)));

function toStandIn(character: string): string {
  const standIn = STAND_INS.find(([pattern]) => pattern.test(character))?.[1];
  return standIn === undefined ? character : standIn.repeat(character.length);
}

// “ö”, “中”: the unusual characters that make words.
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * The same text, as long, in small letters, with “é” for each letter and digit that English does not have: “Örebro”
 * gives “érebro”. An expression that looks for English words in it need know no other alphabets either.
 */
export const plainLetters = rememberingLast((text) =>
  (ONLY_USUAL.test(text) ? text : text.replace(UNUSUAL, toAccented)).toLowerCase(),
);

function toAccented(character: string): string {
  return WORD_CHARACTER.test(character) ? 'é'.repeat(character.length) : character;
}

/**
 * A dozen readers of one paragraph want it in another case, one after the other, so that the last one is enough to remember.
 * Small letters are made slowly where a text has curly quotation marks.
 */
function rememberingLast(make: (text: string) => string): (text: string) => string {
  let last = '';
  let made = '';
  return (text) => {
    if (text === last) return made;
    made = make(text);
    last = text;
    return made;
  };
}
