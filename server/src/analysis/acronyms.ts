import { type Span, shiftSpan } from '../text/span.ts';
import { type Definition, findBracketed, findTold } from './acronym-definitions.ts';
import { type Doubt, findLetters } from './acronym-shapes.ts';

/** An acronym in the text; `span` covers the letters with their plural “s”, without possessive or compound. */
export interface AcronymUse {
  readonly span: Span;
  /** The letters without points and plural: “US” for “U.S.”, “NGO” for “NGOs”. */
  readonly acronym: string;
  /** Whether the letters are explained right here. */
  readonly defines: boolean;
  /** The long form, where the text gives it here. */
  readonly expansion: Span | undefined;
  /** The brackets around the letters with the blank before them, “ (NGOs)”: what goes when the letters are not needed. */
  readonly bracket: Span | undefined;
  /** Why the letters may be no acronym; they count only where the story explains them. */
  readonly doubt: Doubt | undefined;
}

/** Finds the acronyms of one paragraph, and which of them it explains. */
export function findAcronyms(prose: string): AcronymUse[] {
  const letters = findLetters(prose);
  const definitions = byLetters([...findTold(prose, letters), ...findBracketed(prose)]);
  const uses: AcronymUse[] = [];
  for (const { span, acronym, doubt } of letters) {
    const isDefined = [...definitions.values()].some(
      (definition) => definition.letters.start <= span.start && span.end <= definition.letters.end,
    );
    if (!isDefined) uses.push({ span, acronym, defines: false, expansion: undefined, bracket: undefined, doubt });
  }
  for (const { letters: span, acronym, expansion, bracket } of definitions.values()) {
    uses.push({ span, acronym, defines: true, expansion, bracket, doubt: undefined });
  }
  return uses.sort((a, b) => a.span.start - b.span.start);
}

/** One definition for each place with letters; brackets win. */
function byLetters(definitions: readonly Definition[]): Map<number, Definition> {
  return new Map(definitions.map((definition) => [definition.letters.start, definition]));
}

/** The same use, counted from another origin. */
export function shiftAcronymUse(use: AcronymUse, by: number): AcronymUse {
  return {
    ...use,
    span: shiftSpan(use.span, by),
    expansion: use.expansion && shiftSpan(use.expansion, by),
    bracket: use.bracket && shiftSpan(use.bracket, by),
  };
}
