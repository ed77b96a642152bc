import { isAbbreviation } from '../../english/abbreviations.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../english/function-words.ts';
import { type Shift, type Span, shiftEach, shiftSpan, sliceOf } from '../../text/span.ts';
import type { Word } from '../sentences/words.ts';
import { weighSigns } from './claim-weights.ts';
import { type Exemption, exemptionOf } from './exemptions.ts';
import { readWording, type Wording } from './place-signs.ts';
import { findTriggers, type Trigger, type TriggerKind, weightyTriggers } from './triggers.ts';
import { connectiveLength, signsOfWords } from './word-signs.ts';

/** What a sentence states, as an editor would weigh it who asks “says who?”. */
export interface Claim {
  readonly span: Span;
  /** The few words to underline: those that trigger the question, else the first words. */
  readonly anchor: Span;
  readonly triggers: readonly Trigger[];
  /** Those of them that a writer is told of, the gravest first: few, and no word in passing. */
  readonly reasons: readonly Trigger[];
  /** What to ask about, when the anchor is a trigger. */
  readonly asks: TriggerKind | undefined;
  /** Why the sentence needs no source, whatever it weighs. */
  readonly exemption: Exemption | undefined;
  /** How much the sentence needs a source, by its own words and cues alone; only the order of scores counts. */
  readonly score: number;
  /** What the sentences beside it are weighed with. */
  readonly wording: Wording;
}

/** The same claim, counted from another origin. */
export function shiftClaim(claim: Claim, by: Shift): Claim {
  return {
    ...claim,
    span: shiftSpan(claim.span, by),
    anchor: shiftSpan(claim.anchor, by),
    triggers: shiftTriggers(claim.triggers, by),
    reasons: shiftTriggers(claim.reasons, by),
  };
}

function shiftTriggers(triggers: readonly Trigger[], by: Shift): readonly Trigger[] {
  return shiftEach(triggers, shiftTrigger, by);
}

function shiftTrigger(trigger: Trigger, by: Shift): Trigger {
  return { ...trigger, span: shiftSpan(trigger.span, by) };
}

/** More reasons than these a writer does not read. */
const MOST_REASONS = 2;

/** A sentence with its words, and what in it tells of a source: a cue in it may be somebody else's than its claim's. */
export interface ReadSentence {
  readonly span: Span;
  readonly words: readonly Word[];
  readonly signsOfSource: Iterable<string>;
}

/** Reads what each sentence of a paragraph claims: one claim a sentence, in their order. */
export function findClaims(prose: string, sentences: readonly ReadSentence[]): Claim[] {
  return sentences.map((read) => {
    const { span } = read;
    const sentence = sliceOf(prose, span);
    const triggers = findTriggers(sentence);
    const reasons = shiftTriggers(weightyTriggers(sentence, triggers).slice(0, MOST_REASONS), span.start);
    return {
      span,
      anchor: anchorOf(prose, wordsOfClaim(sentence, read), reasons[0]),
      asks: reasons[0]?.kind,
      triggers: shiftTriggers(triggers, span.start),
      reasons,
      exemption: exemptionOf(sentence, triggers),
      score: weighSigns(signsOfClaim(sentence, read, triggers)),
      wording: readWording(sentence),
    };
  });
}

/** All the signs in a sentence's own words and cues; one that is a word's and a cue's counts twice. */
export function signsOfClaim(sentence: string, read: ReadSentence, triggers: readonly Trigger[]): string[] {
  return [...signsOfWords(wordsOfClaim(sentence, read), triggers), ...read.signsOfSource];
}

/** The words behind those that only join the sentence to the last one. */
function wordsOfClaim(sentence: string, { span, words }: ReadSentence): readonly Word[] {
  const from = span.start + connectiveLength(sentence);
  return words.filter((word) => word.span.start >= from);
}

/** The words to underline: the trigger with a few that follow it, else the claim's first. */
function anchorOf(prose: string, words: readonly Word[], trigger: Trigger | undefined): Span {
  const start = trigger?.span.start ?? words.find(({ kind }) => kind === 'word')?.span.start ?? 0;
  const few = fewWords(prose, words, start);
  while (few.length > 2 && isLeftOpen(few.at(-1))) few.pop();
  return { start, end: Math.max(trigger?.span.end ?? start, few.at(-1)?.span.end ?? start) };
}

const MOST_WORDS = 4;

/** “will close on Monday”, “Mr. Quist has left”: up to four words, and no further than a mark, a bracket or a dash. */
function fewWords(prose: string, words: readonly Word[], start: number): Word[] {
  const few: Word[] = [];
  for (const word of words) {
    if (word.span.end <= start) continue;
    const last = few.at(-1);
    // “the U.S. is”: its last point is a mark.
    if (word.text === '.' && last !== undefined && (isAbbreviation(last.text) || last.text.includes('.'))) continue;
    if (word.kind === 'mark' || few.length === MOST_WORDS || !isBeside(prose, last, word)) break;
    few.push(word);
  }
  return few;
}

/** Whether two words are on one line, with no more between them than a point, a quotation mark and a space. */
function isBeside(prose: string, last: Word | undefined, { span }: Word): boolean {
  const gap = last === undefined ? '' : prose.slice(last.span.end, span.start);
  return gap.length <= 2 && !gap.includes('\n');
}

const OPEN_WORDS = [DETERMINERS, PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS];

// “4” of “4 percent”.
const BARE_NUMBER = /^\d+$/;

/** “will close on the”, “would impose a 4”, “sent Mr”: a word that needs the next one, and says nothing at the end. */
function isLeftOpen(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { text, lower, hasCapital } = word;
  if (BARE_NUMBER.test(text) || (hasCapital && isAbbreviation(text))) return true;
  return OPEN_WORDS.some((open) => open.has(lower));
}
