// “Crews at the lock in May. Photo: HWB”: a sentence of the story has a full stop at its end.
const ENDS_AS_SENTENCE = /[.!?…:]["'”’)\]]*\s*$/u;

/** Whether some words are a line that a page puts between the paragraphs of a story, such as a caption. */
export function isLineOfPage(prose: string): boolean {
  return !ENDS_AS_SENTENCE.test(prose);
}
