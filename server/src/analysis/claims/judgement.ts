import type { TriggerKind } from './triggers.ts';

/** Whether a sentence names who says it, so that a reader could ask them: by name or office, vaguely, or not at all. */
export type NamedSource = 'named' | 'vague' | 'none';

/** What a reader that was taught by editors' marks says of one sentence as it stands among its neighbours. */
export interface Judgement {
  /** How surely a desk would ask for its source, from 0 to 1: of those judged .6, six in ten were asked about. */
  readonly asks: number;
  readonly source: NamedSource;
  /** How sure it is that the sentence has a source, named or vague, from 0 to 1. */
  readonly sourced: number;
  /** What would make a desk ask; nothing where no reason stands out. */
  readonly reason: TriggerKind | undefined;
}

/** What the quick reading knows of a sentence, as far as judging weighs it beside the words. */
export interface QuickSigns {
  /** Its score as a claim that lacks a source, in log-odds. */
  readonly score: number;
  readonly attributed: 'none' | 'direct' | 'carried' | 'stance';
  /** Whether somebody speaks in quotation marks in it. */
  readonly hasSpeech: boolean;
}

/** A sentence as it is put before a reader that judges it: its words, and the paragraph that it stands in. */
export interface SentenceToJudge {
  /** As the block's prose has it, blanks and all. */
  readonly text: string;
  /** The number of its block in the story, from 0. */
  readonly block: number;
  /** Whether its block is a headline or a heading. */
  readonly isHeading?: boolean;
  readonly quick?: QuickSigns;
  /** Whether what the quick reading found leaves the question open. */
  readonly isOpen: boolean;
}

/** A judgement; `awaited` where it is still to be made; nothing where the quick reading settles it. */
export type Recalled = Judgement | 'awaited' | undefined;

/**
 * Remembers judgements of one draft's sentences. What it gives depends on the sentences alone: it has judged them, or it
 * has not yet.
 */
export interface Judgements {
  /** One for each sentence of the story, in their order. */
  readonly recall: (sentences: readonly SentenceToJudge[]) => readonly Recalled[];
}

/** The judgements of one draft, which are made when the host says so. */
export interface DraftJudgements extends Judgements {
  /** Whether the last reading of the draft asked for something that is not judged yet. */
  readonly isPending: () => boolean;
  /** Judges what is pending, also what comes to be so in the meantime. Never fails; then check the draft again. */
  readonly judge: () => Promise<void>;
}
