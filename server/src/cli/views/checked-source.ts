import type { CheckedDraft } from '../../check.ts';
import type { Desk } from '../../desk.ts';
import type { Span } from '../../text/span.ts';
import type { Desks } from '../drafts/desks.ts';
import { readSource } from '../drafts/read-source.ts';
import type { Source } from '../drafts/sources.ts';
import type { CheckAsked } from '../examining/readers.ts';
import { createPlacer, type PlaceJson, placesIn } from '../formats/places.ts';
import { complain, type Terminal } from '../terminal/terminal.ts';

/** What drafts are checked with, one after the other. */
export interface Round {
  readonly terminal: Terminal;
  readonly desks: Desks;
  readonly check: CheckAsked;
}

/** A draft that was checked, with its text and the way to its places. */
export interface CheckedSource {
  readonly checked: CheckedDraft;
  readonly text: string;
  readonly toPlace: (span: Span) => PlaceJson;
  /** By which it was checked. */
  readonly desk: Desk;
}

/** Checks a draft, and tells what stood in the way. `hasTrouble` where something did; no draft where it cannot be read. */
export async function checkSource(
  source: Source,
  { terminal, desks, check }: Round,
): Promise<{ readonly draft: CheckedSource | undefined; readonly hasTrouble: boolean }> {
  const { desk, troubles: ofConfigs, withAnswers } = await desks.deskIn(source.folder);
  const read = await readSource(source, desk);
  const troubles = read.kind === 'unreadable' ? [...ofConfigs, read.message] : ofConfigs;
  for (const message of troubles) await complain(terminal, { message });
  const hasTrouble = troubles.length > 0;
  if (read.kind === 'unreadable') return { draft: undefined, hasTrouble };
  const { text } = read.draft;
  const toPlace = createPlacer(text, await placesIn(read));
  const checked = await check(withAnswers(read.draft, source.file), desk);
  return { draft: { checked, text, toPlace, desk }, hasTrouble };
}
