import { FOREIGN_PARTICLES } from '../../english/name-particles.ts';
import { isGerund } from '../../english/word-forms.ts';
import { type Shift, type Span, shiftSpan, sliceOf } from '../../text/span.ts';
import { areInOneName, isSmallWord, type LetterWord, splitLetterWords } from './spelling.ts';

/** A name written out in full, with the letters that it would have. */
export interface SpelledName {
  readonly span: Span;
  readonly name: string;
  /** “DOJ” for “Department of Justice”. */
  readonly letters: string;
}

// “-H” behind “al”: a particle that gives the name its first letter.
const JOINED_CAPITAL = /^-\p{Lu}/u;
// “UN” in “UN Security Council” gives all its letters; “REALITY” is a word, shouted.
const ALL_CAPITALS = /^\p{Lu}{2,6}$/u;
// Longer names have no letters that anybody says.
const MOST_WORDS = 9;

interface GivingWord {
  readonly span: Span;
  /** What the word gives an acronym: “N” for “National”, “US” for “US”; small for a small word. */
  readonly letters: string;
  readonly weight: 'full' | 'small';
}

/** Finds the names of two and more words in one paragraph, and the letters that each stretch of them would have. */
export function findSpelledNames(prose: string): SpelledName[] {
  const found: SpelledName[] = [];
  let run: GivingWord[] = [];
  let previous: LetterWord | undefined;
  for (const word of splitLetterWords(prose, 0)) {
    const giving = toGivingWord(prose, word);
    const joins = previous !== undefined && areInOneName(prose, previous, word);
    const goesOn = joins && run.length > 0;
    if (!(goesOn && giving !== undefined)) {
      found.push(...stretchesOf(prose, run));
      run = [];
    }
    if (giving !== undefined && (giving.weight === 'full' || goesOn)) run.push(giving);
    previous = word;
  }
  return [...found, ...stretchesOf(prose, run)];
}

function toGivingWord(prose: string, { span, lower, hasCapital }: LetterWord): GivingWord | undefined {
  const text = prose.slice(span.start, span.end);
  if (hasCapital) return { span, letters: ALL_CAPITALS.test(text) ? text : text.slice(0, 1), weight: 'full' };
  if (FOREIGN_PARTICLES.has(lower) && JOINED_CAPITAL.test(prose.slice(span.end, span.end + 2)))
    return { span, letters: text.slice(0, 1).toUpperCase(), weight: 'full' };
  return isSmallWord(lower) || isGerund(lower)
    ? { span, letters: lower.slice(0, 1).toUpperCase(), weight: 'small' }
    : undefined;
}

/** “Department of Justice” gives “DJ” and “DOJ”. */
function stretchesOf(prose: string, run: readonly GivingWord[]): SpelledName[] {
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
