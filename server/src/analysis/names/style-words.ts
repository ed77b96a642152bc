import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { type Shift, type Span, shiftSpan } from '../../text/span.ts';
import data from '../data/style-choices.json' with { type: 'json' };

/** A word that newsrooms write in one of several ways: “e-mail”, “percent”. */
export interface StyleWord {
  readonly span: Span;
  /** As the list has it, whatever its capitals are here. */
  readonly form: string;
  /** The form that stands first among those of the same word. */
  readonly choice: string;
}

const CHOICE_OF: ReadonlyMap<string, string> = new Map(
  data.choices.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);

const FORM_OF: ReadonlyMap<string, string> = new Map(data.choices.flat().map((form) => [form.toLowerCase(), form]));

// Only after figures: “Fifteen percent” is how a sentence opens.
const SHARES = ['per cent', 'percent', '%'];

// “e-mails”, “8%”, “8 percent”, “website”: any of the forms, in plain letters; but no “healthcare.example”.
const ANY_FORM = new RegExp(
  `(?<=\\d)%|(?<=\\d )(?:per cent|percent)(?![a-zé-])|(?<![a-z\\dé./@-])(?:${data.choices
    .flat()
    .filter((form) => !SHARES.includes(form))
    .map((form) => form.toLowerCase())
    .join('|')})(?![a-z\\dé@-]|\\.[a-z])`,
  'g',
);

/** Finds the words of one paragraph that have two accepted forms. */
export function findStyleWords(prose: string): StyleWord[] {
  return findMatches(ANY_FORM, plainLetters(prose)).map(({ index, 0: word }) => {
    const form = FORM_OF.get(word) ?? word;
    return { span: { start: index, end: index + word.length }, form, choice: CHOICE_OF.get(form) ?? form };
  });
}

/** The same word, counted from another origin. */
export function shiftStyleWord(word: StyleWord, by: Shift): StyleWord {
  return { ...word, span: shiftSpan(word.span, by) };
}
