import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { isFunctionWord } from '../../english/function-words.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/told-letters.json' with { type: 'json' };
import { bracketsOf } from './brackets.ts';
import { isForeign, isTranslation } from './foreign-names.ts';
import { toLetters } from './letters.ts';
import { type Definition, isSpelledClosely, lettersOf, nameBefore, nameWithin } from './long-forms.ts';
import { isAfterPerson } from './people.ts';
import { splitLetterWords } from './spelling.ts';

// “also known as ”, “or ”, “hereafter the ”: what may stand before the letters in brackets.
const LEAD_IN = new RegExp(`^(?:${anyOf(words.leadsIn)}[\\s,:]+)*["“‘']?`, 'i');
// “SEC, which …”, “SEC; see …”, “SEC or SECS”, “SEC”
const LETTERS_FIRST =
  /^([\p{L}\p{N}][^\s,;:"“”]*(?:\s(?!and\b|or\b)[^\s,;:"“”=<>]+)?)(?:["”’']?\s*$|["”’']?[,;:]|\s(?:and|or)\s)/u;
// “so-called ”, “the ”, “for ”
const NAME_LEAD_IN = new RegExp(`^(?:${anyOf(words.leadsInName)}\\s+)*["“‘']?`, 'i');
// “R-Texas”, “D-N.Y.”, “R, Fla.”: a lawmaker's party and state.
const PARTY_AND_STATE = /^[DRI](?:-|,\s)\p{Lu}/u;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;

/** Finds where one paragraph explains letters in brackets: “Long Form (LF)” and “LF (Long Form)”. */
export function findBracketed(prose: string): Definition[] {
  const definitions: Definition[] = [];
  for (const inner of bracketsOf(prose)) {
    if (PARTY_AND_STATE.test(prose.slice(inner.start, inner.end))) continue;
    const definition =
      readLettersInBrackets(prose, inner) ??
      readBothInBrackets(prose, inner) ??
      readNameInBrackets(prose, inner) ??
      readNameAfterWord(prose, inner);
    if (definition !== undefined) definitions.push(definition);
  }
  return definitions;
}

function readLettersInBrackets(prose: string, inner: Span): Definition | undefined {
  const content = prose.slice(inner.start, inner.end);
  const lead = LEAD_IN.exec(content)?.[0].length ?? 0;
  const short = LETTERS_FIRST.exec(content.slice(lead))?.[1];
  if (short === undefined || isInsideWord(prose, inner) || isTicker(content, short)) return undefined;
  if (SENTENCE_END.test(prose.slice(Math.max(0, inner.start - 5), inner.start - 1))) return undefined;
  if (!isShortForm(short) || isNickname(short) || !hasSameNumber(prose, inner, short)) return undefined;
  const named = nameBefore(prose, inner.start - 1, short);
  if (named === undefined && !isCertain(prose, inner, short)) return undefined;
  const expansion = named ?? describedBefore(prose, inner.start - 1);
  const start = inner.start + lead;
  const opening = prose[inner.start - 2] === ' ' ? inner.start - 2 : inner.start - 1;
  return {
    letters: { start, end: start + short.length },
    acronym: toLetters(short) ?? short,
    expansion,
    bracket:
      prose[inner.start - 1] === '(' && isAlone(content, short) ? { start: opening, end: inner.end + 1 } : undefined,
    kind: kindOf(short),
  };
}

// “HWBX.L”, “HWBq.L”, “HARROW.CO”: a share, and where it is traded; square brackets are an editor's.
const TICKER = /^[\p{Lu}\d]{1,8}\p{Ll}?\.\p{Lu}{1,2}$/u;
// “NYSE: HWBX”: an exchange, and a share there.
const EXCHANGE_FIRST = /^\p{Lu}{2,6}\s?:\s?\p{Lu}{1,5}\b/u;

function isTicker(content: string, short: string): boolean {
  return TICKER.test(short) || EXCHANGE_FIRST.test(content);
}

// “the “SEC””: what may go with the letters.
const AROUND_LETTERS = /^[\s"“”'‘’]*$/;

/** Whether the brackets hold the letters and nothing that would be lost with them. */
function isAlone(content: string, short: string): boolean {
  return AROUND_LETTERS.test(content.replace(short, ''));
}

// “again. ”: brackets after a sentence's end are a credit.
const SENTENCE_END = /\p{Ll}[.!?]["”’']?\s*$/u;
// “Flight 16”, “Code 7227”
const NUMBER_LAST = /\s(\d\S*)$/;

/** “Harrow Flight 16 (HF 16)”: a number after the letters has to stand in the name too. */
function hasSameNumber(prose: string, inner: Span, short: string): boolean {
  const number = NUMBER_LAST.exec(short)?.[1];
  return (
    number === undefined ||
    prose
      .slice(Math.max(0, inner.start - FARTHEST_WORD), inner.start - 1)
      .trimEnd()
      .endsWith(number)
  );
}

const CAPITAL_OR_BLANK_BESIDE = /^(?:\s|\p{Lu})/u;

/** “warn[ed]”, “[w]hen”: brackets inside a word; “Board(HWB)” only lacks a blank. */
function isInsideWord(prose: string, inner: Span): boolean {
  const beside = (prose[inner.start - 2] ?? ' ') + (prose[inner.start] ?? '');
  if (/[\p{L}\p{N}]/u.test(prose[inner.end + 1] ?? ''))
    return !CAPITAL_OR_BLANK_BESIDE.test(prose.slice(inner.end + 1));
  return /^[\p{L}\p{N}](?!\p{Lu})/u.test(beside);
}

const FARTHEST_WORD = 40;

// “Long Form, LF”
const LETTERS_LAST = /,\s(?:or\s)?(\p{Lu}[\p{L}\p{N}]{1,9})$/u;

/** “(Long Form, LF)”: name and letters in the same brackets. */
function readBothInBrackets(prose: string, inner: Span): Definition | undefined {
  const match = LETTERS_LAST.exec(prose.slice(inner.start, inner.end));
  const short = match?.[1];
  if (match === null || short === undefined || toLetters(short) === undefined) return undefined;
  const name = { start: inner.start, end: inner.start + match.index };
  const expansion = nameWithin(prose, name, lettersOf(short));
  if (expansion === undefined) return undefined;
  const letters = { start: inner.end - short.length, end: inner.end };
  return { letters, acronym: toLetters(short) ?? short, expansion, bracket: undefined, kind: 'letters' };
}

/** Two to ten characters, at most two words, a letter among them: Schwartz and Hearst's short form. */
function isShortForm(short: string): boolean {
  return short.length >= 2 && short.length <= 12 && LETTER.test(short);
}

/** “Benjamin (Ben) Quist”. */
function isNickname(short: string): boolean {
  return WRITTEN_AS_NAME.test(short) && isFirstName(short.toLowerCase());
}

// “agency ”: a word in small letters, the end of a name that is not in the letters' language.
const NOUN_BEFORE = /(\p{Ll}{3,})['’]?\s$/u;

/** “the UN children's agency (UNICEF)”: letters alone in brackets that no spelling explains, after a noun; “says that [HWB]” is a speaker’s. */
function isCertain(prose: string, inner: Span, short: string): boolean {
  const isAlone = inner.end - inner.start === short.length && prose[inner.start - 1] === '(';
  if (!isAlone || !isForeign(short) || isAfterPerson(prose, inner.start - 1)) return false;
  const noun = NOUN_BEFORE.exec(prose.slice(Math.max(0, inner.start - 20), inner.start - 1))?.[1];
  return noun !== undefined && !isFunctionWord(noun);
}

// “the UN children's agency ”: a noun with what stands before it, back to its article.
const DESCRIBED = /\b(?:the|an?|its|their)\s((?:[\p{L}'’-]+\s){0,4}[\p{L}'’-]+)\s?$/iu;

function describedBefore(prose: string, end: number): Span | undefined {
  const from = Math.max(0, end - 80);
  const phrase = DESCRIBED.exec(prose.slice(from, end))?.[1];
  if (phrase === undefined || !CAPITAL.test(phrase)) return undefined;
  const start = prose.lastIndexOf(phrase, end);
  return { start, end: start + phrase.length };
}

// “Wada”, “Asbos”: letters that a house writes as a name.
const WRITTEN_AS_NAME = /^\p{Lu}\p{Ll}{2,}$/u;
const UNIT = /^\p{Lu}?(?:bps|Hz|Wh|m|g|b)$/u;

function kindOf(short: string): Definition['kind'] {
  if (/\s/.test(short) || /\d/.test(short) || UNIT.test(short)) return 'short-name';
  return toLetters(short) !== undefined || WRITTEN_AS_NAME.test(short) ? 'letters' : 'short-name';
}

// “IPTV ” before “(Internet Protocol TV)”
const LAST_TOKEN = /["“‘']?([\p{L}\p{N}][^\s"”“()[\]]*)["”’']?\s*$/u;
const FARTHEST_LETTERS = 40;
// “HWB skills ”, “HWB-funded ” before “(harbour works board)”: the letters, with a word that they tell more of.
const LETTERS_AND_WORD = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\d&]{2,})(?:-|\s)\p{Ll}[\p{Ll}-]+\s$/u;

function readNameInBrackets(prose: string, inner: Span): Definition | undefined {
  const from = Math.max(0, inner.start - FARTHEST_LETTERS);
  const before = LAST_TOKEN.exec(prose.slice(from, inner.start - 1));
  const short = before?.[1];
  if (before === null || short === undefined || !CAPITAL.test(short) || !isShortForm(short)) return undefined;
  const lead = NAME_LEAD_IN.exec(prose.slice(inner.start, inner.end))?.[0].length ?? 0;
  const name = { start: inner.start + lead, end: inner.end };
  const expansion = nameWithin(prose, name, lettersOf(short));
  const isTranslated = expansion === undefined && isForeign(short) && isTranslation(prose, name, short.length + 1);
  if (!isTranslated && !isLongForm(prose, expansion, short)) return undefined;
  const start = from + before.index + before[0].indexOf(short);
  return {
    letters: { start, end: start + short.length },
    acronym: toLetters(short) ?? short,
    expansion,
    bracket: undefined,
    kind: kindOf(short),
  };
}

/** “HWB skills (harbours, works, boats)”: letters, a word with them, and a name that gives every one of them. */
function readNameAfterWord(prose: string, inner: Span): Definition | undefined {
  const from = Math.max(0, inner.start - FARTHEST_LETTERS);
  const before = LETTERS_AND_WORD.exec(prose.slice(from, inner.start - 1));
  const acronym = before?.[1];
  if (before === null || acronym === undefined || toLetters(acronym) !== acronym) return undefined;
  const lead = NAME_LEAD_IN.exec(prose.slice(inner.start, inner.end))?.[0].length ?? 0;
  const name = { start: inner.start + lead, end: inner.end };
  if (!isSpelledClosely(prose, name, lettersOf(acronym))) return undefined;
  const start = from + before.index;
  const letters = { start, end: start + acronym.length };
  return { letters, acronym, expansion: name, bracket: undefined, kind: 'letters' };
}

function isLongForm(prose: string, name: Span | undefined, short: string): boolean {
  if (name === undefined || name.end - name.start <= short.length) return false;
  return toLetters(short) !== undefined || splitLetterWords(prose.slice(name.start, name.end), 0).length > 1;
}
