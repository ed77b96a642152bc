import type { DraftSources, SourceRow } from './rows.ts';

/** A source with the letters that stand before all that it says. */
export interface Speaker {
  readonly row: SourceRow;
  readonly initials: string;
}

// “Bill”, “close”: the words of a name or a role.
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** The sources of a draft in the order in which it brings them in, no two with the same initials. */
export function speakersOf({ groups }: DraftSources): Speaker[] {
  const rows = groups.filter(({ kind }) => kind !== 'nobody').flatMap((group) => group.rows);
  const met = new Map<string, number>();
  return rows.toSorted(byPlace).map((row) => {
    const letters = initialsOf(row.label);
    const count = (met.get(letters) ?? 0) + 1;
    met.set(letters, count);
    return { row, initials: count === 1 ? letters : `${letters}${count}` };
  });
}

/** “BT” for “Bill Tranter”, “PT” for “person close to the talks”. */
function initialsOf(name: string): string {
  const words = name.match(WORD) ?? [];
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return `${first.charAt(0)}${last.charAt(0)}`.toUpperCase();
}

function byPlace({ place: { start: a } }: SourceRow, { place: { start: b } }: SourceRow): number {
  return a.line - b.line || a.character - b.character;
}
