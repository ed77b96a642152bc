import { readLedger } from '../../ledger/read-ledger.ts';
import { placeRows, type SourceGroup, type SourceRow, toGroups } from '../../ledger/rows.ts';
import { inEnglish } from '../../wording/say.ts';
import type { PlaceJson } from '../formats/places.ts';
import { withoutControls } from '../terminal/cells.ts';
import type { Command } from '../terminal/command.ts';
import type { CheckedSource } from './checked-source.ts';
import { tellDrafts, tellingOptions } from './tell-drafts.ts';

export const sources: Command = {
  usage: 'sources [FILE, FOLDER, GLOB or - …]',
  about: 'Tells who says what in drafts: what nobody is named for, then who is unnamed, vague, a document or named.',
  options: tellingOptions('the sources'),
  notes: `Exit status: 0 done, 2 bad use, a bad config or an unreadable draft. What lacks a source is no failure here; “copydesk check” counts it.

Examples:
  copydesk sources story.md
  copydesk sources story.md --format json`,
  run: (given, terminal) =>
    tellDrafts(given, terminal, {
      read: toSourcesJson,
      draw: (told, { bold, dim }) => drawSources(told, bold, dim),
    }),
};

/** Who says what in one draft, as other programs read it. */
export interface SourcesJson {
  readonly id: string;
  readonly groups: readonly SourceGroup<PlaceJson>[];
}

function toSourcesJson(id: string, { checked, toPlace }: CheckedSource): SourcesJson {
  return { id, groups: placeRows(toGroups(readLedger(checked), checked.story.text, inEnglish), toPlace) };
}

type Paint = (text: string) => string;

/** Sources for people: a group a paragraph, a row a line, with the place of each. */
function drawSources({ id, groups }: SourcesJson, bold: Paint, dim: Paint): string {
  const name = withoutControls(id);
  if (groups.length === 0) return `${bold(name)}\nNobody says anything in this draft.\n\n`;
  const drawn = groups.map(({ label, rows }) =>
    [bold(`${label} (${rows.length})`), ...rows.flatMap((row) => drawRow(row, '  ', dim))].join('\n'),
  );
  return `${bold(name)}\n\n${drawn.join('\n\n')}\n\n`;
}

function drawRow(
  { label, description, place, mark, rows }: SourceRow<PlaceJson>,
  indent: string,
  dim: Paint,
): string[] {
  const sign = mark === null ? ' ' : '!';
  const line = `${indent}${sign} ${withoutControls(label)}  ${dim(`${withoutControls(description)}  ${place.line}:${place.column}`)}`;
  return [line, ...rows.flatMap((row) => drawRow(row, `${indent}    `, dim))];
}
