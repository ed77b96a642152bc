import type { ReportedFinding } from '../check.ts';
import type { Edit } from '../rules/rule.ts';
import type { DraftFormat } from '../text/draft.ts';
import { overlaps } from '../text/span.ts';
import type { ReadDraft } from './drafts.ts';

const REASON_TO_FILL_IN = 'say why here';

// “<p class="lead">” and what opens around it, right before a block's first word.
const OPENING_TAGS = /(?:<[a-z][^<>]*>\s*)+$/i;

// “  ” at the start of a line, with nothing before a block but white space.
const INDENT = /(?<=^|[\r\n])[ \t]*$/;

/** The edit that silences a rule for the block of a finding; none where no block is known. */
export function ignoreEdit({ span, ruleId }: ReportedFinding, draft: ReadDraft): Edit | undefined {
  const block = draft.layout.blocks.find((candidate) => overlaps(candidate.span, span));
  if (block === undefined) return undefined;
  const text = draft.document.getText();
  const tags = draft.format === 'html' ? (OPENING_TAGS.exec(text.slice(0, block.span.start))?.[0] ?? '') : '';
  const start = block.span.start - tags.length;
  const indent = INDENT.exec(text.slice(0, start))?.[0];
  // In the middle of a line, as in HTML of one line, the directive stays in it.
  const after = indent === undefined ? '' : lineEndOf(text) + indent;
  return { span: { start, end: start }, newText: directive(ruleId, draft.format) + after };
}

function directive(ruleId: string, format: DraftFormat): string {
  const words = `copydesk-ignore ${ruleId}: ${REASON_TO_FILL_IN}`;
  return format === 'plain' ? `[[${words}]]` : `<!-- ${words} -->`;
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
