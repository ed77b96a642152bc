import type { InlayHint, Range } from 'vscode-languageserver';
import type { Source, Statement } from '../../ledger/ledger.ts';
import { overlaps } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { ledgerOf } from '../drafts/ledgers.ts';
import { spanInRange } from '../editor/positions.ts';

/** Names the speaker of a quotation that has it from the paragraph before: “I was told to wait.” ‹Voss?› */
export function speakerHintsIn(range: Range, draft: ReadDraft): InlayHint[] {
  const asked = spanInRange(draft.document, range);
  return ledgerOf(draft).sources.flatMap((source) =>
    source.statements
      .filter(({ sentence, carry }) => carry !== undefined && OTHER_PARAGRAPH.has(carry) && overlaps(sentence, asked))
      .map((statement) => toHint(source, statement, draft)),
  );
}

// From within its own paragraph everybody sees who speaks.
const OTHER_PARAGRAPH: ReadonlySet<NonNullable<Statement['carry']>> = new Set(['new-paragraph', 'quotation-goes-on']);

function toHint({ name, entity }: Source, { sentence, carry }: Statement, { document }: ReadDraft): InlayHint {
  const isGuess = carry === 'new-paragraph';
  const short = entity?.kind === 'organisation' ? name : (name.split(' ').at(-1) ?? name);
  const shown = entity === undefined ? name : short;
  return {
    position: document.positionAt(sentence.end),
    label: `‹${shown}${isGuess ? '?' : ''}›`,
    paddingLeft: true,
    tooltip: isGuess
      ? `The paragraph before ends with a quotation of ${name}; nothing says that the same speaker goes on.`
      : `The paragraph before leaves its quotation open, so ${name} goes on.`,
  };
}
