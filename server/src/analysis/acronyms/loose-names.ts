import { isFunctionWord } from '../../english/function-words.ts';
import type { Block } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { shiftSpan, sliceOf } from '../../text/span.ts';
import kindWords from '../data/kind-words.json' with { type: 'json' };
import type { AcronymUse } from './acronyms.ts';
import { isSmallInPhrase, type Phrases, phrasesFor, startOf } from './phrases.ts';
import type { SpelledName } from './spelled-names.ts';

type Names = readonly InBlock<SpelledName>[];

const FEWEST_LETTERS_OF_A_NEAR_NAME = 3;
const FEWEST_WORDS_OF_A_NEAR_NAME = 3;
// “III” in “UNIIIC”
const SAME_LETTER_AGAIN = /(\p{L})\1+/gu;
const BETWEEN_WORDS = /[\s,-]+/;

/** Letters without their repetitions, for names that lend themselves to two ways of counting: “UNIC” for “UNIIIC”. */
export function looseLetters(letters: string): string {
  return mayRepeat(letters) ? letters.replace(SAME_LETTER_AGAIN, '$1') : letters;
}

/** Whether a letter may stand twice in a row, which is quicker to see than to replace; of rare letters nothing is seen. */
function mayRepeat(letters: string): boolean {
  for (let at = 1; at < letters.length; at += 1) {
    const unit = letters.charCodeAt(at);
    if (unit === letters.charCodeAt(at - 1) || unit >= FIRST_HALF_OF_PAIR) return true;
  }
  return false;
}

const FIRST_HALF_OF_PAIR = 0xd800; // Two code units make one letter from here on.

// “NHU”: reports of matches call a university by its place alone, “Northern Harrow”.
const UNIVERSITY = /^\p{Lu}{2}U$/u;
const FEWEST_LETTERS_OF_A_UNIVERSITY = 2;

/** The loose letters of the names that may stand for an acronym: its own, or those without the last. */
export function lettersOfNearNames({ acronym }: AcronymUse): string[] {
  const letters = looseLetters(acronym.toUpperCase());
  const fewest = UNIVERSITY.test(letters) ? FEWEST_LETTERS_OF_A_UNIVERSITY : FEWEST_LETTERS_OF_A_NEAR_NAME;
  return [letters, letters.slice(0, -1)].filter((some) => some.length >= fewest);
}

/** Names before the letters that miss their last one, “United Mine Workers (of America)”, or have one twice. */
export function nearNamesBefore(first: InBlock<AcronymUse>, byLooseLetters: ReadonlyMap<string, Names>): Names {
  const fewest = UNIVERSITY.test(first.acronym) ? FEWEST_LETTERS_OF_A_UNIVERSITY : FEWEST_WORDS_OF_A_NEAR_NAME;
  return lettersOfNearNames(first)
    .flatMap((some) => byLooseLetters.get(some) ?? [])
    .filter(({ span, name }) => span.end <= first.span.start && name.split(BETWEEN_WORDS).length >= fewest);
}

// “US”, “UN”: letters that stand first in a name whichever way it is turned.
const LEAD = /^(?:EU|UK|UN|US)(?=\p{Lu}{2})/u;
// “DOJ”: what a body is called, with the “of” behind it, and whose it is.
const BODY_AND_REST = /^(\p{Lu})(O?)(\p{Lu}+)$/u;

/** “JD” for “DOJ”, “USAD” for “USDA”: the letters of names that put what a body is at their end. */
export function lettersOfTurnedNames({ acronym }: AcronymUse): string[] {
  const lead = LEAD.exec(acronym)?.[0] ?? '';
  const [, body = '', of = '', rest = ''] = BODY_AND_REST.exec(acronym.slice(lead.length)) ?? [];
  if (rest === '') return [];
  return [`${lead}${rest}${body}`, ...(of === '' ? [] : [`${lead}${of}${rest}${body}`])];
}

const ORGANISATIONS: ReadonlySet<string> = new Set(kindWords.organisation);

/** “Justice Department” before “DOJ”, “US Farm Department” before “USDF”: the name of a body, turned round. */
export function turnedNamesBefore(first: InBlock<AcronymUse>, byLetters: ReadonlyMap<string, Names>): Names {
  return lettersOfTurnedNames(first)
    .flatMap((some) => byLetters.get(some) ?? [])
    .filter(({ span, name }) => span.end <= first.span.start && isTurnedBody(name, first.acronym));
}

/** Whether a name ends in the word for a body whose letter is the acronym's first. */
function isTurnedBody(name: string, acronym: string): boolean {
  const body = name.toLowerCase().split(BETWEEN_WORDS).at(-1) ?? '';
  const letter = acronym.replace(LEAD, '').slice(0, 1).toLowerCase();
  return ORGANISATIONS.has(body) && body.startsWith(letter);
}

// Two letters fit too many words that stand side by side.
const SPELLABLE = /^\p{Lu}{3,6}$/u;
// “VoIP”: small letters stand for small words.
const SPELLABLE_WITH_SMALL_WORDS = /^(?=.{4,6}$)\p{Lu}+\p{Ll}\p{Lu}+$/u;

/**
 * Phrases in small letters before acronyms that give them all their letters: “liquefied natural gas” before “LNG”. By the
 * acronym, given the first use of each; a paragraph is looked at once for all of them.
 */
export function phrasesBefore(
  firsts: readonly InBlock<AcronymUse>[],
  body: readonly Block[],
  phrasesIn: (prose: string) => Phrases,
): ReadonlyMap<string, Names> {
  const found = new Map<string, InBlock<SpelledName>[]>();
  const byStart = groupByStart(firsts);
  const last = firsts.reduce((end, { span }) => Math.max(end, span.start), 0);
  for (const block of byStart.size === 0 ? [] : body) {
    if (block.span.start >= last) break;
    const phrases = phrasesIn(block.prose);
    for (const first of usesThatMayBegin(phrases, byStart)) {
      for (const name of phrasesOf(block, phrases, first)) push(found, first.acronym, { ...name, block });
    }
  }
  return found;
}

function groupByStart(firsts: readonly InBlock<AcronymUse>[]): Map<string, InBlock<AcronymUse>[]> {
  const byStart = new Map<string, InBlock<AcronymUse>[]>();
  for (const first of firsts) {
    if (!SPELLABLE.test(first.acronym) && !SPELLABLE_WITH_SMALL_WORDS.test(first.acronym)) continue;
    push(byStart, startOf(first.acronym.toLowerCase()), first);
  }
  return byStart;
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Goes through the paragraph's phrases or through the acronyms, whichever are fewer. */
function* usesThatMayBegin(
  { starts }: Phrases,
  byStart: ReadonlyMap<string, readonly InBlock<AcronymUse>[]>,
): Generator<InBlock<AcronymUse>> {
  const [fewer, more] = starts.size < byStart.size ? [starts, byStart] : [byStart, starts];
  for (const start of fewer.keys()) if (more.has(start)) yield* byStart.get(start) ?? [];
}

function phrasesOf({ span: { start }, prose }: Block, phrases: Phrases, { acronym, span }: InBlock<AcronymUse>) {
  const isMixed = SPELLABLE_WITH_SMALL_WORDS.test(acronym);
  return phrasesFor(phrases, acronym.toLowerCase(), span.start - start)
    .map((phrase) => ({ span: shiftSpan(phrase, start), name: sliceOf(prose, phrase), letters: acronym }))
    .filter(({ name }) => isMixed || isSaidAsOne(name));
}

// “don't”
const CONTRACTED = /['’]/;

/** Whether all words have weight, for small words beside others spell letters by chance. */
function isSaidAsOne(phrase: string): boolean {
  const hasWeight = (word: string) => CONTRACTED.test(word) || !isFunctionWord(word);
  const [first = '', ...rest] = phrase.toLowerCase().split(BETWEEN_WORDS);
  return hasWeight(first) && rest.every((word) => isSmallInPhrase(word) || hasWeight(word));
}
