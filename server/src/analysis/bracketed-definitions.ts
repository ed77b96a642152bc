import type { Span } from '../text/span.ts';
import { splitWords } from './acronym-letters.ts';
import { toLetters } from './acronym-shapes.ts';
import { type Definition, isForeign, lettersOf, nameBefore, nameWithin } from './long-forms.ts';

const LONGEST_BRACKET = 250;
const BRACKET = /[()[\]]/g;
// “also known as ”, “or ”, “hereafter the ”: what may stand before the letters in brackets.
const LEAD_IN =
  /^(?:(?:also|formerly|commonly|better|otherwise|now|hereafter|henceforth|the|or|aka|a\.k\.a\.|abbreviated|abbreviation|acronym|called|known|as|by|its|in|short|i\.e\.)[\s,:]+)*["“‘']?/i;
// “SEC, which …”, “SEC; see …”, “SEC”
const LETTERS_FIRST = /^([\p{L}\p{N}][^\s,;:"“”]*(?:\s[^\s,;:"“”=<>]+)?)(["”’']?\s*$|["”’']?[,;:])/u;
// “so-called ”, “the ”, “for ”
const NAME_LEAD_IN = /^(?:(?:the|a|an|or|for|so-called|short for|stands for|which stands for)\s+)*["“‘']?/i;
// “R-Texas”, “D-N.Y.”, “R, Fla.”: a lawmaker's party and state.
const PARTY_AND_STATE = /^[DRI](?:-|,\s)/;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;

/** Finds where one paragraph explains letters in brackets: “Long Form (LF)” and “LF (Long Form)”. */
export function findBracketed(prose: string): Definition[] {
  const definitions: Definition[] = [];
  for (const inner of bracketsOf(prose)) {
    if (PARTY_AND_STATE.test(prose.slice(inner.start, inner.end))) continue;
    const definition = readLettersInBrackets(prose, inner) ?? readNameInBrackets(prose, inner);
    if (definition !== undefined) definitions.push(definition);
  }
  return definitions;
}

/** What stands between brackets, also inside other brackets. */
function bracketsOf(prose: string): Span[] {
  const open: number[] = [];
  const found: Span[] = [];
  for (const { 0: mark, index } of prose.matchAll(BRACKET)) {
    if (mark === '(' || mark === '[') {
      open.push(index + 1);
      continue;
    }
    const start = open.pop();
    if (start !== undefined && index > start && index - start <= LONGEST_BRACKET) found.push({ start, end: index });
  }
  return found;
}

function readLettersInBrackets(prose: string, inner: Span): Definition | undefined {
  const content = prose.slice(inner.start, inner.end);
  const lead = LEAD_IN.exec(content)?.[0].length ?? 0;
  const short = LETTERS_FIRST.exec(content.slice(lead))?.[1];
  if (short === undefined || !isShortForm(short)) return undefined;
  const named = nameBefore(prose, inner.start - 1, short);
  if (named === undefined && !isCertain(prose, inner, short)) return undefined;
  const expansion = named ?? describedBefore(prose, inner.start - 1);
  const start = inner.start + lead;
  const opening = prose[inner.start - 2] === ' ' ? inner.start - 2 : inner.start - 1;
  return {
    letters: { start, end: start + short.length },
    acronym: toLetters(short) ?? short,
    expansion,
    bracket: { start: opening, end: inner.end + 1 },
    kind: kindOf(short),
  };
}

/** Two to ten characters, at most two words, a letter among them: Schwartz and Hearst's short form. */
function isShortForm(short: string): boolean {
  return short.length >= 2 && short.length <= 12 && LETTER.test(short);
}

// “agency ”: a word in small letters, the end of a name that is not in the letters' language.
const NOUN_BEFORE = /\p{Ll}{3,}['’]?\s$/u;

/** “the UN children's agency (UNICEF)”: letters alone in brackets that no spelling explains, after a noun. */
function isCertain(prose: string, inner: Span, short: string): boolean {
  const isAlone = inner.end - inner.start === short.length;
  return isAlone && isForeign(short) && NOUN_BEFORE.test(prose.slice(Math.max(0, inner.start - 20), inner.start - 1));
}

// “the UN children's agency ”: a noun with what stands before it, back to its article.
const DESCRIBED = /\b(?:the|an?|its|their)\s((?:[\p{L}'’-]+\s){0,4}[\p{L}'’-]+)\s?$/iu;

function describedBefore(prose: string, end: number): Span | undefined {
  const from = Math.max(0, end - 80);
  const phrase = DESCRIBED.exec(prose.slice(from, end))?.[1];
  if (phrase === undefined) return undefined;
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

function readNameInBrackets(prose: string, inner: Span): Definition | undefined {
  const from = Math.max(0, inner.start - FARTHEST_LETTERS);
  const before = LAST_TOKEN.exec(prose.slice(from, inner.start - 1));
  const short = before?.[1];
  if (before === null || short === undefined || !CAPITAL.test(short) || !isShortForm(short)) return undefined;
  const lead = NAME_LEAD_IN.exec(prose.slice(inner.start, inner.end))?.[0].length ?? 0;
  const expansion = nameWithin(prose, { start: inner.start + lead, end: inner.end }, lettersOf(short));
  if (expansion === undefined || expansion.end - expansion.start <= short.length) return undefined;
  if (splitWords(prose.slice(expansion.start, expansion.end), 0).length < 2 && toLetters(short) === undefined)
    return undefined;
  const start = from + before.index + before[0].indexOf(short);
  return {
    letters: { start, end: start + short.length },
    acronym: toLetters(short) ?? short,
    expansion,
    bracket: undefined,
    kind: kindOf(short),
  };
}
