import type { Source, Statement } from '../../ledger/ledger.ts';
import { type Span, touches } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { ledgerOf } from '../drafts/ledgers.ts';

/** All that the source says which an offset speaks of: by its words, its cue, or a quotation of it. Else nothing. */
export function saidBySourceAt(offset: number, draft: ReadDraft): Span[] {
  const source = ledgerOf(draft).sources.find(({ statements }) =>
    statements.some((statement) => speaksAt(statement, offset)),
  );
  return source === undefined ? [] : placesOfSpeech(source);
}

function speaksAt({ source, cue, words, kind }: Statement, offset: number): boolean {
  const spoken = kind === 'quotation' ? [source, cue, words] : [source, cue];
  return spoken.some((span) => span !== undefined && touches(span, offset));
}

function placesOfSpeech({ statements }: Source): Span[] {
  return statements.map(({ words }) => words).sort((a, b) => a.start - b.start);
}
