import { type Shift, type Span, shiftSpan } from '../../text/span.ts';
import { findBracketed } from './bracketed-definitions.ts';
import type { Doubt } from './doubts.ts';
import { findLabel, type Label } from './labels.ts';
import { findLetters } from './letters.ts';
import type { Definition } from './long-forms.ts';
import { findTold } from './told-definitions.ts';

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
  /** What the text says the letters are, right beside them: “agency”, “repository of papers”. */
  readonly label: Label | undefined;
  /** Why the letters may be no acronym; they count only where the story explains them. */
  readonly doubt: Doubt | undefined;
}

// “HWB or HBX”, “HWB and HBX”: what joins a second set of letters to the one that is explained.
const JOINS_ALIAS = /^["”’']?,? (?:or |(?<!, )and )["“‘']?$/;

// “HWB, HBX and HQF”: a list of letters for one name.
const ALIAS_AFTER = /^,?\s(?:and|or)\s["“‘']?\p{Lu}/u;

const LONGEST_JOIN = 8;

/** Finds the acronyms of one paragraph, and which of them it explains. */
export function findAcronyms(prose: string): AcronymUse[] {
  const letters = findLetters(prose);
  const definitions = withoutOverlaps([...findBracketed(prose), ...findTold(prose, letters)]);
  const uses = definitions.map(toUse);
  let next = 0;
  let explainedTo = 0;
  for (const { span, acronym, doubt } of letters) {
    while ((definitions[next]?.letters.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    if ((definitions[next]?.letters.start ?? Number.POSITIVE_INFINITY) < span.end) continue;
    explainedTo = Math.max(explainedTo, definitions[next - 1]?.letters.end ?? 0);
    const defines =
      explainedTo > 0 &&
      span.start - explainedTo <= LONGEST_JOIN &&
      (JOINS_ALIAS.test(prose.slice(explainedTo, span.start)) ||
        (prose.slice(explainedTo, span.start) === ', ' && ALIAS_AFTER.test(prose.slice(span.end, span.end + 12))));
    if (defines) explainedTo = span.end;
    const label = findLabel(prose, span);
    uses.push({
      span,
      acronym,
      defines,
      expansion: undefined,
      bracket: undefined,
      label,
      doubt: defines ? undefined : doubt,
    });
  }
  return uses.sort((a, b) => a.span.start - b.span.start);
}

function toUse({ letters, acronym, expansion, bracket, kind }: Definition): AcronymUse {
  const doubt = kind === 'letters' ? undefined : 'short-name';
  return { span: letters, acronym, defines: true, expansion, bracket, label: undefined, doubt };
}

/** One definition for each place with letters, in the order of the text; the first in the list wins. */
function withoutOverlaps(definitions: readonly Definition[]): Definition[] {
  const byStart = new Map<number, Definition>();
  for (const definition of definitions) {
    if (!byStart.has(definition.letters.start)) byStart.set(definition.letters.start, definition);
  }
  const kept: Definition[] = [];
  for (const definition of [...byStart.values()].sort((a, b) => a.letters.start - b.letters.start)) {
    if ((kept.at(-1)?.letters.end ?? 0) <= definition.letters.start) kept.push(definition);
  }
  return kept;
}

/** The same use, counted from another origin. */
export function shiftAcronymUse(use: AcronymUse, by: Shift): AcronymUse {
  return {
    ...use,
    span: shiftSpan(use.span, by),
    expansion: use.expansion && shiftSpan(use.expansion, by),
    bracket: use.bracket && shiftSpan(use.bracket, by),
    label: use.label && { ...use.label, span: shiftSpan(use.label.span, by) },
  };
}
