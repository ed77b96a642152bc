import type { Span } from './span.ts';

/**
 * An order to Copydesk in the draft: `<!-- copydesk-ignore rule-id: reason -->` in Markdown and HTML,
 * `[[copydesk-ignore rule-id: reason]]` in drafts and plain text. It holds for the next block.
 */
export interface Directive {
  readonly span: Span;
  readonly ruleIds: readonly string[];
  /** Empty when the writer gave none, which is a fault of its own. */
  readonly reason: string;
  /** The block that it silences; none when nothing follows. */
  readonly covers: Span | undefined;
}
