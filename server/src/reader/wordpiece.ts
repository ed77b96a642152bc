/** Cuts a text into word pieces and gives their ids. */
export type SplitText = (text: string) => readonly number[];

/** What a reader's vocabulary calls the parts of a window that are no words. */
export interface Vocabulary {
  readonly size: number;
  readonly idOf: (piece: string) => number | undefined;
}

/** Reads a vocabulary: one piece a line, and its line is its id. */
export function readVocabulary(text: string): Vocabulary {
  const pieces = text.trimEnd().split('\n');
  const ids = new Map(pieces.map((piece, id) => [piece, id]));
  return { size: pieces.length, idOf: (piece) => ids.get(piece) };
}

const LONGEST_WORD = 100; // Longer words are unknown, as to the tokenizer that the encoder grew up with.

/**
 * Sets up the splitting of texts as BERT splits them without letter case (Devlin and others, 2019): words by spaces and
 * punctuation, then the longest piece that a word begins with, then the longest that goes on, “##…”.
 */
export function createSplitter({ idOf }: Vocabulary): SplitText {
  const unknown = idOf('[UNK]') ?? 0;
  const split = (word: string) => splitWord(word, idOf) ?? [unknown];
  return (text) => wordsOf(text).flatMap(split);
}

function splitWord(word: string, idOf: Vocabulary['idOf']): readonly number[] | undefined {
  if (word.length > LONGEST_WORD && [...word].length > LONGEST_WORD) return undefined;
  const ids: number[] = [];
  let start = 0;
  while (start < word.length) {
    let end = word.length;
    let id = idOf(pieceOf(word, start, end));
    while (id === undefined && end > start + 1) {
      end -= 1;
      id = idOf(pieceOf(word, start, end));
    }
    if (id === undefined) return undefined;
    ids.push(id);
    start = end;
  }
  return ids;
}

function pieceOf(word: string, start: number, end: number): string {
  return start === 0 ? word.slice(0, end) : `##${word.slice(start, end)}`;
}

const CURLY_DOUBLE = /[“”„]/g;
const CURLY_SINGLE = /[‘’‚‛]/g;
// “The plan cost $4m.”
const PLAIN_TEXT = /^[\n -~]*$/;
// “plan”, “$”
const PLAIN_WORD = /[a-z\d]+|[!-/:-@[-`{-~]/g;
// “ünlü”, “—”: as PLAIN_WORD in any script; only the signs of ASCII count as punctuation, as in “£5”.
const WORD = /[^\s\p{P}$+<=>^`|~]+|[\p{P}$+<=>^`|~]/gu;

/** The words and the punctuation marks in lower case, without accents. */
function wordsOf(text: string): readonly string[] {
  const straight = text.replace(CURLY_DOUBLE, '"').replace(CURLY_SINGLE, "'");
  if (PLAIN_TEXT.test(straight)) return straight.toLowerCase().match(PLAIN_WORD) ?? [];
  return toPlainLetters(straight).match(WORD) ?? [];
}

// Line ends and tabs are control characters that divide words; the others stand for nothing.
const DIVIDING_CONTROL = /[\t\n\r]/g;
// Soft hyphens, zero-width joiners, what could not be decoded.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu;
// Each ideograph is a word. The gap at 2B820 is in the original as well.
const IDEOGRAPH =
  /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/gu;
const ACCENT = /\p{Mn}/gu;

function toPlainLetters(text: string): string {
  const seen = text.replace(DIVIDING_CONTROL, ' ').replace(UNSEEN, '').replace(IDEOGRAPH, ' $& ');
  // A sigma at the end of a word is “σ” too, for the original lowers letter by letter.
  return seen.normalize('NFD').replace(ACCENT, '').replaceAll('Σ', 'σ').toLowerCase();
}
