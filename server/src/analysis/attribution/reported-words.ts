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
import type { Attribution } from './attributions.ts';
import type { SentenceWord } from './sentence-words.ts';

/** The fewest words that show whether a clause follows: “claimed the old bridge by the mill would …” is left open. */
const LOOKED_AT = 9;

/** “to reporters on Monday that”; a “that” further away belongs to something else. */
const LONGEST_LISTENER = 4;

// “he”, “they”: nobody is claimed by these, so they begin a clause.
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i']);
// “.”, “—”: what ends an aside, and “,” what may stand before one.
const ENDS_ASIDE = new Set(['.', ',', ';', '—', '–']);
const CLOSES_ASIDE = new Set([',', '—', '–']);

/**
 * Whether a reporting verb stands with words that somebody said: a quotation, “that …”, a clause (“claimed he had left”),
 * or words before it (“it was late, she claimed”). Not “claimed 30 lives” or “admitted to hospital”.
 */
export function reportsWordsBeside(sentence: readonly SentenceWord[], attribution: Attribution): boolean {
  const { cue, pattern, source, sourceKind, entry } = attribution;
  if (pattern !== 'source-cue' && pattern !== 'cue-source') return false;
  if (source !== undefined && sourceKind === undefined) return false;
  const end = pattern === 'cue-source' && source !== undefined ? source.end : cue.end;
  const after = sentence.filter(({ span }) => span.start >= end);
  // “insisted that he go” demands; “insisted that he had gone” says.
  if (entry?.cue === 'insist' && after[0]?.lower === 'that') return opensClause(after.slice(1));
  return opensQuote(after) || opensClause(after) || isAside(sentence, attribution, after);
}

/** “: …”, “, “…””, “ “…””. */
function opensQuote([first, second]: readonly SentenceWord[]): boolean {
  if (first?.lower === ':') return true;
  return first?.kind === 'quote' || (first?.lower === ',' && second?.kind === 'quote');
}

/** “It was late, she claimed.”: source and verb stand behind the words, or among them. */
function isAside(
  sentence: readonly SentenceWord[],
  { cue, source, content }: Attribution,
  after: readonly SentenceWord[],
): boolean {
  if (source === undefined || content.every(({ start }) => start > cue.start)) return false;
  const [first, second] = source.start < cue.start ? [source, cue] : [cue, source];
  const between = sentence.filter(({ span }) => span.start >= first.end && span.end <= second.start);
  if (!isLittle(between)) return false;
  const before = sentence.findLast(({ span }) => span.end <= first.start);
  if (before?.kind === 'quote') return true;
  return CLOSES_ASIDE.has(before?.lower ?? '') && (after[0] === undefined || ENDS_ASIDE.has(after[0].lower));
}

/** In words: “Ada Quist, who runs the mill with her brother, said”. */
const LONGEST_BETWEEN = 12;

/** “”, “,”, “repeatedly”, “, 41,”: what may stand between a source and its verb. */
function isLittle(between: readonly SentenceWord[]): boolean {
  if (between.every(({ kind }) => kind === 'mark') || between.length === 1) return true;
  const [first, ...rest] = between;
  const inner = rest.slice(0, -1);
  const isBracketed = first?.lower === ',' && rest.at(-1)?.lower === ',';
  return isBracketed && inner.length <= LONGEST_BETWEEN && inner.every(({ lower }) => lower !== ',');
}

/** “that it was late”, “to reporters that …”, “he had left”, “the bridge was shut”. */
function opensClause(after: readonly SentenceWord[]): boolean {
  const words = after.slice(0, LOOKED_AT);
  const first = words[0]?.english ?? '';
  if (first === 'that' || SUBJECTS.has(first) || (isMidAdverb(first) && words[1]?.english === 'that')) return true;
  const isPhrase = PREPOSITIONS.has(first);
  for (const [at, { kind, english }] of words.entries()) {
    if (kind !== 'word' || CONJUNCTIONS.has(english)) return false;
    if (isPhrase && english === 'that') return at <= LONGEST_LISTENER;
    if (isPhrase) continue;
    if (PREPOSITIONS.has(english) || RELATIVES.has(english)) return false;
    if (at > 0 && isFiniteVerb(english)) return true;
  }
  return false;
}

function isFiniteVerb(word: string): boolean {
  return (
    (BE.has(word) && word !== 'be' && word !== 'been' && word !== 'being') ||
    [HAVE, MODALS, DO].some((set) => set.has(word))
  );
}
