import { writeFileSync } from 'node:fs';

/** Writes a data file with one entry a line, so that a change of it can be read as a diff. */
export function writeDataFile(
  path: URL,
  about: Readonly<Record<string, unknown>>,
  name: string,
  entries: readonly (readonly [string, unknown])[],
): void {
  const head = Object.entries(about).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  writeFileSync(path, `{\n${head.join('')}  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }\n}\n`);
}
