// “The café – ‘Harbour 3’ – closed”: a letter a cell. Most lines have nothing else, and the expressions below are slow to
// compile.
const NARROW = /^[\t -~\u00a1-\u00ac\u00ae-\u024f‘’“”–—…€]*$/;

// “東”, “あ”, “한”, “！”, “🚒”: twice as wide as a Latin letter.
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;

// A combining accent, a zero-width joiner, the skin of a hand: no width of their own.
const WIDTHLESS = /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u;

/** How many cells a text takes where every letter is as wide as any other: in a terminal, in an editor; a tab takes one. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let cells = 0;
  for (const character of text) cells += WIDTHLESS.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return cells;
}
