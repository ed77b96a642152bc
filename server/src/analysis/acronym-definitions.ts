import type { Span } from '../text/span.ts';
import { isSmallWord, isSpelled, spellBackwards, spellWhole, splitWords, type Word } from './acronym-letters.ts';
import { type Letters, toLetters } from './acronym-shapes.ts';
import { NEWS_CREDITS, STATE_CODES } from './data/not-acronyms.ts';

/** A place that explains letters. */
export interface Definition {
  readonly letters: Span;
  readonly acronym: string;
  readonly expansion: Span;
  /** The brackets around the letters, with the blank before them, where they can go without harm: “ (SEC)”. */
  readonly bracket: Span | undefined;
}

// “(SEC)”, “[SEC]”: a pair of brackets with no other inside.
const BRACKETS = /[([]([^()[\]]{1,250})[)\]]/g;
// “also known as ”, “or ”, “hereafter the ”: what may stand before the letters in brackets.
const LEAD_IN =
  /^(?:(?:also|formerly|commonly|better|otherwise|now|hereafter|henceforth|the|or|aka|a\.k\.a\.|abbreviated|abbreviation|acronym|called|known|as|by|its|in|short|i\.e\.)[\s,:]+)*["“‘']?/i;
// “SEC, which …”, “SEC; see …”, “SEC”
const LETTERS_FIRST = /^([\p{L}\p{N}][^\s,;:"“”]*(?:\s[^\s,;:"“”]+)?)(["”’']?\s*$|["”’']?[,;:])/u;
// “so-called ”, “the ”, “or ”
const NAME_LEAD_IN = /^(?:(?:the|a|an|or|so-called|short for|stands for|which stands for)\s+)*["“‘']?/i;
// “R-Texas”, “D-N.Y.”, “R, Fla.”: a lawmaker's party and state.
const PARTY_AND_STATE = /^[DRI](?:-|,\s)/;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const CLAUSE_END = /[;:!?()[\]]|\.\s/g;

/** Finds where one paragraph explains letters in brackets: “Long Form (LF)” and “LF (Long Form)”. */
export function findBracketed(prose: string): Definition[] {
  const definitions: Definition[] = [];
  for (const match of prose.matchAll(BRACKETS)) {
    const inner = { start: match.index + 1, end: match.index + match[0].length - 1 };
    const definition = readLettersInBrackets(prose, inner) ?? readNameInBrackets(prose, inner);
    if (definition !== undefined) definitions.push(definition);
  }
  return definitions;
}

function readLettersInBrackets(prose: string, inner: Span): Definition | undefined {
  const content = prose.slice(inner.start, inner.end);
  if (PARTY_AND_STATE.test(content)) return undefined;
  const lead = LEAD_IN.exec(content)?.[0].length ?? 0;
  const short = LETTERS_FIRST.exec(content.slice(lead))?.[1];
  if (short === undefined || !isShortForm(short)) return undefined;
  const start = inner.start + lead;
  const letters = { start, end: start + short.length };
  const expansion = nameBefore(prose, inner.start - 1, short);
  if (expansion === undefined) return undefined;
  const opening = prose[inner.start - 2] === ' ' ? inner.start - 2 : inner.start - 1;
  return { letters, acronym: toLetters(short) ?? short, expansion, bracket: { start: opening, end: inner.end + 1 } };
}

/** Two to ten characters, at most two words, a letter among them: Schwartz and Hearst's short form. */
function isShortForm(short: string): boolean {
  return short.length >= 2 && short.length <= 12 && LETTER.test(short);
}

/** The name that ends at `end` and that the letters stand for. */
export function nameBefore(prose: string, end: number, short: string): Span | undefined {
  const letters = lettersOf(short);
  const words = wordsBefore(prose, end, letters.length);
  const spelling = CAPITAL.test(short) || letters.length > 1 ? spellBackwards(letters, words) : undefined;
  if (spelling !== undefined && isSpelled(letters, CAPITAL.test(short) ? spelling.cost : spelling.cost * 2)) {
    return spanOfWords(words.slice(spelling.first));
  }
  return isForeignShort(short) ? nameOfForeignLetters(prose, words, letters.length) : undefined;
}

/** The letters to be matched: “nhtsa” for “NHTSA”, “suv” for “SUVs”. */
function lettersOf(short: string): string {
  return short
    .replace(/(?<=[\p{Lu}\d.])s$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words just before `end` in the same clause, as many as the letters may stand for. */
function wordsBefore(prose: string, end: number, letters: number): Word[] {
  const start = Math.max(0, end - 250);
  const window = prose.slice(start, end);
  let from = 0;
  for (const stop of window.matchAll(CLAUSE_END))
    if (window.slice(stop.index + 1).trim() !== '') from = stop.index + stop[0].length;
  const words = splitWords(window.slice(from), start + from);
  return words.slice(-Math.max(letters * 2, letters + 5));
}

function spanOfWords(words: readonly Word[]): Span | undefined {
  const first = words[0];
  const last = words.at(-1);
  return first && last && { start: first.span.start, end: last.span.end };
}

/** Whether letters may stand for a name in another language: only capitals will do, and no state or news agency. */
function isForeignShort(short: string): boolean {
  const letters = toLetters(short);
  return letters !== undefined && letters.length >= 3 && !STATE_CODES.has(letters) && !NEWS_CREDITS.has(letters);
}

// “Kurdish ”, “Syrian ”: whose it is, where the name is long enough without it.
const DEMONYM = /(?:ish|an|ese|i)$/;

/** “Democratic Union Party (PYD)”: the run of capitalised words before letters that come from another language. */
function nameOfForeignLetters(prose: string, words: readonly Word[], letters: number): Span | undefined {
  let first = words.length;
  while (first > 0 && belongsToName(prose, words, first - 1)) first--;
  let run = words.slice(first);
  while (run[0] !== undefined && isSmallWord(run[0].lower)) run = run.slice(1);
  if (run.length > letters && DEMONYM.test(run[0]?.lower ?? '')) run = run.slice(1);
  return run.length >= 2 ? spanOfWords(run) : undefined;
}

function belongsToName(prose: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const next = words[index + 1];
  const gap = next === undefined ? ' ' : prose.slice(word.span.end, next.span.start);
  if (/[,.]/.test(gap)) return false;
  return CAPITAL.test(prose[word.span.start] ?? '') || (isSmallWord(word.lower) && index > 0 && next !== undefined);
}

// “IPTV ” before “(Internet Protocol TV)”
const LAST_TOKEN = /["“‘']?([\p{L}\p{N}][^\s"”“]*)["”’']?\s*$/u;

function readNameInBrackets(prose: string, inner: Span): Definition | undefined {
  const before = LAST_TOKEN.exec(prose.slice(Math.max(0, inner.start - 40), inner.start - 1));
  const short = before?.[1];
  if (before === null || short === undefined || !CAPITAL.test(short) || !isShortForm(short)) return undefined;
  const content = prose.slice(inner.start, inner.end);
  const lead = NAME_LEAD_IN.exec(content)?.[0].length ?? 0;
  const words = splitWords(content.slice(lead), inner.start + lead);
  const letters = lettersOf(short);
  if (words.length > Math.max(letters.length * 2, letters.length + 5)) return undefined;
  if (!isSpelled(letters, spellWhole(letters, words))) return undefined;
  const start = Math.max(0, inner.start - 40) + before.index + before[0].indexOf(short);
  const expansion = spanOfWords(words);
  if (expansion === undefined || expansion.end - expansion.start <= short.length) return undefined;
  return {
    letters: { start, end: start + short.length },
    acronym: toLetters(short) ?? short,
    expansion,
    bracket: undefined,
  };
}

// “Long Form, or ”, “Long Form, also known as ”, “Long Form – known by its Spanish acronym ”
const NAMED_BEFORE =
  /(?:(,|\s[-–—]+|\()\s*(?:or(?: simply)?|abbreviated(?: as| to)?|shortened to|a\.?k\.?a\.?)|(?:,|\s[-–—]+|\()?\s*(?:which is |who are |is |are )?(?:(?:also|commonly|better|widely|otherwise|formerly|now|often|sometimes|usually|generally|popularly) )*(?:known|referred to|abbreviated|called)(?: (?:as|by|to|simply|locally|in \p{Lu}\p{Ll}+))*(?: (?:its|the|their|his|her))?(?: \p{Lu}\p{Ll}+)?(?: (?:acronyms?|initials|abbreviations?|letters|shorthand|name))?(?: (?:as|of))?)\s+(?:the\s+)?["“‘']?$/u;
// “, short for ”, “, which stands for the ”, “ = ”, “, or ”
const NAMED_AFTER =
  /^["”’']?(?:\s*[,–—-]?\s*(?:which )?(?:stands for|standing for|stood for|is short for|short for|(?:is )?an? (?:\p{Ll}+ )?(?:acronym|abbreviation) (?:for|of)|(?:is )?the (?:\p{L}+ )?(?:acronym|abbreviation|initials) (?:for|of))|\s*=)\s*(?:the\s+|an?\s+)?["“‘']?/u;
// “using the common acronym for ”, “an abbreviation of the ”: said at a distance from the letters.
const SPOKEN_OF =
  /\b(?:the|an?|its|their)(?: \p{L}+){0,2} (?:acronym|abbreviation|initials|shorthand) (?:for|of)\s+(?:the\s+)?["“‘']?/gu;
const FARTHEST_CUE = 80;

/** Finds where one paragraph explains letters in words: “Long Form, or LF,”, “LF stands for Long Form”. */
export function findTold(prose: string, letters: readonly Letters[]): Definition[] {
  const told: Definition[] = [];
  for (const one of letters) {
    const expansion = nameToldBefore(prose, one) ?? nameToldAfter(prose, one);
    if (expansion !== undefined) told.push({ letters: one.span, acronym: one.acronym, expansion, bracket: undefined });
  }
  return [...told, ...findSpokenOf(prose, letters)];
}

function nameToldBefore(prose: string, { span, acronym }: Letters): Span | undefined {
  const from = Math.max(0, span.start - FARTHEST_CUE);
  const cue = NAMED_BEFORE.exec(prose.slice(from, span.start));
  if (cue === null) return undefined;
  const end = from + cue.index;
  const words = wordsBefore(prose, end, acronym.length);
  const spelling = spellBackwards(acronym.toLowerCase(), words);
  if (spelling !== undefined && isSpelled(acronym, spelling.cost)) return spanOfWords(words.slice(spelling.first));
  const isOr = cue[1] !== undefined && /\bor\b/.test(cue[0]);
  if (isOr && prose[span.end] !== ',') return undefined;
  return isForeignShort(acronym) ? nameOfForeignLetters(prose, words, acronym.length) : undefined;
}

function nameToldAfter(prose: string, { span, acronym }: Letters): Span | undefined {
  const cue = NAMED_AFTER.exec(prose.slice(span.end, span.end + FARTHEST_CUE));
  return cue === null ? undefined : nameAfter(prose, span.end + cue[0].length, acronym.toLowerCase());
}

/** The name that begins at `start` and that the letters stand for. */
function nameAfter(prose: string, start: number, letters: string): Span | undefined {
  const window = prose.slice(start, start + 200);
  const stop = /[,;:!?()[\]”"–—]|\.\s|\.$/.exec(window)?.index ?? window.length;
  const words = splitWords(window.slice(0, stop), start).slice(0, letters.length + 5);
  let best: { readonly last: number; readonly cost: number } | undefined;
  for (let last = 0; last < words.length; last++) {
    const cost = spellWhole(letters, words.slice(0, last + 1));
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { last, cost };
  }
  if (best !== undefined && isSpelled(letters, best.cost)) return spanOfWords(words.slice(0, best.last + 1));
  return undefined;
}

/** “…to fight ISIS,” he said, using the common acronym for Islamic State: the nearest letters before the words. */
function findSpokenOf(prose: string, letters: readonly Letters[]): Definition[] {
  const told: Definition[] = [];
  for (const cue of prose.matchAll(SPOKEN_OF)) {
    const end = cue.index + cue[0].length;
    const nearest = letters.findLast((one) => one.span.end <= cue.index);
    const expansion = nearest && (nameAfter(prose, end, nearest.acronym.toLowerCase()) ?? capitalisedAfter(prose, end));
    if (nearest && expansion)
      told.push({ letters: nearest.span, acronym: nearest.acronym, expansion, bracket: undefined });
  }
  return told;
}

// “Islamic State”
const CAPITALISED_RUN = /^\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|the|for|and|in)\s)*\p{Lu}[\p{L}’'-]*)+/u;

function capitalisedAfter(prose: string, start: number): Span | undefined {
  const run = CAPITALISED_RUN.exec(prose.slice(start, start + 120));
  return run === null ? undefined : { start, end: start + run[0].length };
}
