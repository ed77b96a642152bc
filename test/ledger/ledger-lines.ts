import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { readLedger } from '../../server/src/ledger/read-ledger.ts';
import { type SourceRow, toGroups } from '../../server/src/ledger/rows.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import type { DraftFormat } from '../../server/src/text/draft.ts';
import { inEnglish } from '../../server/src/wording/say.ts';

/** Who says what in a story, as the view shows it: a line a row, indented as it is nested. */
export function ledgerLines(text: string, format: DraftFormat = 'plain'): string[] {
  const uri = 'file:///stories/story.draft';
  const checked = checkDraft({ uri, format, text }, deskFor(DEFAULT_CONFIG));
  return toGroups(readLedger(checked), checked.story.text, inEnglish).flatMap(({ label, rows }) => [
    label,
    ...rows.flatMap((row) => linesOf(row, '  ')),
  ]);
}

function linesOf({ label, description, mark, rows }: SourceRow, indent: string): string[] {
  const sign = mark === null ? '' : '! ';
  return [`${indent}${sign}${label} (${description})`, ...rows.flatMap((row) => linesOf(row, `${indent}  `))];
}

/** The rows of the sources alone, with their standing. */
export function sourceLines(text: string): string[] {
  let group = '';
  return ledgerLines(text).flatMap((line) => {
    if (!line.startsWith(' ')) group = line;
    return /^ {2}\S/.test(line) ? [`${group}: ${line.trim()}`] : [];
  });
}
