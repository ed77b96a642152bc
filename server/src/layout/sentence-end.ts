// “.”, “?”, “!” or “…” with the quotation marks and brackets that close after it.
const SENTENCE_END = /[.!?…][\])"'”’»]*\s*$/;

/** Whether a text stops where a sentence may stop. */
export function mayEndSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
