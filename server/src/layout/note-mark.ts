// “1”, “[12]”, “a”, “†”: what is raised to point at a note.
const MARK = /^\s*(?:\[?\d{1,3}\]?|\[?[a-z]\]?|[*†‡§]{1,3})(?:,\s*\d{1,3})*\s*$/;

// “Monday”, “Monday.”, “Monday’s”: a word of the story; “km” and “10” take an exponent.
const WORD_BEFORE = /\p{L}{3}[.,;:!?)"”’]*$|[.,;:!?)"”’]$/u;

/** Whether raised letters point at a note rather than belong to the word before them, as in “km²”. */
export function isNoteMark(raised: string, before: string): boolean {
  return MARK.test(raised) && WORD_BEFORE.test(before);
}
