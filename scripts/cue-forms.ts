// Writes the forms of cues and the plurals of source nouns: `npm run cue-forms`. Both files are to be read through after.
import cues from '../server/src/analysis/data/cues.json' with { type: 'json' };
import sources from '../server/src/analysis/data/sources.json' with { type: 'json' };
import { writeDataFile } from './train/data-file.ts';
import { pluralsOf, verbFormsOf } from './words/cue-forms.ts';

const MADE_BY = {
  source:
    'Conjugated by compromise 14 (Spencer Kelly and contributors), corrected by scripts/words/corrected-forms.json, and looked through by hand. Written by scripts/cue-forms.ts.',
  licence: 'MIT',
};
const DATA = new URL('../server/src/analysis/data/', import.meta.url);

const verbs = cues.cues.filter(({ part }) => part === 'verb').map(({ cue }) => cue);
writeDataFile(
  new URL('cue-forms.json', DATA),
  { about: 'The forms of the verbs in cues.json; “past” has the participle too.', ...MADE_BY },
  'verbs',
  verbs.map((verb) => [verb, verbFormsOf(verb)]),
);

const { person, organisation, document, data, outlet, unnamed, vague } = sources;
const ofSources = [person, organisation, document, data, outlet, unnamed, vague].flat();
const ofCues = cues.cues.filter(({ part }) => part === 'noun').map(({ cue }) => cue);
const nouns = [...new Set([...ofSources, ...ofCues])].filter((noun) => !noun.includes(' ')).toSorted();
writeDataFile(
  new URL('plurals.json', DATA),
  { about: 'The plurals of the nouns in cues.json and sources.json; none for what has no plural.', ...MADE_BY },
  'nouns',
  nouns.map((noun) => [noun, pluralsOf(noun)]),
);
