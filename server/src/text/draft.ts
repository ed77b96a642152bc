/** How a draft is written down. */
export type DraftFormat = 'plain' | 'markdown' | 'html';

/** An article as its writer has it: any text at all. */
export interface Draft {
  readonly uri: string;
  readonly format: DraftFormat;
  readonly text: string;
}
