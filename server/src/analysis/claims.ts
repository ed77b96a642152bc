import { type Span, shiftSpan, sliceOf } from '../text/span.ts';
import { signsOfWords } from './claim-signs.ts';
import { weighSigns } from './claim-weights.ts';
import { type Exemption, exemptionOf } from './exemptions.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './function-words.ts';
import type { Sentence } from './sentences.ts';
import { findTriggers, gravestTrigger, type Trigger, type TriggerKind } from './triggers.ts';
import { connectiveLength } from './words.ts';

/** What a sentence states, as an editor would weigh it who asks “says who?”. */
export interface Claim {
  readonly span: Span;
  /** The few words to underline: those that trigger the question, else the first words. */
  readonly anchor: Span;
  readonly triggers: readonly Trigger[];
  /** What to ask about, when the anchor is a trigger. */
  readonly asks: TriggerKind | undefined;
  /** Why the sentence needs no source, whatever it weighs. */
  readonly exemption: Exemption | undefined;
  /** How much the sentence needs a source, by its words alone; only the order of scores counts. */
  readonly score: number;
}

/** The same claim, counted from another origin. */
export function shiftClaim(claim: Claim, by: number): Claim {
  return {
    ...claim,
    span: shiftSpan(claim.span, by),
    anchor: shiftSpan(claim.anchor, by),
    triggers: claim.triggers.map((trigger) => ({ ...trigger, span: shiftSpan(trigger.span, by) })),
  };
}

/** Reads what each sentence of a paragraph claims: one claim a sentence, in their order. */
export function findClaims(prose: string, sentences: readonly Sentence[]): Claim[] {
  return sentences.map(({ span }) => {
    const sentence = sliceOf(prose, span);
    const triggers = findTriggers(sentence);
    const gravest = gravestTrigger(sentence, triggers);
    return {
      span,
      anchor: shiftSpan(anchorOf(sentence, gravest), span.start),
      asks: gravest?.kind,
      triggers: triggers.map((trigger) => ({ ...trigger, span: shiftSpan(trigger.span, span.start) })),
      exemption: exemptionOf(sentence, triggers),
      score: weighSigns(signsOfWords(sentence, triggers)),
    };
  });
}

// “will close on Monday”, “Mr. Quist has left”: up to four words, and no further than a mark or a bracket.
const FEW_WORDS =
  /^(?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|St)\.|[^\s,;:.!?()“”"—–]+)(?: (?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|St)\.|[^\s,;:.!?()“”"—–]+)){0,3}/;

/** The words to underline: the trigger with a few that follow it, else the sentence's first behind its connective. */
function anchorOf(sentence: string, trigger: Trigger | undefined): Span {
  const opening = connectiveLength(sentence);
  const from = trigger?.span ?? { start: opening, end: opening };
  const few = (FEW_WORDS.exec(sentence.slice(from.start))?.[0] ?? '').split(' ');
  while (few.length > 2 && isLeftOpen(few.at(-1) ?? '')) few.pop();
  return { start: from.start, end: Math.max(from.end, from.start + few.join(' ').length) };
}

const OPEN_WORDS = [DETERMINERS, PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS];

/** “will close on the”: a word that needs the next one, and says nothing at the end. */
function isLeftOpen(word: string): boolean {
  const small = word.toLowerCase();
  return OPEN_WORDS.some((words) => words.has(small)) || word.endsWith('.');
}
