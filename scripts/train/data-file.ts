import { writeFileSync } from 'node:fs';

/** Log-odds as data files have them: whole hundredths, whose sums are exact in any order. */
export function toHundredths(weight: number): number {
  return Math.round(weight * 100);
}

/** Writes a data file with one entry a line, so that a change of it can be read as a diff. */
export function writeDataFile(
  path: URL,
  about: Readonly<Record<string, unknown>>,
  name: string,
  entries: readonly (readonly [string, unknown])[],
): void {
  const lines = entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  writeFileSync(path, `{\n${headOf(about)}  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }\n}\n`);
}

/** The same for a list. */
export function writeListFile(
  path: URL,
  about: Readonly<Record<string, unknown>>,
  name: string,
  entries: readonly unknown[],
): void {
  writeListsFile(path, about, { [name]: entries });
}

/** The same for several lists. */
export function writeListsFile(
  path: URL,
  about: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, readonly unknown[]>>,
): void {
  const written = Object.entries(lists).map(([name, entries]) => {
    const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(',\n')}\n  ]`;
  });
  writeFileSync(path, `{\n${headOf(about)}${written.join(',\n')}\n}\n`);
}

function headOf(about: Readonly<Record<string, unknown>>): string {
  return Object.entries(about)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
    .join('');
}
