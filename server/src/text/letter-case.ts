// “ö”, “½”, “中”: whatever is neither English nor one of the marks that English prose is full of.
const UNUSUAL = /[^ -~\s‘’“”–—…£€«]/gu;
// “É”
const CAPITAL = /\p{Lu}/u;
// “é”, “中”
const LETTER = /\p{L}/u;
// The accent alone of an “é” that is written as two characters.
const ACCENT = /\p{M}/u;

/**
 * The same text, as long, with “A” for each capital and “a” for each other letter that English does not have, and “.” for
 * an accent that stands alone: “Örebro” gives “Arebro”. A regular expression that asks for capitals and small letters need
 * know no other alphabets then, which takes it a tenth of the time to compile.
 */
export function plainCase(text: string): string {
  return text.replace(UNUSUAL, toPlain);
}

function toPlain(character: string): string {
  if (LETTER.test(character)) return (CAPITAL.test(character) ? 'A' : 'a').repeat(character.length);
  return ACCENT.test(character) ? '.'.repeat(character.length) : character;
}
