import { anyOf } from '../../english/any-of.ts';
import type { Span } from '../../text/span.ts';
import things from '../data/quoted-things.json' with { type: 'json' };

/** Where a quotation's marks stand; a missing mark is one that the paragraph does not have. */
export interface MarkPair {
  readonly span: Span;
  readonly inner: Span;
  readonly missing: 'none' | 'opening' | 'closing';
}

// “"”, “„”, “«”: a mark that a quotation may begin or end with, single ones too.
const ANY_MARK = /["“”„«»'‘’‚]/g;

// “'90s”, “’em”: an apostrophe where letters are left out at a word's start.
const CLIPPED_WORD = new RegExp(`^(?:\\d0s?|${anyOf(things.clipped)})\\b`, 'i');

const LETTER = /[\p{L}\p{N}]/u; // “é”, “7”
const DIGIT = /\d/; // “6” in “6” of snow”: inches.
const BEFORE_OPENING = /[\s([{—–\-/…"“«„]/; // “(”, “—”: what may stand just before an opening mark.

// “''Yes,'' she said”, “``Yes''”, “Yes,’’ she said”: typewriter marks made of two single ones.
const TYPEWRITER_MARK = /(?:''|``|‘‘|’’)/g;

/** Pairs the quotation marks of one paragraph; marks inside a quotation belong to it. */
export function pairMarks(text: string): MarkPair[] {
  const prose = joinTypewriterMarks(text);
  const pairs: MarkPair[] = [];
  let from = 0;
  for (;;) {
    const pair = nextPair(prose, from, pairs);
    if (pair === undefined) return pairs;
    pairs.push(pair);
    from = pair.span.end;
  }
}

/** Makes two single marks one double mark and a space on its outer side, so that no offset moves. */
function joinTypewriterMarks(prose: string): string {
  return prose.replace(TYPEWRITER_MARK, (_mark, at: number) => (/\s/.test(prose[at - 1] ?? ' ') ? ' "' : '" '));
}

/** Only the first mark of a paragraph may close what another one began. */
function nextPair(prose: string, from: number, before: readonly MarkPair[]): MarkPair | undefined {
  ANY_MARK.lastIndex = from;
  for (let match = ANY_MARK.exec(prose); match !== null; match = ANY_MARK.exec(prose)) {
    const at = match.index;
    const mayClose = before.length === 0 && match[0] === '”' && !opens(prose, at);
    if (mayClose && !DIGIT.test(prose.charAt(at - 1))) {
      return continuedFrom(prose, at);
    }
    if (opensLate(prose, at)) return leftOpen(prose, at, prose.length);
    if (!opens(prose, at)) continue;
    const pair = isSingle(match[0]) ? pairSingle(prose, at) : pairDouble(prose, at);
    if (pair !== undefined) return pair;
    ANY_MARK.lastIndex = at + 1;
  }
  return undefined;
}

/** In characters: a longer stretch between apostrophes is no quotation. */
const LONGEST_IN_SINGLE_MARKS = 1500;

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘' || mark === '‚';
}

// “she wrote. " The course”: a slip of a space behind the mark.
const LATE_MARK = /(?<=^|[.?!,:] )" \p{Lu}[^"“”]*$/uy;

/** Whether a straight mark with a space behind it begins a quotation: no other one follows that could close or open it. */
function opensLate(prose: string, at: number): boolean {
  LATE_MARK.lastIndex = at;
  return prose.charAt(at) === '"' && LATE_MARK.test(prose);
}

// “? ” behind the mark of “"What is it "? he asked”: the mark closes, for no words begin so.
const STOP_AND_BLANK = /[.?!,;:](?:\s|$)/y;

/** Whether the mark at `at` begins a quotation: a space or the like before it, ink after it. */
function opens(prose: string, at: number): boolean {
  const mark = prose.charAt(at);
  const before = prose.charAt(at - 1);
  const after = prose.charAt(at + 1);
  if (after.trim() === '') return false;
  STOP_AND_BLANK.lastIndex = at + 1;
  if (mark === '"' && STOP_AND_BLANK.test(prose)) return false;
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (before !== '' && !BEFORE_OPENING.test(before)) return false;
  if (mark === '’' || mark === '»') return false;
  if (mark === '”') return LETTER.test(after);
  return !isSingle(mark) || !CLIPPED_WORD.test(prose.slice(at + 1, at + 8));
}

/** A closing mark with no opening one: the paragraph goes on with somebody's words. */
function continuedFrom(prose: string, at: number): MarkPair {
  const start = prose.length - prose.trimStart().length;
  return { span: { start, end: at + 1 }, inner: { start, end: at }, missing: 'opening' };
}

/** Speech that the paragraph leaves open runs to its last ink, or to the last ink before the next opening mark. */
function leftOpen(prose: string, open: number, until: number): MarkPair {
  const end = prose.slice(0, until).trimEnd().length;
  return { span: { start: open, end }, inner: { start: open + 1, end }, missing: 'closing' };
}

function closed(open: number, close: number): MarkPair {
  return { span: { start: open, end: close + 1 }, inner: { start: open + 1, end: close }, missing: 'none' };
}

function pairDouble(prose: string, open: number): MarkPair {
  const straight = prose.charAt(open) === '"';
  let nested = 0;
  for (let at = open + 1; at < prose.length; at += 1) {
    const mark = prose.charAt(at);
    // "She called it “late”": curly marks inside straight ones are a quotation in the quotation.
    if (mark === '“' && straight) nested += 1;
    if (mark === '”' && nested > 0) nested -= 1;
    else if (mark === '”' || mark === '»') return closed(open, at);
    if ((mark === '“' && !straight) || (mark === '"' && opensAgain(prose, at))) return leftOpen(prose, open, at);
    if (mark === '"' && (straight || !opens(prose, at))) return closed(open, at);
  }
  return leftOpen(prose, open, prose.length);
}

// “. "I”: a sentence that ends before the mark, and one that begins behind it.
const BETWEEN_SENTENCES = /[.?!…] "\p{Lu}/uy;

/** Whether a straight mark opens anew what the speaker goes on with: “"I saw it. "It was high."” */
function opensAgain(prose: string, at: number): boolean {
  BETWEEN_SENTENCES.lastIndex = at - 2;
  return BETWEEN_SENTENCES.test(prose);
}

function pairSingle(prose: string, open: number): MarkPair | undefined {
  const close = closingSingle(prose, open);
  if (close !== undefined) return closed(open, close);
  return opensSpeech(prose, open) ? leftOpen(prose, open, prose.length) : undefined;
}

// “‘We”, “'Nobody”: a mark before a sentence.
const MARK_AND_CAPITAL = /['‘](?:\p{Lu}\p{Ll}*|I) \p{Ll}/uy;
// “said. ”, “said: ”: what a quotation follows in a paragraph.
const BEFORE_SPEECH = /(?:^|[.?!,:]['’]?\s+)$/;

/** Whether a single mark begins a sentence of speech that its paragraph leaves open, as British papers run it on. */
function opensSpeech(prose: string, open: number): boolean {
  MARK_AND_CAPITAL.lastIndex = open;
  return (
    MARK_AND_CAPITAL.test(prose) && BEFORE_SPEECH.test(prose.slice(Math.max(0, open - 4), open).replace(/^\s+$/, ''))
  );
}

/**
 * The single mark that ends what the one at `open` began. An apostrophe has a letter after it; the one of a plural
 * (“the voters’ choice”) has not, so an end after “s” counts only where no better one follows.
 */
function closingSingle(prose: string, open: number): number | undefined {
  let afterPlural: number | undefined;
  const until = Math.min(prose.length, open + LONGEST_IN_SINGLE_MARKS);
  for (let at = open + 2; at < until; at += 1) {
    const mark = prose.charAt(at);
    if (mark === '‘' || mark === '“' || mark === '”' || mark === '"') break;
    if (mark !== '’' && mark !== "'") continue;
    if (LETTER.test(prose.charAt(at + 1)) || prose.charAt(at - 1).trim() === '') continue;
    if (prose.charAt(at - 1) !== 's' || !/\s/.test(prose.charAt(at + 1))) return at;
    afterPlural ??= at;
  }
  return afterPlural;
}
