import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../english/function-words.ts';
import { type Span, shiftSpan, sliceOf } from '../../text/span.ts';
import type { Sentence } from '../sentences/sentences.ts';
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
export function shiftClaim(claim: Claim, by: number): Claim {
  return {
    ...claim,
    span: shiftSpan(claim.span, by),
    anchor: shiftSpan(claim.anchor, by),
    triggers: shiftTriggers(claim.triggers, by),
    reasons: shiftTriggers(claim.reasons, by),
  };
}

function shiftTriggers(triggers: readonly Trigger[], by: number): Trigger[] {
  return triggers.map((trigger) => ({ ...trigger, span: shiftSpan(trigger.span, by) }));
}

/** More reasons than these a writer does not read. */
const MOST_REASONS = 2;

/**
 * Reads what each sentence of a paragraph claims: one claim a sentence, in their order. `signsOfSources` are what in each
 * sentence tells of a source: a cue in it may be somebody else's than its claim's.
 */
export function findClaims(
  prose: string,
  sentences: readonly Sentence[],
  signsOfSources: readonly Iterable<string>[],
): Claim[] {
  return sentences.map(({ span }, i) => {
    const sentence = sliceOf(prose, span);
    const triggers = findTriggers(sentence);
    const reasons = weightyTriggers(sentence, triggers).slice(0, MOST_REASONS);
    return {
      span,
      anchor: shiftSpan(anchorOf(sentence, reasons[0]), span.start),
      asks: reasons[0]?.kind,
      triggers: shiftTriggers(triggers, span.start),
      reasons: shiftTriggers(reasons, span.start),
      exemption: exemptionOf(sentence, triggers),
      score: weighSigns(signsOfWords(sentence, triggers)) + weighSigns(signsOfSources[i] ?? []),
      wording: readWording(sentence),
    };
  });
}

// “Mr.”, “1,400”, “25.01%”, “won’t”: a word with its own marks.
const WORD = '(?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|St)\\.|(?:\\d[.,](?=\\d)|[^\\s,;:.!?()“”"—–])+)';
// “will close on Monday”, “Mr. Quist has left”: up to four words, and no further than a mark, a bracket or a dash.
const FEW_WORDS = new RegExp(`^${WORD}(?: (?!-+ )${WORD}){0,3}`);

/** The words to underline: the trigger with a few that follow it, else the sentence's first behind its connective. */
function anchorOf(sentence: string, trigger: Trigger | undefined): Span {
  const opening = connectiveLength(sentence);
  const from = trigger?.span ?? { start: opening, end: opening };
  const few = (FEW_WORDS.exec(sentence.slice(from.start))?.[0] ?? '').split(' ');
  while (few.length > 2 && isLeftOpen(few.at(-1) ?? '')) few.pop();
  return { start: from.start, end: Math.max(from.end, from.start + few.join(' ').length) };
}

const OPEN_WORDS = [DETERMINERS, PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS];

// “4” of “4 percent”.
const BARE_NUMBER = /^\d+$/;

/** “will close on the”, “would impose a 4”: a word that needs the next one, and says nothing at the end. */
function isLeftOpen(word: string): boolean {
  const small = word.toLowerCase();
  return OPEN_WORDS.some((words) => words.has(small)) || word.endsWith('.') || BARE_NUMBER.test(word);
}
