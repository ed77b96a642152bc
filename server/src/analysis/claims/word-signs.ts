import { anyOf } from '../../english/any-of.ts';
import { wordClassOf } from '../../english/word-classes.ts';
import { knownOfWords } from '../../text/known-words.ts';
import connectives from '../data/connectives.json' with { type: 'json' };
import type { Word } from '../sentences/words.ts';
import type { Trigger } from './triggers.ts';

/**
 * The signs in a sentence's own words that weigh for or against its need of a source: common words, pairs of parts of
 * speech, how it begins, its length, names and numbers. Each sign is a short string that the weights know by name.
 */
export function signsOfWords(sentence: readonly Word[], triggers: readonly Trigger[]): string[] {
  const words = weighedWords(sentence);
  const signs = new Set<string>();
  for (const { form, sort } of words) {
    signs.add(`w ${form}`);
    if (sort.startsWith('#')) signs.add(`g ${sort}`);
  }
  for (const [i, { sort }] of words.entries()) {
    const next = words[i + 1];
    if (next !== undefined) signs.add(`b ${sort} ${next.sort}`);
  }
  for (const [i, { sort }] of words.slice(0, 3).entries()) signs.add(`p${i} ${sort}`);
  signs.add(
    `s ${words
      .slice(0, 2)
      .map(({ sort }) => sort)
      .join(' ')}`,
  );
  for (const sign of signsOfSize(words)) signs.add(sign);
  for (const { kind } of triggers) signs.add(`t ${kind}`);
  signs.add(`t ${triggers[0]?.kind ?? 'none'} first`);
  return [...signs];
}

function signsOfSize(words: readonly WeighedWord[]): string[] {
  const names = words.filter(({ form }) => form === '#name').length;
  const figures = words.filter(({ form }) => FIGURES.has(form)).length;
  return [
    `length ${Math.min(8, Math.floor(words.length / 5))}`,
    `names ${Math.min(5, names)}`,
    `figures ${Math.min(3, figures)}`,
  ];
}

const FIGURES: ReadonlySet<string> = new Set(['#money', '#percent', '#large', '#number']);

/**
 * A word as the weighing of claims sees it. `form` is the word itself where it is common English, else a placeholder
 * such as `#name`, `#money` or `#-tion`, so that no name, rare word or topic can be weighed; `sort` is its part of speech.
 */
export interface WeighedWord {
  readonly form: string;
  readonly sort: string;
}

// “1998”, “2031”: a number that is read as a year.
const YEAR = /^(?:19|20)\d\d$/;

// “-ing”, “-ists”: endings that tell the part of speech of a word nobody listed.
const ENDING = /(?:ing|ed|ly|ions?|ment|ness|ity|able|ible|ive|ous|al|ers?|est|ists?|s)$/;

// “50”, “-” and “year-old” of “50-year-old”, “U” and “S” of “U.S”: the parts that the weights were learned from.
const PART = /[$£€]?\d[\d,.]*\d%?|[$£€]?\d%?|\p{L}+(?:[’'-]\p{L}+)*|[—–:;,.?!()“”"%-]/gu;
const PLAIN_WORD = /^[A-Za-z]+$/; // “Quist”
const LETTER = /^\p{L}/u; // “é”
const CAPITAL = /^\p{Lu}/u; // “Quist”

// “12%”, “$3.50”
const NUMBER = /^[$£€]?\d/;

// “However,”, “In fact,”: how a writer joins a sentence to the last one; a source would stand before or behind it alike.
const CONNECTIVE = new RegExp(`^${anyOf(connectives.words)},? (?=\\p{L})`, 'u');

/** How many characters of a sentence only join it to the last one. */
export function connectiveLength(sentence: string): number {
  return CONNECTIVE.exec(sentence)?.[0].length ?? 0;
}

/** The words of a sentence as they are weighed; the words of one name become one. */
export function weighedWords(sentence: readonly Word[]): WeighedWord[] {
  const words: WeighedWord[] = [];
  let place: 'first' | 'later' = 'first';
  for (const { kind, text } of sentence) {
    for (const part of partsOf(text)) {
      const word = place === 'first' ? weighedFirst(part) : weighedLater(part);
      const before = words.at(-1)?.form;
      if (word.form === '#name' && before === '#name') continue;
      // A cut leaves no comma behind a comma; a draft does, and it says nothing.
      if (isStop(word.form) && (before === undefined || isStop(before))) continue;
      words.push(word);
    }
    if (kind === 'word') place = 'later';
  }
  while (isStop(words.at(-1)?.form ?? '')) words.pop();
  return words;
}

/** Most words are one part, which is quicker to see than to find. */
function partsOf(text: string): readonly string[] {
  return PLAIN_WORD.test(text) ? [text] : (text.match(PART) ?? []);
}

function isStop(form: string): boolean {
  return form === ',' || form === '.';
}

function toWeighed(part: string, place: 'first' | 'later'): WeighedWord {
  if (!LETTER.test(part)) return NUMBER.test(part) ? placeholder(numberSort(part)) : placeholder(part);
  const lower = part.toLowerCase().replaceAll('’', "'");
  const base = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  const sort = wordClassOf(base);
  if (CAPITAL.test(part) && lower !== 'i' && (place === 'later' || sort === undefined)) return placeholder('#name');
  if (sort === undefined) return placeholder(`#-${ENDING.exec(base)?.[0] ?? ''}`);
  if (sort === 'function') return { form: base, sort: base };
  const isTopic = sort === 'noun' || sort === 'nouns' || sort === 'actor' || sort === 'actors' || sort === 'unit';
  return { form: isTopic ? `#${sort}` : base, sort: `#${sort}` };
}

const weighedFirst = knownOfWords((part) => toWeighed(part, 'first'));
const weighedLater = knownOfWords((part) => toWeighed(part, 'later'));

function placeholder(form: string): WeighedWord {
  return { form, sort: form };
}

function numberSort(token: string): string {
  if (/^[$£€]/.test(token)) return '#money';
  if (token.endsWith('%')) return '#percent';
  if (YEAR.test(token)) return '#year';
  return /[,.]\d/.test(token) ? '#large' : '#number';
}
