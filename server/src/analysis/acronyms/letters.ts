import { plainCase } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type Doubt, findDoubt } from './doubts.ts';

/**
 * Letters in the shape of an acronym; `span` covers them with their plural “s”. They are looked for by their shape and not
 * among the words, since they stand inside words (“pro-EU”) and a word breaks at their dots (“U.S.”).
 */
export interface Letters {
  readonly span: Span;
  /** Without points and plural: “US” for “U.S.”, “NGO” for “NGOs”. */
  readonly acronym: string;
  readonly doubt: Doubt | undefined;
}

// “©” and “¡” right after letters are an accent gone wrong.
// “U.S.”, “ShQ”, “NGOs”, “AT&T”, “G-7”, “COVID-19”, and every other word with a capital in it: the capitals are counted after.
const CAPITALISED =
  /(?<![A-Za-zª0-9º@#$_])(?:(?<![A-Z]\.)(?:[A-Z]\.){2,8}s?|[a-z]{0,2}[A-Z][A-Za-zª0-9]*(?:&[A-Z]+)*(?:-\d+[A-Za-zª]*)?)(?![A-Za-zª0-9º_©¡])/g;
const CAPITAL = /\p{Lu}/gu;
const SMALL_LETTER = /\p{Ll}/gu;
const HAS_SMALL_LETTER = /[a-z]/;
const HAS_BLANK = /\s/;
const ASCII = /^[\x20-\x7e]+$/;
const DIGIT = /\d/;
/** The ending of letters in the plural: “NGOs”, “C.D.O.s”. */
export const PLURAL_ENDING = /(?<=[\p{Lu}\d.])s$/u;
// “ShQ”, “DfID”, “VoIP”: longer mixtures are brands.
const LONGEST_MIXED = 6;
// “CENTCOM”: longer than letters usually are, but some stories explain them.
const LONGEST_EXPLAINED = 8;

/** Finds the letters of one paragraph that may be acronyms. */
export function findLetters(prose: string): Letters[] {
  const found: Letters[] = [];
  const plain = plainCase(prose);
  const opening = Math.max(endOfOpening(plain), endOfMailHeader(plain));
  for (const { index, 0: token } of findMatches(CAPITALISED, plain)) {
    const span = { start: index, end: index + token.length };
    const letters = toLetters(sliceOf(prose, span));
    if (letters === undefined) continue;
    found.push({
      span,
      acronym: letters,
      doubt: span.end <= opening ? inOpening(prose, span) : findDoubt(prose, span, letters),
    });
  }
  return withoutRuns(found);
}

/** “HARROW (HQT) — ”: a news agency files the story, and a place or a speaker is no acronym. */
function inOpening(prose: string, { start, end }: Span): Doubt {
  return prose[start - 1] === '(' && prose[end] === ')' ? 'company' : 'shouting';
}

/** The acronym that a token writes, without points and plural: “NGO” for “NGOs”; none when it has no such shape. */
export function toLetters(token: string): string | undefined {
  const bare = token.replace(PLURAL_ENDING, '').replaceAll('.', '');
  if (HAS_BLANK.test(bare) || bare.length > LONGEST_EXPLAINED) return undefined;
  const capitals = bare.match(CAPITAL)?.length ?? 0;
  if (capitals < 2 && !(capitals === 1 && DIGIT.test(bare))) return undefined;
  const small = bare.match(SMALL_LETTER)?.length ?? 0;
  return small === 0 || (small < capitals && bare.length <= LONGEST_MIXED && ASCII.test(bare)) ? bare : undefined;
}

// “RENO, Nev. (AP) — ”, “RENO (AP)- ”, “MIDWAY ATOLL - ”, “[00:02:10] ADA MARLOW: ”
const OPENING =
  /^\s*(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+)?["“]?[A-Z][A-Z.'’ -]+(?:,[^—–():]{1,30})?(?:\s?\([^)]{1,40}\)--?\s|(?:\s?\([^)]{1,40}\)\s?)?(?:\s?[—–]|\s--?\s|:\s))/;

/** Where the capitals at a block's start end that name a place or a speaker. */
function endOfOpening(plain: string): number {
  return HAS_SMALL_LETTER.test(plain) ? (OPENING.exec(plain)?.[0].length ?? 0) : plain.length;
}

// “From: ”, “X-Mailer: ”
const MAIL_FIELD = /(?:^|\s)(?:X-[A-Z][A-Za-z]+|[Bb]?[Cc][Cc]|Content-Type|Date|From|Reply-To|Sent|Subject|To):(?=\s)/g;
const FEWEST_MAIL_FIELDS = 3;

/** Where the header of an e-mail ends that was pasted with its letter, in one block. */
function endOfMailHeader(plain: string): number {
  if (!plain.includes(': ')) return 0;
  const fields = [...findMatches(MAIL_FIELD, plain)];
  const last = fields.at(-1);
  if (last === undefined || fields.length < FEWEST_MAIL_FIELDS) return 0;
  const end = plain.indexOf('\n', last.index + last[0].length);
  return end < 0 ? last.index : end;
}

const FEWEST_IN_A_RUN = 3;

/** Three words in capitals in a row are shouted, or a name: “JI-SOO KIM”. */
function withoutRuns(found: readonly Letters[]): Letters[] {
  return runsOf(found).flatMap((run) => (run.length < FEWEST_IN_A_RUN ? run : run.map(asShouted)));
}

/** The letters that only a blank parts, together. */
function runsOf(found: readonly Letters[]): Letters[][] {
  const runs: Letters[][] = [];
  for (const letters of found) {
    const run = runs.at(-1);
    if (run?.at(-1)?.span.end === letters.span.start - 1) run.push(letters);
    else runs.push([letters]);
  }
  return runs;
}

function asShouted(letters: Letters): Letters {
  return { ...letters, doubt: letters.doubt ?? 'shouting' };
}
