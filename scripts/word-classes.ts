// Writes the classes of common English words: `npm run word-classes -- FOLDER`.
import { readCorpora } from './train/corpus.ts';
import { writeDataFile } from './train/data-file.ts';
import { readWordClasses } from './train/word-classes.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the corpora: npm run word-classes -- FOLDER');
  process.exit(2);
}
writeDataFile(
  new URL('../server/src/english/data/word-classes.json', import.meta.url),
  {
    about: 'The part of speech of common English words: those that news stories of several outlets use.',
    source: 'compromise 14 (Spencer Kelly and contributors), its lexicon',
    licence: 'MIT',
  },
  'words',
  readWordClasses(readCorpora(folder)),
);
