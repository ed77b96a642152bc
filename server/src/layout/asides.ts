import { findMatches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { blankOut } from './blank.ts';
import { type OpenDirective, readDirective } from './directive.ts';
import { findNotes } from './notes.ts';

/** What stands in a draft without being the story's words. All lists are in the order of the text. */
export interface Asides {
  readonly directives: readonly OpenDirective[];
  /** Notes to the editor, `[[like this]]`, and comments, directives not among them. */
  readonly notes: readonly Span[];
  /** `(CQ)` and `[sic]` marks. */
  readonly checkedMarks: readonly Span[];
  /** All of these, and web and e-mail addresses: what prose does not show. */
  readonly blanks: readonly Span[];
}

// “(CQ)”, “[cq]”: the desk has checked the spelling before it; “[sic]”: it stands there as somebody wrote it.
const CHECKED_MARK = /\((?:cq|sic)\)|\[(?:cq|sic)\]/gi;

// “https://example.org/a_(b)”, “www.example.org”: without the punctuation that ends the sentence.
const WEB_ADDRESS =
  /(?:\b[a-z]{2,8}:\/\/|\bwww\.)(?:\([^\s()<>"“”]*\)|[^\s()<>"“”])*(?:\([^\s()<>"“”]*\)|[^\s()<>"“”.,;:!?\]’'»])/gi;

// “example.org/report”: a host alone may be a company's name (“Example.com”), one with a path is not.
const BARE_ADDRESS = /\b(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}\/[^\s<>"“”()]*[^\s<>"“”().,;:!?\]’'»]/g;

// “desk@example.org”, but not the handle “@desk”.
const EMAIL_ADDRESS = /[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\b/gi;

/** Finds what stands in a text without being the story's words. */
export function findAsides(text: string): Asides {
  const directives: OpenDirective[] = [];
  const notes: Span[] = [];
  for (const span of findNotes(text)) {
    const directive = readDirective(text, span);
    if (directive === undefined) notes.push(span);
    else directives.push(directive);
  }
  const noted = [...directives.map(({ span }) => span), ...notes].sort(byStart);
  const rest = blankOut(text, noted);
  const checkedMarks = findAll(rest, CHECKED_MARK, /[([]/g);
  const blanks = [...noted, ...checkedMarks, ...findAddresses(rest)];
  return { directives, notes, checkedMarks, blanks: blanks.sort(byStart) };
}

/** Finds the web and e-mail addresses. */
function findAddresses(text: string): Span[] {
  return [
    ...findAll(text, WEB_ADDRESS, /:\/\/|www\./gi),
    ...findAll(text, BARE_ADDRESS, /\//g),
    ...findAll(text, EMAIL_ADDRESS, /@/g),
  ];
}

/** All matches of a pattern that has a sign and no blank in it: most drafts have few signs, which are quick to find. */
function findAll(text: string, pattern: RegExp, sign: RegExp): Span[] {
  const found: Span[] = [];
  sign.lastIndex = 0;
  while (sign.test(text)) {
    const { start, end } = inkAround(text, sign.lastIndex - 1);
    for (const { index, 0: match } of findMatches(pattern, text.slice(start, end))) {
      found.push({ start: start + index, end: start + index + match.length });
    }
    sign.lastIndex = end;
  }
  return found;
}

const BLANK = /\s/; // “ ”, a line’s end.
const NEXT_BLANK = /\s|$/g;

/** What stands around a place between blanks. */
function inkAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && !BLANK.test(text.charAt(start - 1))) start -= 1;
  NEXT_BLANK.lastIndex = at;
  return { start, end: NEXT_BLANK.exec(text)?.index ?? text.length };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
