import { joinStories } from './analysis/joined-stories.ts';
import type { Story } from './analysis/story.ts';
import { severityOf } from './check.ts';
import type { Desk } from './desk.ts';
import type { Fault } from './directives.ts';
import type { Elsewhere, Finding, Fix } from './rules/rule.ts';
import { contains, type Span, shiftSpan } from './text/span.ts';

/**
 * What differs between drafts about one thing, such as a story, its sidebar and its captions: for each of them the faults
 * that no draft has by itself. Each names the other draft's place.
 */
export function findDifferences(stories: readonly Story[], desk: Desk): Fault[][] {
  const joined = joinStories(stories);
  const faults: Fault[][] = stories.map(() => []);
  for (const { id, category, severity, acrossDrafts } of desk.rules) {
    if (acrossDrafts === undefined) continue;
    for (const finding of acrossDrafts(joined, desk.stylebook)) {
      const at = draftOf(finding.span, joined.places);
      const place = joined.places[at];
      const elsewhere = elsewhereOf(finding, at, joined.places);
      if (place === undefined || elsewhere.length === 0) continue;
      const own = inDraft(finding, place);
      faults[at]?.push({ ...own, elsewhere, ruleId: id, category, severity: severityOf(finding, severity) });
    }
  }
  return faults;
}

/** A desk that only reads: what drafts of a package say is asked about when all of them are read. */
export function withoutRules(desk: Desk): Desk {
  return { ...desk, rules: [] };
}

/** The longest draft of a package is its story, and has the first word over its sidebars and captions. */
export function longestFirst(a: { readonly story: Story }, b: { readonly story: Story }): number {
  return b.story.text.length - a.story.text.length;
}

function draftOf(span: Span, places: readonly Span[]): number {
  return places.findIndex((place) => contains(place, span));
}

function elsewhereOf({ related }: Finding, at: number, places: readonly Span[]): Elsewhere[] {
  return related.flatMap(({ span, message }) => {
    const draft = draftOf(span, places);
    const place = places[draft];
    return place === undefined || draft === at ? [] : [{ draft, message, span: shiftSpan(span, -place.start) }];
  });
}

/** A finding as its own draft has it; a fix that reaches into others is left out. */
function inDraft(finding: Finding, place: Span): Finding {
  const isHere = ({ span }: { readonly span: Span }) => contains(place, span);
  const toHere = <T extends { readonly span: Span }>(item: T): T => ({
    ...item,
    span: shiftSpan(item.span, -place.start),
  });
  const fixes = finding.fixes.flatMap((fix): Fix[] => {
    if (fix.kind !== 'draft') return [fix];
    return fix.edits.every(isHere) ? [{ ...fix, edits: fix.edits.map(toHere) }] : [];
  });
  return { ...toHere(finding), related: finding.related.filter(isHere).map(toHere), fixes };
}
