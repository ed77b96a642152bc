import type { DraftParagraph } from '../../text/draft.ts';

/** What a document holds of a draft: its text, and what its paragraphs say of themselves. */
export interface HeldText {
  readonly text: string;
  readonly paragraphs: readonly DraftParagraph[];
}

/**
 * The documents of word processors whose text an editor shows as drafts, by the drafts' URIs. They are kept when a draft is
 * closed, since an editor closes one and opens it again where its language is changed.
 */
export interface HeldDocuments {
  readonly keep: (uri: string, held: HeldText) => void;
  /** The paragraphs of a draft; nothing where its text is not, or no longer, that of its document. */
  readonly paragraphsOf: (uri: string, text: string) => readonly DraftParagraph[] | undefined;
}

export function createHeldDocuments(): HeldDocuments {
  const kept = new Map<string, HeldText>();
  return {
    keep: (uri, held) => kept.set(uri, held),
    paragraphsOf(uri, text) {
      const held = kept.get(uri);
      return held?.text === text ? held.paragraphs : undefined;
    },
  };
}
