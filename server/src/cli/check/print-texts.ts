import type { Sources } from '../drafts/sources.ts';
import { complain, type ExitStatus, type Terminal } from '../terminal/terminal.ts';

/** Prints the texts of drafts as they are read, and what cannot be read. */
export async function printTexts({ sources, troubles }: Sources, terminal: Terminal): Promise<ExitStatus> {
  const told = [...troubles];
  for (const source of sources) {
    const read = await source.read();
    if (read.kind === 'unreadable') told.push(read.message);
    else await terminal.stdout.write(read.draft.text.endsWith('\n') ? read.draft.text : `${read.draft.text}\n`);
  }
  for (const message of told) await complain(terminal, { message });
  return told.length > 0 ? 2 : 0;
}
