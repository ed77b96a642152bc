/** How a draft is written down. */
export type DraftFormat = 'plain' | 'markdown' | 'html';

/** An article as its writer has it: any text at all. */
export interface Draft {
  readonly uri: string;
  readonly format: DraftFormat;
  readonly text: string;
  /** Where its writer is at work, if anybody is: what is half written there is no heading yet. */
  readonly writingAt?: number | undefined;
}
