import { type Span, shiftSpan } from '../text/span.ts';

/** What makes an editor ask “says who?”. */
export type Trigger =
  | 'accusation'
  | 'casualties'
  | 'motive'
  | 'cause'
  | 'prediction'
  | 'superlative'
  | 'figure'
  | 'secret'
  | 'evaluation'
  | 'generalisation';

/** A sentence that states something an editor may want a source for. */
export interface Claim {
  readonly span: Span;
  /** The few words to underline. */
  readonly anchor: Span;
  readonly triggers: readonly Trigger[];
  /** How much the sentence needs a source; only the order of scores counts. */
  readonly score: number;
}

/** The same claim, counted from another origin. */
export function shiftClaim(claim: Claim, by: number): Claim {
  return { ...claim, span: shiftSpan(claim.span, by), anchor: shiftSpan(claim.anchor, by) };
}
