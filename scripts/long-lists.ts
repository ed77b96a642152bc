// A list of thousands of words takes the start of the command line twice as long when each word is a literal of its own
// as when all are cut from one string.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

// “server/src/english/data/common-words.json”
const LIST_FILE = /[\\/]data[\\/][^\\/]+\.json$/;
// Below it, nothing is gained.
const FEWEST_WORDS = 100;

/** Bundles lists of words as one string each, which is cut into its words when the program starts. */
export const longLists: Plugin = {
  name: 'long lists',
  setup({ onLoad }) {
    onLoad({ filter: LIST_FILE }, ({ path }) => ({
      contents: `export default ${toCode(JSON.parse(readFileSync(path, 'utf8')))}`,
      loader: 'js',
    }));
  },
};

function toCode(value: unknown): string {
  if (isLongList(value)) return `${JSON.stringify(value.join('\n'))}.split("\\n")`;
  if (Array.isArray(value)) return `[${value.map(toCode).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${toCode(entry)}`);
  return `{${entries.join()}}`;
}

function isLongList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length >= FEWEST_WORDS && value.every((word) => typeof word === 'string');
}
