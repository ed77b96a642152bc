import { isFunctionWord } from '../english/function-words.ts';

// “pier”, “40”, “O’Brien”.
const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;
// “closed”, “closes” and “closing” begin alike; shorter words are compared whole.
const ALIKE = 5;

/** The words of a text that say something, by how they begin: “close” and “pier” for “She will have closed the pier”. */
export function contentWords(text: string): string[] {
  return [...text.toLowerCase().matchAll(WORD)].flatMap(([word]) =>
    isFunctionWord(word) ? [] : [word.slice(0, ALIKE)],
  );
}
