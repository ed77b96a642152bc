import { type Span, shiftSpan } from '../text/span.ts';

/** An acronym in the text; `span` covers the letters alone, without plural, possessive or compound. */
export interface AcronymUse {
  readonly span: Span;
  readonly acronym: string;
  /** Whether the letters are explained right here. */
  readonly defines: boolean;
  /** The long form, where the text gives it here. */
  readonly expansion: Span | undefined;
}

// “NATO”, “UN”: two to six capitals in a row.
const CAPITALS = /\b[A-Z]{2,6}\b/g;

/** Finds the acronyms of one paragraph. */
export function findAcronyms(prose: string): AcronymUse[] {
  return [...prose.matchAll(CAPITALS)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    acronym: match[0],
    defines: false,
    expansion: undefined,
  }));
}

/** The same use, counted from another origin. */
export function shiftAcronymUse(use: AcronymUse, by: number): AcronymUse {
  return { ...use, span: shiftSpan(use.span, by), expansion: use.expansion && shiftSpan(use.expansion, by) };
}
