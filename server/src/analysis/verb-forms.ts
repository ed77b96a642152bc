import type { CueForm } from './cues.ts';
import { BE, isAuxiliary, isMidAdverb, NEGATIONS, PREPOSITIONS } from './function-words.ts';
import type { Word } from './sentence-words.ts';

/** The verb with what helps it: “has repeatedly been accused”. */
export interface VerbGroup {
  readonly from: number;
  readonly voice: 'active' | 'passive';
  readonly isInfinitive: boolean;
}

// “the”, “their”, “this”: words that make a noun of the next.
const NOUN_MARKER = /^(?:a|an|the|his|her|its|their|our|my|your|this|that|these|those|no|any|each|every|another)$/;
// “Most states”, “two polls”: words that a plural noun follows.
const QUANTIFIER =
  /^(?:most|many|some|several|few|all|both|other|more|such|two|three|four|five|six|seven|eight|nine|ten|new|recent|\d[\d,.]*)$/;
const CAPITAL = /^\p{Lu}/u; // “States”

/** “The claims were”, “his plans”, “two points”, “a reported theft”, “the United States”: the word is no verb here. */
export function isNoun(words: readonly Word[], at: number, { form }: CueForm): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (at > 0 && CAPITAL.test(words[at]?.text ?? '')) return true;
  if (form === 'base') return !takesBase(words, at);
  if (form === 'ing') return PREPOSITIONS.has(before) && before !== 'by';
  if (isMarked(before)) return true;
  return form === 's' && (QUANTIFIER.test(before) || PREPOSITIONS.has(before) || isPlural(words, at));
}

function isMarked(before: string): boolean {
  return NOUN_MARKER.test(before) || before.endsWith("'s") || before.endsWith("s'");
}

/** “But reports say”, “the reported claims”: a verb follows, or a participle stands before. */
function isPlural(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return /^(?:say|said|were|are|have|suggest|show|indicate)$/.test(next) || /[^e]ed$/.test(words[at - 1]?.lower ?? '');
}

// “They hope”, “Some say”: words that a bare verb follows.
const PLURAL_SUBJECT = /^(?:they|we|i|you|who|and|people|police|some|many|others|most|few|both|also)$/;

/** Whether the bare form may be a verb: after “to”, “will”, “they”, “officials”, or an adverb after one of these. */
function takesBase(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && isMidAdverb(words[before]?.lower ?? '')) before -= 1;
  const word = words[before];
  if (word === undefined || word.kind !== 'word') return false;
  if (word.lower === 'to' || isAuxiliary(word.lower) || PLURAL_SUBJECT.test(word.lower)) return true;
  // “Companies like Amgen” are like it; they do not like it.
  return words[at]?.lower !== 'like' && word.lower.endsWith('s') && !isMarked(word.lower) && !word.lower.endsWith('ss');
}

/** What helps the verb at `at`, leftwards: auxiliaries, “to”, adverbs. */
export function groupBefore(words: readonly Word[], at: number, { form }: CueForm): VerbGroup {
  let from = at;
  let isBe = false;
  let isInfinitive = false;
  for (; from > 0; from -= 1) {
    const word = words[from - 1]?.lower ?? '';
    if (BE.has(word)) isBe = true;
    else if (word === 'to') isInfinitive = true;
    else if (!(NEGATIONS.has(word) || isAuxiliary(word) || isMidAdverb(word))) break;
  }
  return { from, voice: isBe && form === 'past' ? 'passive' : 'active', isInfinitive };
}

/** “went on to say”: an infinitive that says all the same. */
export function isWentOn(words: readonly Word[], from: number): boolean {
  return /^(?:on|continued|began|appeared|seemed|continues)$/.test(words[from - 1]?.lower ?? '');
}
