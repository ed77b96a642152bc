import type { Carry } from '../analysis/attribution/reach.ts';
import type { TriggerKind } from '../analysis/claims/triggers.ts';
import type { Entity } from '../analysis/names/mentions.ts';
import type { Span } from '../text/span.ts';

/** How a story stands to a source: by name, without one, so that it could be anybody, or as a paper or figures. */
export type Standing = 'named' | 'unnamed' | 'vague' | 'document';

/** What a statement tells that needs a source most. */
export type Weight = 'accusation' | 'toll' | 'figure';

/** A sentence that a source says, or from which it is told. */
export interface Statement {
  readonly sentence: Span;
  /** What the source says in it: from the cue on, or what stands before the cue. */
  readonly words: Span;
  /** Where the sentence names the source, and its cue; nothing where it has its speaker from a neighbour. */
  readonly source: Span | undefined;
  readonly cue: Span | undefined;
  /** How it has its speaker from a neighbour. */
  readonly carry: Carry | undefined;
  readonly kind: 'statement' | 'quotation';
  readonly weight: Weight | undefined;
  /** The place of its paragraph among those of the story, from 1. */
  readonly paragraph: number;
  /** Whether an accusation or a toll rests on this source alone, which is one person without a name. */
  readonly restsOnOne: boolean;
}

/** Somebody or something that the story names for what it says, with all that it says. */
export interface Source {
  readonly standing: Standing;
  readonly name: string;
  /** What the story says of it: “regional secretary”. */
  readonly role: string | undefined;
  readonly entity: Entity | undefined;
  /** Where the story brings it in. */
  readonly span: Span;
  /** Whether the story says why a source has no name. */
  readonly reason: 'given' | 'missing';
  readonly statements: readonly Statement[];
}

/** What nobody is named for. */
export interface Unsourced {
  /** The words that make an editor ask. */
  readonly span: Span;
  readonly sentence: Span;
  /** What the claim is; a quotation is one that nobody speaks. */
  readonly kind: TriggerKind | 'quotation' | 'other';
  readonly paragraph: number;
  readonly fingerprint: string;
  readonly message: string;
}

/** Who says what in a story. */
export interface Ledger {
  /** The gravest first, then in the order of the text. */
  readonly nobodyNamed: readonly Unsourced[];
  /** In the order in which the story brings them in. */
  readonly sources: readonly Source[];
}
