import { type Span, shiftSpan, sliceOf } from '../text/span.ts';
import { signsOfWords } from './claim-signs.ts';
import { weighSigns } from './claim-weights.ts';
import { type Exemption, exemptionOf } from './exemptions.ts';
import type { Sentence } from './sentences.ts';
import { findTriggers, type Trigger } from './triggers.ts';
import { connectiveLength } from './words.ts';

/** What a sentence states, as an editor would weigh it who asks “says who?”. */
export interface Claim {
  readonly span: Span;
  /** The few words to underline: those that trigger the question, else the first words. */
  readonly anchor: Span;
  readonly triggers: readonly Trigger[];
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
    const found = findTriggers(sentence);
    const triggers = found.map((trigger) => ({ ...trigger, span: shiftSpan(trigger.span, span.start) }));
    const anchor = anchorOf(prose, span, triggers);
    return {
      span,
      anchor,
      triggers,
      exemption: exemptionOf(sentence),
      score: weighSigns(signsOfWords(sentence, found)),
    };
  });
}

// “will close on Monday”: up to four words, and no further than a mark or a bracket.
const FEW_WORDS = /^[^\s,;:.!?()“”"—–]+(?: [^\s,;:.!?()“”"—–]+){0,3}/;

/** The words to underline: the first trigger's with a few that follow it, else the sentence's first behind its connective. */
function anchorOf(prose: string, sentence: Span, [trigger]: readonly Trigger[]): Span {
  const opening = sentence.start + connectiveLength(sliceOf(prose, sentence));
  const from = trigger?.span ?? { start: opening, end: opening };
  const few = FEW_WORDS.exec(prose.slice(from.start, sentence.end))?.[0].length ?? 0;
  return { start: from.start, end: Math.max(from.end, from.start + few) };
}
