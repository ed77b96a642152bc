import type { CheckedDraft, ReportedFinding } from '../../check.ts';
import { RULES } from '../../rules/index.ts';
import type { Edit } from '../../rules/rule.ts';
import type { Draft } from '../../text/draft.ts';
import { overlaps } from '../../text/span.ts';

/** What a reading of a draft found, and the story in which it did. */
export type Found = Pick<CheckedDraft, 'story' | 'findings'>;

/** A draft after its fixes, and what is found in it then. */
export interface Mended {
  readonly draft: Draft;
  readonly found: Found;
  /** How many fixes were made. */
  readonly fixes: number;
}

/** Which fixes are made: those that nobody need look at, or those of some rules and categories. */
export type FixKinds = 'safe' | readonly string[];

/** Whether a finding's fixes may be made. */
export function mayFix({ ruleId, category, certainty }: ReportedFinding, kinds: FixKinds): boolean {
  if (kinds === 'safe') return SAFE.has(ruleId) && certainty !== 'possible';
  return kinds.includes(ruleId) || kinds.includes(category);
}

// Of rules that say so, where the finding is likely right.
const SAFE: ReadonlySet<string> = new Set(RULES.filter(({ safeFixes }) => safeFixes).map(({ id }) => id));

// Each pass makes room for fixes that met others; a draft that still changes after so many goes round in a circle.
const MOST_PASSES = 10;

/** Makes the fixes of a draft, reads it again, and goes on until nothing more is to be mended. */
export async function mendDraft(
  draft: Draft,
  findIn: (draft: Draft) => Promise<Found>,
  kinds: FixKinds,
): Promise<Mended> {
  let mended: Mended = { draft, found: await findIn(draft), fixes: 0 };
  const met = new Set([draft.text]);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const fixes = fixesIn(mended.found, kinds);
    const text = applyEdits(mended.draft.text, fixes.flat());
    if (met.has(text)) break;
    met.add(text);
    const next = { ...draft, text };
    mended = { draft: next, found: await findIn(next), fixes: mended.fixes + fixes.length };
  }
  return mended;
}

/** The first fix of each finding, as far as it brings no “TK”, leaves quotations alone and meets no fix before it. */
function fixesIn({ story, findings }: Found, kinds: FixKinds): (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = [];
  for (const finding of findings.filter((found) => mayFix(found, kinds))) {
    const [fix] = finding.fixes.filter(({ kind }) => kind === 'draft');
    if (fix?.kind !== 'draft') continue;
    const isAllowed = fix.edits.every((edit) => {
      const isQuoted = story.quotes.some(({ inner }) => touches(inner, edit));
      return !TO_COME.test(edit.newText) && !isQuoted && !chosen.flat().some((other) => touches(other.span, edit));
    });
    if (isAllowed) chosen.push(fix.edits);
  }
  return chosen;
}

// “, TK said”: a place for a fact is for the writer to fill, and to ask for.
const TO_COME = /\bTK\b/;

function touches(span: Edit['span'], edit: Edit): boolean {
  const isInside = span.start < edit.span.start && edit.span.start < span.end;
  return isInside || overlaps(span, edit.span) || (span.start === edit.span.start && span.end === edit.span.end);
}

/** The text after edits that do not meet. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((mended, { span, newText }) => mended.slice(0, span.start) + newText + mended.slice(span.end), text);
}
