import type { ReportedFinding } from '../../check.ts';
import type { Edit } from '../../rules/rule.ts';
import type { DraftFormat } from '../../text/draft.ts';
import { overlaps } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';

// “<p class="lead">” and what opens around it, right before a block's first word.
const OPENING_TAGS = /(?:<[a-z][^<>]*>\s*)+$/i;

const LONGEST_OPENING = 2000; // A few tags with long attributes; a page of nothing but tags is no story.

// “  > 2. ” or “## ”: what may open a line before a block’s first word; the list or heading mark is not repeated.
const LINE_OPENING = /(?<=^|[\r\n])([ \t>]*)(?:(?:[-*+•]|\d{1,9}[.)]|#{1,6})[ \t]+)*$/;

/** What is silenced; more than one rule are named with commas between them. */
type Silenced = Pick<ReportedFinding, 'span' | 'ruleId'>;

/** The edit that silences a rule for the block of a finding, and says why; none where no block is known. */
export function ignoreEdit({ span, ruleId }: Silenced, reason: string, draft: ReadDraft): Edit | undefined {
  const block = draft.layout.blocks.find((candidate) => overlaps(candidate.span, span));
  // Between the keys of front matter there is no place for words to Copydesk.
  if (block === undefined || draft.layout.notated.some((keyed) => overlaps(keyed.span, span))) return undefined;
  const text = draft.document.getText();
  const tags = draft.format === 'html' ? openingTags(text, block.span.start) : '';
  const before = text.slice(0, block.span.start - tags.length);
  const order = directive(ruleId, reason, draft.format);
  const opening = LINE_OPENING.exec(before);
  // In the middle of a line, as in HTML of one line, the directive stays in it.
  if (opening === null) return insertion(before.length, order);
  return insertion(opening.index, (opening[1] ?? '') + order + lineEndOf(text));
}

function openingTags(text: string, start: number): string {
  return OPENING_TAGS.exec(text.slice(Math.max(0, start - LONGEST_OPENING), start))?.[0] ?? '';
}

function insertion(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText };
}

function directive(ruleId: string, reason: string, format: DraftFormat): string {
  const words = `copydesk-ignore ${ruleId}: ${reason}`;
  return format === 'plain' ? `[[${words}]]` : `<!-- ${words} -->`;
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
