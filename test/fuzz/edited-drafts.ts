import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { checkDraft, type ReportedFinding } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import type { Edit } from '../../server/src/rules/rule.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import type { Draft, DraftFormat } from '../../server/src/text/draft.ts';
import type { Span } from '../../server/src/text/span.ts';
import { edited, strangeText, textEdit } from './strange-text.ts';

const desk = deskFor(DEFAULT_CONFIG);
const formats: readonly DraftFormat[] = ['plain', 'markdown', 'html'];

/** Strange drafts that are edited again and again: read with a memory as without one, and mended without harm. */
export const editedDrafts = (onEdit: () => void) =>
  fc.asyncProperty(
    fc.constantFrom(...formats),
    strangeText,
    fc.array(textEdit, { minLength: 1, maxLength: 12 }),
    async (format, start, edits) => {
      const memory = createMemory();
      let text = start;
      for (const edit of edits) {
        onEdit();
        text = edited(text, edit);
        const draft = { uri: 'draft', format, text };
        const checked = checkDraft(draft, desk, memory);
        assert.deepEqual(checked, checkDraft(draft, desk), 'a memory changes what is read');
        for (const finding of checked.findings) assertSound(finding, draft);
      }
    },
  );

function assertSound(finding: ReportedFinding, draft: Draft): void {
  assertInside(finding.span, draft);
  for (const { span } of finding.related) assertInside(span, draft);
  for (const fix of finding.fixes) if (fix.kind === 'draft') assertMends(fix.edits, draft);
}

function assertInside({ start, end }: Span, { text }: Draft): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} lies outside ${text.length} characters`);
}

// “\ud83d”: one of the two units of “🗞”.
const HALF_A_CHARACTER = /\p{Cs}/u;

/** A fix changes no place twice, tears no character apart, and leaves a draft that can be read. */
function assertMends(edits: readonly Edit[], draft: Draft): void {
  let mended = '';
  let last = 0;
  for (const { span, newText } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    assertInside(span, draft);
    assert.ok(span.start >= last, 'two edits of one fix overlap');
    mended += draft.text.slice(last, span.start) + newText;
    last = span.end;
  }
  mended += draft.text.slice(last);
  assert.ok(!HALF_A_CHARACTER.test(mended) || HALF_A_CHARACTER.test(draft.text), 'a fix tears a character apart');
  checkDraft({ ...draft, text: mended }, desk);
}
