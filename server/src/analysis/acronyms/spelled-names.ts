import { findMatches } from '../../text/matches.ts';
import { type Shift, type Span, shiftSpan, sliceOf } from '../../text/span.ts';
import { isSmallWord } from './spelling.ts';

/** A name written out in full, with the letters that it would have. */
export interface SpelledName {
  readonly span: Span;
  readonly name: string;
  /** “DOJ” for “Department of Justice”. */
  readonly letters: string;
}

// “National”, “of”, “the”, “Anti”: a word of a name, with what ends it.
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
// “ ”, “-”, “ & ”: what may stand between two words of one name.
const SAME_NAME = /^(?:[\s-]|\s&\s)$/;
const CAPITAL = /^\p{Lu}/u;
// “UN” in “UN Security Council” gives all its letters; “REALITY” is a word, shouted.
const ALL_CAPITALS = /^\p{Lu}{2,6}$/u;
// Longer names have no letters that anybody says.
const MOST_WORDS = 9;

interface NameWord {
  readonly span: Span;
  /** What the word gives an acronym: “N” for “National”, “US” for “US”; small for a small word. */
  readonly letters: string;
  readonly weight: 'full' | 'small';
}

/** Finds the names of two and more words in one paragraph, and the letters that each stretch of them would have. */
export function findSpelledNames(prose: string): SpelledName[] {
  const found: SpelledName[] = [];
  let run: NameWord[] = [];
  for (const match of findMatches(WORD, prose)) {
    const previous = run.at(-1);
    const joins = previous !== undefined && SAME_NAME.test(prose.slice(previous.span.end, match.index));
    if (!joins) {
      found.push(...stretchesOf(prose, run));
      run = [];
    }
    const word = toNameWord(match[0], match.index);
    if (word !== undefined && (word.weight === 'full' || run.length > 0)) run.push(word);
    else {
      found.push(...stretchesOf(prose, run));
      run = [];
    }
  }
  return [...found, ...stretchesOf(prose, run)];
}

function toNameWord(text: string, start: number): NameWord | undefined {
  const span = { start, end: start + text.length };
  if (CAPITAL.test(text)) return { span, letters: ALL_CAPITALS.test(text) ? text : text.slice(0, 1), weight: 'full' };
  return isSmallWord(text) ? { span, letters: text.slice(0, 1).toUpperCase(), weight: 'small' } : undefined;
}

/** “Department of Justice” gives “DJ” and “DOJ”. */
function stretchesOf(prose: string, run: readonly NameWord[]): SpelledName[] {
  const found: SpelledName[] = [];
  for (const [from, first] of run.entries()) {
    if (first.weight === 'small') continue;
    let full = first.letters;
    let withSmall = first.letters;
    for (const word of run.slice(from + 1, from + MOST_WORDS)) {
      withSmall += word.letters;
      if (word.weight === 'small') continue;
      full += word.letters;
      const span = { start: first.span.start, end: word.span.end };
      const name = sliceOf(prose, span);
      found.push({ span, name, letters: full });
      if (withSmall !== full) found.push({ span, name, letters: withSmall });
    }
  }
  return found;
}

/** The same name, counted from another origin. */
export function shiftSpelledName(name: SpelledName, by: Shift): SpelledName {
  return { ...name, span: shiftSpan(name.span, by) };
}
