/** Holds the place of what readers of a draft never see, such as “<b>” in “H<b>WB</b>”: words join over it (U+2060). */
export const UNSEEN = '\u2060';

/** Holds the place of the rest of an entity, “&eacute;” for one, and belongs to the character before it (U+2064). */
export const REST = '\u2064';

// Both fillers, and what word processors leave inside words: a soft hyphen, a space without width.
const FILLER = /[\u00ad\u200b\u2060\u2064]/;
const SOFT_HYPHEN = '\u00ad'; // The first of them; most letters stand before it.
const FILLERS = /[\u00ad\u200b\u2060\u2064]+/g;

/** Whether something in a text only holds a place. */
export function hasFillers(text: string): boolean {
  return FILLER.test(text);
}

/** Whether one code unit does. */
export function isFiller(unit: string): boolean {
  return unit >= SOFT_HYPHEN && FILLER.test(unit);
}

/** Whether a sign may be the next that a reader sees from an offset on, which is quicker to see than the words. */
export function mayGoOnWith(text: string, at: number, sign: string): boolean {
  const next = text.charAt(at);
  return next === sign || next >= SOFT_HYPHEN;
}

/** The same text without what only holds a place. */
export function withoutFillers(text: string): string {
  return hasFillers(text) ? text.replace(FILLERS, '') : text;
}
