import type { Story } from '../../analysis/story.ts';
import type { ReportedFinding } from '../../check.ts';
import type { Span } from '../../text/span.ts';
import { inEnglish } from '../../wording/say.ts';

/** A finding as other programs read it; offsets are UTF-16 code units into the draft, half-open. */
export interface FindingJson {
  readonly ruleId: string;
  readonly category: string;
  readonly severity: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly related: readonly { readonly start: number; readonly end: number; readonly message: string }[];
  readonly fixes: readonly FixJson[];
  readonly fingerprint: string;
}

/** A remedy in the draft. */
export interface FixJson {
  readonly title: string;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
}

/** Puts a finding into its JSON shape; fixes of the stylebook are left out, for they do not change the draft. */
export function toFindingJson(finding: ReportedFinding): FindingJson {
  return {
    ruleId: finding.ruleId,
    category: finding.category,
    severity: finding.severity,
    message: finding.message,
    ...toOffsets(finding.span),
    related: finding.related.map(({ span, message }) => ({ ...toOffsets(span), message })),
    fixes: finding.fixes.flatMap((fix) => {
      if (fix.kind !== 'draft') return [];
      return [
        {
          title: inEnglish(...fix.title),
          edits: fix.edits.map(({ span, newText }) => ({ ...toOffsets(span), newText })),
        },
      ];
    }),
    fingerprint: finding.fingerprint,
  };
}

/** How a story was read, as other programs read it. */
export type ReadingJson = ReturnType<typeof toReadingJson>;

/** What `copydesk pipe --reading` adds to the findings: how the story was read. */
export function toReadingJson(story: Story) {
  return {
    sentences: story.sentences.map(({ span, attributed, score, asks }) => ({
      ...toOffsets(span),
      attributed,
      score: score / 100,
      asks,
    })),
    quotes: story.quotes.map(({ span, kind }) => ({ ...toOffsets(span), kind })),
    attributions: story.attributions.map(({ source, sourceKind, cue, content, kind }) => ({
      source: source ? toOffsets(source) : null,
      cue: toOffsets(cue),
      content: content.map(toOffsets),
      kind,
      sourceKind: sourceKind ?? null,
    })),
    acronyms: story.acronyms.map(({ acronym, span, defines, expansion }) => ({
      acronym,
      ...toOffsets(span),
      defines,
      expansion: expansion ? toOffsets(expansion) : null,
    })),
    entities: story.entities.map(({ name, kind, mentions }) => ({
      name,
      kind,
      mentions: mentions.map(({ span }) => toOffsets(span)),
    })),
  };
}

/** A span alone, whatever else the object carries. */
function toOffsets({ start, end }: Span): { readonly start: number; readonly end: number } {
  return { start, end };
}
