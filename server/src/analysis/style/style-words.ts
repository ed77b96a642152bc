import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { type Shift, type Span, shiftSpan } from '../../text/span.ts';
import data from '../data/style-choices.json' with { type: 'json' };

/** A word that newsrooms write in one of several ways: “e-mail”, “percent”, “colour”. */
export interface StyleWord {
  readonly span: Span;
  /** As the list has it, whatever its capitals are here. */
  readonly form: string;
  /** The form that stands first among those of the same word. */
  readonly choice: string;
  /** What it goes with: “advisers” with “adviser”, and a British spelling with all other British ones. */
  readonly family: string;
  /** Which of the forms of its family it is, from 0. */
  readonly rank: number;
}

type Listed = Pick<StyleWord, 'choice' | 'family' | 'rank'>;

// “s” of “advisers”, “ation” of “co-operation”.
const ENDING = /(?<=[a-z]{4}|-[a-z]{2})(?:ations?|atives?|ates?|ing|ed|s)$/;

const SPELLINGS = 'British and American spellings';

const LISTED: ReadonlyMap<string, Listed> = new Map([
  ...data.choices.flatMap((forms) => listForms(forms, lemmaOf(forms[0] ?? ''))),
  ...data.spellings.flatMap((forms) => listForms(forms, SPELLINGS)),
]);

function listForms(forms: readonly string[], family: string): [string, Listed][] {
  return forms.map((form, rank) => [form, { choice: forms[0] ?? form, family, rank }]);
}

/** “adviser” of “advisers”, “co-oper” of “co-operate” and “co-operation”. */
function lemmaOf(form: string): string {
  return form.replace(ENDING, '');
}

const FORM_OF: ReadonlyMap<string, string> = new Map([...LISTED.keys()].map((form) => [form.toLowerCase(), form]));

// Only after figures: “Fifteen percent” is how a sentence opens.
const SHARES = ['per cent', 'percent', '%', 'pc'];

// “e-mails”, “8%”, “8pc”, “8 percent”, “website”: any of the forms, in plain letters; but no “healthcare.example”.
const ANY_FORM = new RegExp(
  `(?<=\\d)%|(?<=(?<!\\d)\\d{1,2}(?:\\.\\d+)?)pc(?![a-zé\\d-])|(?<=\\d )(?:per cent|percent)(?![a-zé-])|(?<![a-z\\dé./@-])(?:${[
    ...FORM_OF.keys(),
  ]
    .filter((form) => !SHARES.includes(form))
    .join('|')})(?![a-z\\dé@-]|\\.[a-z])`,
  'g',
);
// “Center”, “Harbour”: the spelling of a name is its own.
const CAPITAL = /^\p{Lu}/u;

/** Finds the words of one paragraph that have two accepted forms. */
export function findStyleWords(prose: string): StyleWord[] {
  return findMatches(ANY_FORM, plainLetters(prose)).flatMap(({ index, 0: word }) => {
    const form = FORM_OF.get(word) ?? word;
    const listed = LISTED.get(form);
    if (listed === undefined || (listed.family === SPELLINGS && CAPITAL.test(prose.slice(index, index + 1)))) return [];
    return [{ span: { start: index, end: index + word.length }, form, ...listed }];
  });
}

/** The same word, counted from another origin. */
export function shiftStyleWord(word: StyleWord, by: Shift): StyleWord {
  return { ...word, span: shiftSpan(word.span, by) };
}
