import type { BlockKind } from './block.ts';
import type { Span } from './span.ts';

/** How a draft is written down. */
export const DRAFT_FORMATS = ['plain', 'markdown', 'html', 'archieml', 'json', 'xml'] as const;

export type DraftFormat = (typeof DRAFT_FORMATS)[number];

/**
 * What a paragraph of a document is; `text` and `stressed` (wholly in bold or italics) leave that to its words, and a
 * `top-heading`, one of the first level, to what stands above it.
 */
export type ParagraphKind = BlockKind | 'text' | 'stressed' | 'top-heading';

/** A paragraph of a document, which says of itself what it is. */
export interface DraftParagraph {
  readonly kind: ParagraphKind;
  readonly span: Span;
}

/** Where in an export the story is: which of several, and under which keys. */
export interface StoryPlace {
  /** From 1. */
  readonly item?: number | undefined;
  /** “content.rendered”, “data[0].text”; from the top of the story. */
  readonly path?: string | undefined;
}

/** An article as its writer has it: any text at all. */
export interface Draft {
  readonly uri: string;
  readonly format: DraftFormat;
  readonly text: string;
  /** Where its writer is at work, if anybody is: what is half written there is no heading yet. */
  readonly writingAt?: number | undefined;
  /** What its newsroom has answered outside the draft, and is not told of again: by the fingerprint, why it may stand. */
  readonly answered?: ReadonlyMap<string, string> | undefined;
  /** Where the text came out of a document that says so: its paragraphs, in order and apart. The format is then plain. */
  readonly paragraphs?: readonly DraftParagraph[] | undefined;
  /** In an export: which story is meant, and where it is. */
  readonly place?: StoryPlace;
}
