import type { InlayHint, Range } from 'vscode-languageserver';
import type { Source, Statement } from '../../ledger/ledger.ts';
import { overlaps } from '../../text/span.ts';
import type { Say } from '../../wording/say.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { ledgerOf } from '../drafts/ledgers.ts';
import type { Client } from '../editor/client.ts';
import { spanInRange } from '../editor/positions.ts';

/** Names the speaker of a quotation that has it from the paragraph before: “I was told to wait.” ‹Voss?› */
export function speakerHintsIn(range: Range, draft: ReadDraft, { say }: Client): InlayHint[] {
  const asked = spanInRange(draft.document, range);
  return ledgerOf(draft).sources.flatMap((source) =>
    source.statements
      .filter(({ sentence, carry }) => carry !== undefined && OTHER_PARAGRAPH.has(carry) && overlaps(sentence, asked))
      .map((statement) => toHint(source, statement, draft, say)),
  );
}

// From within its own paragraph everybody sees who speaks.
const OTHER_PARAGRAPH: ReadonlySet<NonNullable<Statement['carry']>> = new Set(['new-paragraph', 'quotation-goes-on']);

function toHint(
  { name, entity }: Source,
  { sentence, carry }: Statement,
  { document }: ReadDraft,
  say: Say,
): InlayHint {
  const isGuess = carry === 'new-paragraph';
  const short = entity?.kind === 'organisation' ? name : (name.split(' ').at(-1) ?? name);
  const shown = entity === undefined ? name : short;
  return {
    position: document.positionAt(sentence.end),
    label: `‹${shown}${isGuess ? '?' : ''}›`,
    paddingLeft: true,
    tooltip: isGuess
      ? say('The paragraph before ends with a quotation of {0}; nothing says that the same speaker goes on.', name)
      : say('The paragraph before leaves its quotation open, so {0} goes on.', name),
  };
}
