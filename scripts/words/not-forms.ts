import corrected from './corrected-forms.json' with { type: 'json' };
import { compromiseTags, pluralsOf, verbFormsOf } from './cue-forms.ts';
import { isMadeOf } from './word-forms.ts';

/** Words that only look like a form of another word, by the form; and plurals that do not look like one. */
export type NotForms = Readonly<Record<keyof typeof LOOKS | 'adjective' | 'irregularPlural', readonly string[]>>;

// “hundred”, “king”, “census”, “trial”: what looks like a form.
const LOOKS = { past: /[a-z]{2}ed$/, gerund: /[a-z]{2}ing$/, plural: /[^s]s$/ };
const ADJECTIVE = /(?:[^aeiou]ial|ical|ional|ural|ous|ive|est)$/;

/** Goes through familiar words, in small letters, and asks of which word in a dictionary each is a form. */
export function findNotForms(familiar: readonly string[], dictionary: ReadonlySet<string>): NotForms {
  const words = [...dictionary];
  const made = {
    past: othersThan(words, (word) => verbFormsOf(word).past),
    gerund: othersThan(words, (word) => verbFormsOf(word).ing),
    plural: othersThan(words, pluralsOf),
  };
  const notMade = (form: keyof typeof made) => {
    const isForm = (word: string) => made[form].has(word) || isMadeOf(dictionary, word);
    const unmade = familiar.filter((word) => LOOKS[form].test(word) && !isForm(word));
    return sorted([...unmade, ...corrected.notForms[form]], corrected.formsAllTheSame);
  };
  const irregular = [...made.plural, ...words.filter((word) => isOfMen(dictionary, word))];
  const adjectives = familiar.filter((word) => ADJECTIVE.test(word) && isTaggedOtherwise(word));
  return {
    past: notMade('past'),
    gerund: notMade('gerund'),
    plural: notMade('plural'),
    adjective: sorted([...adjectives, ...corrected.notForms.adjective], corrected.formsAllTheSame),
    irregularPlural: sorted(
      [
        ...irregular.filter((plural) => dictionary.has(plural) && !plural.endsWith('s')),
        ...corrected.notForms.irregularPlural,
      ],
      corrected.formsAllTheSame,
    ),
  };
}

/** The forms of words, but for those that are the word itself: “naked” is no past of “naked”. */
function othersThan(words: readonly string[], formsOf: (word: string) => readonly string[]): Set<string> {
  return new Set(words.flatMap((word) => formsOf(word).filter((form) => form !== word)));
}

// “firemen”: compromise writes “firemans”.
const MEN = /men$/;

/** “firemen”, and no “specimen”: the dictionary has the one man, too. */
function isOfMen(dictionary: ReadonlySet<string>, word: string): boolean {
  return MEN.test(word) && dictionary.has(word.replace(MEN, 'man'));
}

function sorted(words: readonly string[], without: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !without.includes(word)).toSorted();
}

/** “trial”, “arrest”: the lexicon has the word, and not as an adjective. */
function isTaggedOtherwise(word: string): boolean {
  const tags = compromiseTags(word);
  return tags.length > 0 && !tags.some((tag) => tag === 'Adjective' || tag === 'Superlative');
}
