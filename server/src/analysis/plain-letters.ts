// “ö”, “½”, “中”: whatever is neither English nor one of the marks that English prose is full of.
const UNUSUAL = /[^ -~\s‘’“”–—…£€]/gu;
// “The pier – 3 km away – closed.”: most sentences have nothing else, which is quicker to see than to replace.
const ONLY_USUAL = /^[ -~\s‘’“”–—…£€]*$/;
// “ö”, “中”: the unusual characters that make words.
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * The same text, as long, in small letters, with “é” for each letter and digit that English does not have: “Örebro”
 * gives “érebro”. A regular expression that looks for English words in it need know no other alphabets, which takes it
 * a tenth of the time to compile and to run.
 */
export function plainLetters(text: string): string {
  return (ONLY_USUAL.test(text) ? text : text.replace(UNUSUAL, toPlain)).toLowerCase();
}

function toPlain(character: string): string {
  return WORD_CHARACTER.test(character) ? 'é'.repeat(character.length) : character;
}
