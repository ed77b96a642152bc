import { anyOf } from '../english/any-of.ts';
import { EUROPEAN_PARTICLES, FOREIGN_PARTICLES } from '../english/name-particles.ts';
import type { BlockKind } from '../text/block.ts';
import { plainCase } from '../text/letter-case.ts';
import { type Piece, wordsOf } from './piece.ts';
import { mayEndSentence } from './sentence-end.ts';

// The expressions here are for text in plain case: `[A-Z]` is any capital, `[A-Za-zª]` any letter.

// “Ada Quist”, “Councillor Ole van der Brandt”: two to six words of a name.
const NAME = `[A-Z][A-Za-zª.’'-]*(?: (?:${anyOf(FOREIGN_PARTICLES, EUROPEAN_PARTICLES)} )*[A-Z][A-Za-zª.’'-]*){1,5}`;

// “Ada Quist, 34, nurse”, “Ada Quist”: a line that names somebody and says what they are.
const NAME_LINE = new RegExp(`^${NAME}(?:, [^.!?;:“”"]{1,80})?$`);
const HAS_DESCRIPTION = /, /;

// “— Ada Quist in a letter”, “-Ole Brandt”: a line that signs what stands above it.
const SIGNED = /^[—–―-]+\s?[A-Z][^!?;:“”"]{1,90}$/;

// “From the desk of Ole Brandt, vice-president, Harrow Rail.”
const FROM_DESK = new RegExp(
  `^(?:From|Statement by|Statement from|A letter from) (?:the desk of )?${NAME}(?:, [^!?;:“”"]{1,90})?$`,
);

// “We waited.”: a paragraph that begins with a quotation mark, and one that is nothing but a quotation.
const BEGINS_QUOTED = /^\s*["“‘'«]/;
const ALL_QUOTED = /^\s*(?:“[^”]*”|"[^"]*"|«[^»]*»|‘[^‘]*’)\s*$/;

// “Q: ”, “Q. ”, “Question: ”; “Quist: When did you know?”: a question of an interview, with who asks it.
const LABELLED_QUESTION = /^\s*(?:(?:Q|Question)\s?\d{0,2}[.:]\s|[A-Z][A-Za-zª.’' ]{0,40}:\s[^“”"]*\?\s*$)/;

/** Whether a line is a question of an interview that says who asks. */
export function asks(line: string): boolean {
  return LABELLED_QUESTION.test(plainCase(line));
}

const MAY_NAME: ReadonlySet<BlockKind> = new Set(['heading', 'paragraph', 'standfirst', 'headline']);
const MAY_SIGN: ReadonlySet<BlockKind> = new Set(['block-quote', 'caption']);

/** Whether a line only names who speaks in the quotation right below it. */
export function namesSpeaker(piece: Piece, kind: BlockKind, next: Piece | undefined): boolean {
  if (next === undefined || !MAY_NAME.has(kind) || !BEGINS_QUOTED.test(wordsOf(next))) return false;
  const line = plainCase(wordsOf(piece).trim());
  if (FROM_DESK.test(line)) return true;
  if (kind === 'headline' || kind === 'standfirst' || !NAME_LINE.test(line)) return false;
  return HAS_DESCRIPTION.test(line) ? !mayEndSentence(line) : ALL_QUOTED.test(wordsOf(next));
}

/** Whether a line only signs the block quotation right above it. */
export function signsQuotation(piece: Piece, kind: BlockKind, above: Piece | undefined): boolean {
  if (above?.kind !== 'block-quote' || !MAY_SIGN.has(kind) || !mayEndSentence(wordsOf(above))) return false;
  const line = plainCase(wordsOf(piece).trim());
  return SIGNED.test(line) || NAME_LINE.test(line);
}
