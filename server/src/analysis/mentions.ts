import { type Span, shiftSpan } from '../text/span.ts';

/** What a name stands for. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'unknown';

/** A name in the text, without title, possessive or plural. */
export interface Mention {
  readonly span: Span;
  readonly name: string;
}

/** Who or what some mentions stand for in this story. */
export interface Entity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly mentions: readonly Mention[];
}

/** The same mention, counted from another origin. */
export function shiftMention(mention: Mention, by: number): Mention {
  return { ...mention, span: shiftSpan(mention.span, by) };
}

/** Finds the names in one paragraph. */
export function findMentions(_prose: string): Mention[] {
  return [];
}
