import {
  BE,
  CONJUNCTIONS,
  DO,
  HAVE,
  isMidAdverb,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
} from '../../english/function-words.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Attribution } from './attributions.ts';

/** The fewest words that show whether a clause follows: “claimed the old bridge by the mill would …” is left open. */
const LOOKED_AT = 9;

/** “to reporters on Monday that”; a “that” further away belongs to something else. */
const LONGEST_LISTENER = 4;

// “he”, “they”: nobody is claimed by these, so they begin a clause.
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i']);
// “hasn’t”, “mill”, and the marks that end a stretch of words.
const TOKEN = /[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu;
const WORD = /[\p{L}\p{N}]/u;
const QUOTE_OR_COLON = /^\s*[,:]?\s*["“‘]|^\s*:/;
const ENDS_ASIDE = /^\s*(?:[.,;—–]|$)/;
const CLOSES_ASIDE = /[,”"’—–]\s*$/;

/**
 * Whether a reporting verb stands with words that somebody said: a quotation, “that …”, a clause (“claimed he had left”),
 * or words before it (“it was late, she claimed”). Not “claimed 30 lives” or “admitted to hospital”.
 */
export function reportsWordsBeside(text: string, sentence: Span, attribution: Attribution): boolean {
  const { cue, pattern, source, sourceKind, entry } = attribution;
  if (pattern !== 'source-cue' && pattern !== 'cue-source') return false;
  if (source !== undefined && sourceKind === undefined) return false;
  const end = pattern === 'cue-source' && source !== undefined ? source.end : cue.end;
  const after = sliceOf(text, { start: end, end: sentence.end });
  // “insisted that he go” demands; “insisted that he had gone” says.
  if (entry?.cue === 'insist' && /^\s+that\s/.test(after)) return opensClause(after.replace(/^\s+that\s/, ''));
  return QUOTE_OR_COLON.test(after) || opensClause(after) || isAside(text, sentence, attribution, after);
}

// “ ”, “, ”, “ repeatedly ”, “, 41, ”: what stands between a source and its verb.
const BETWEEN = /^(?:[\s,]*|\s+\p{L}+\s+|,[^,]{1,60},\s+)$/u;

/** “It was late, she claimed.”: source and verb stand behind the words, or among them. */
function isAside(text: string, sentence: Span, { cue, source, content }: Attribution, after: string): boolean {
  if (source === undefined || content.every(({ start }) => start > cue.start)) return false;
  const [first, second] = source.start < cue.start ? [source, cue] : [cue, source];
  if (!BETWEEN.test(sliceOf(text, { start: first.end, end: second.start }))) return false;
  const before = sliceOf(text, { start: sentence.start, end: first.start });
  return CLOSES_ASIDE.test(before) && (ENDS_ASIDE.test(after) || /["”’]\s*$/.test(before));
}

/** “that it was late”, “to reporters that …”, “he had left”, “the bridge was shut”. */
function opensClause(after: string): boolean {
  const words = (after.toLowerCase().replaceAll('’', "'").match(TOKEN) ?? []).slice(0, LOOKED_AT);
  const [first = '', second = ''] = words;
  if (first === 'that' || SUBJECTS.has(first) || (isMidAdverb(first) && second === 'that')) return true;
  const isPhrase = PREPOSITIONS.has(first);
  for (const [at, word] of words.entries()) {
    if (!WORD.test(word)) return false;
    if (CONJUNCTIONS.has(word)) return false;
    if (isPhrase && word === 'that') return at <= LONGEST_LISTENER;
    if (isPhrase) continue;
    if (PREPOSITIONS.has(word) || RELATIVES.has(word)) return false;
    if (at > 0 && isFiniteVerb(word)) return true;
  }
  return false;
}

function isFiniteVerb(word: string): boolean {
  return (
    (BE.has(word) && word !== 'be' && word !== 'been' && word !== 'being') ||
    [HAVE, MODALS, DO].some((set) => set.has(word))
  );
}
