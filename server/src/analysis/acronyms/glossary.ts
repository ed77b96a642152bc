import { type Block, isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { sliceOf } from '../../text/span.ts';
import type { AcronymUse } from './acronyms.ts';
import { gatherBeside, isExplainedBeside } from './beside.ts';
import { withOtherForms } from './letter-forms.ts';
import { lettersOfNearNames, looseLetters, nearNamesBefore, phrasesBefore } from './loose-names.ts';
import type { Phrases } from './phrases.ts';
import type { SpelledName } from './spelled-names.ts';
import { findStoppedHeadlines } from './stopped-headlines.ts';
import { isAlsoWord } from './word-doubts.ts';

/** What the body of a story does with one acronym; lists are in the order of the text. */
export interface GlossaryEntry {
  readonly acronym: string;
  /** Every place with the letters, where they are explained too. */
  readonly uses: readonly InBlock<AcronymUse>[];
  /** The places that explain the letters. */
  readonly definitions: readonly InBlock<AcronymUse>[];
  /** The names written out that would have these letters, though nobody says so there. */
  readonly spelledOut: readonly InBlock<SpelledName>[];
  /** The places with the long form that the first definition gives. */
  readonly longForms: readonly InBlock<SpelledName>[];
  /** The places with the letters beside the running story: in captions, tables, footnotes and subheads. */
  readonly besideStory: readonly InBlock<AcronymUse>[];
  /** Whether one of those says what the letters stand for, where a reader of the first use has it at hand. */
  readonly isExplainedBeside: boolean;
}

/**
 * Whether the name stands written out before its letters, which tells the reader enough; letters that are also a word,
 * such as “IS”, need more than that.
 */
export function isNamedBefore({ acronym, uses, spelledOut }: GlossaryEntry): boolean {
  if (isAlsoWord(acronym)) return false;
  return (spelledOut[0]?.span.start ?? Number.POSITIVE_INFINITY) < (uses[0]?.span.start ?? 0);
}

// Two letters fit too many names for one further down to explain them.
const FEWEST_LETTERS_THAT_SHOW_A_NAME = 3;

/** Whether nothing but a name further down explains the letters. */
export function isNamedOnlyAfter(entry: GlossaryEntry): boolean {
  if (entry.definitions.length > 0 || isNamedBefore(entry)) return false;
  return entry.acronym.length >= FEWEST_LETTERS_THAT_SHOW_A_NAME && entry.spelledOut.length > 0;
}

/**
 * Settles which letters of a story are acronyms, now that all of it is known; `wordsIn` gives what `readWordsOfLetters`
 * finds in each line of it.
 */
export function settleAcronyms(
  uses: readonly InBlock<AcronymUse>[],
  blocks: readonly Block[],
  text: string,
  wordsIn: (line: string) => ReadonlySet<string>,
): InBlock<AcronymUse>[] {
  return withoutShoutedWords(withoutDoubtful(withOtherForms(uses, blocks)), text.split('\n'), wordsIn);
}

/** Leaves out letters that may be no acronym, or are a company's name at one place, unless the story explains them. */
function withoutDoubtful(uses: readonly InBlock<AcronymUse>[]): InBlock<AcronymUse>[] {
  const defined = new Set<string>();
  const alone = new Set<string>();
  const first = new Map<string, AcronymUse>();
  const companies = new Set<string>();
  for (const use of uses) {
    if (use.defines) defined.add(use.acronym);
    if (use.doubt === undefined) alone.add(use.acronym);
    if (use.doubt === 'company') companies.add(use.acronym);
    if (isBody(use.block) && !first.has(use.acronym)) first.set(use.acronym, use);
  }
  return uses.filter(({ acronym, doubt }) => {
    if (defined.has(acronym)) return true;
    if (companies.has(acronym) || goesOn(first.get(acronym))) return false;
    return doubt === undefined || (doubt === 'in-a-name' && alone.has(acronym));
  });
}

/** “M.K. Harrow … M.K.”: letters that begin as a person's name go on as one. */
function goesOn(first: AcronymUse | undefined): boolean {
  return first?.doubt === 'initials' && isPointed(first);
}

// “AB” before a capital may be initials, or a group before a place; “A.B.” is a person.
function isPointed({ span, acronym }: AcronymUse): boolean {
  return span.end - span.start > acronym.length + 1;
}

// “NATO” may be a word in capitals only if it has this many letters; shorter words are a list.
const FEWEST_LETTERS_OF_A_WORD = 4;
// “NATO”
const ALL_CAPITALS = /^\p{Lu}+$/u;
// “Reno”, “quarter”: words of four to six letters that are not all capitals.
const WORD_WITH_SMALL_LETTERS = /(?<!\p{L})\p{L}\p{Ll}{3,5}(?!\p{L})/gu;

/** The words of a line, in small letters, that letters of which they are made may be: “reno” where it says “Reno”. */
export function readWordsOfLetters(line: string): ReadonlySet<string> {
  return new Set(line.match(WORD_WITH_SMALL_LETTERS)?.map((word) => word.toLowerCase()));
}

/** Leaves out words that the story also writes in small letters: “RENO” where it says “Reno” elsewhere. */
function withoutShoutedWords(
  uses: readonly InBlock<AcronymUse>[],
  lines: readonly string[],
  wordsIn: (line: string) => ReadonlySet<string>,
): InBlock<AcronymUse>[] {
  const defined = new Set(uses.filter((use) => use.defines).map((use) => use.acronym));
  const candidates = new Set<string>();
  for (const { acronym } of uses) {
    if (acronym.length < FEWEST_LETTERS_OF_A_WORD || defined.has(acronym) || !ALL_CAPITALS.test(acronym)) continue;
    candidates.add(acronym);
  }
  if (candidates.size === 0) return [...uses];
  const words = lines.map(wordsIn).filter(({ size }) => size > 0);
  const shouted = new Set([...candidates].filter((acronym) => words.some((some) => some.has(acronym.toLowerCase()))));
  return uses.filter((use) => !shouted.has(use.acronym));
}

/** Joins the acronyms of a story, each with the places that use it, explain it or spell it out. */
export function joinGlossary(
  uses: readonly InBlock<AcronymUse>[],
  names: readonly InBlock<SpelledName>[],
  blocks: readonly Block[],
  text: string,
  phrasesIn: (prose: string) => Phrases,
): GlossaryEntry[] {
  const headlines = findStoppedHeadlines(blocks);
  const told = uses.filter((use) => use.defines || !headlines.has(use.block));
  const byAcronym = groupBy(told, (use) => use.acronym);
  const byLetters = groupBy(
    names,
    (name) => name.letters,
    new Set([...byAcronym.keys()].map((acronym) => acronym.toUpperCase())),
  );
  const beside = gatherBeside(uses, names);
  const longForms = new Map([...byAcronym].flatMap(([acronym, same]) => longFormOf(acronym, same, text)));
  const byName = groupBy(names, (name) => name.name, new Set(longForms.values()));
  const unexplained = [...byAcronym].filter(
    ([acronym, same]) => namesFor(acronym, byLetters) === undefined && !same.some((use) => use.defines),
  );
  const firsts = unexplained.flatMap(([, same]) => same.slice(0, 1));
  const looselyBefore = namesLooselyBefore(firsts, names, blocks, phrasesIn);
  return [...byAcronym].map(([acronym, same]) => {
    const definitions = same.filter((use) => use.defines);
    return {
      acronym,
      uses: same,
      definitions,
      spelledOut: namesFor(acronym, byLetters) ?? looselyBefore.get(acronym) ?? [],
      besideStory: beside.uses.get(acronym) ?? [],
      isExplainedBeside: isExplainedBeside(beside, same[0]),
      longForms: byName.get(longForms.get(acronym) ?? '') ?? [],
    };
  });
}

/** The words of an acronym's long form, as its first definition gives it. */
function longFormOf(acronym: string, uses: readonly AcronymUse[], text: string): [acronym: string, longForm: string][] {
  const expansion = uses.find((use) => use.defines)?.expansion;
  return expansion === undefined ? [] : [[acronym, sliceOf(text, expansion)]];
}

/** The names with these letters; “HP’s ProtectTools” begins with the letters and does not explain them. */
function namesFor(
  acronym: string,
  byLetters: ReadonlyMap<string, readonly InBlock<SpelledName>[]>,
): readonly InBlock<SpelledName>[] | undefined {
  const names = byLetters.get(acronym.toUpperCase())?.filter(({ name }) => !name.startsWith(acronym));
  return names === undefined || names.length === 0 ? undefined : names;
}

/** The names and phrases before the first uses of letters that would have them if they were spelled less strictly. */
function namesLooselyBefore(
  firsts: readonly InBlock<AcronymUse>[],
  names: readonly InBlock<SpelledName>[],
  blocks: readonly Block[],
  phrasesIn: (prose: string) => Phrases,
): ReadonlyMap<string, readonly InBlock<SpelledName>[]> {
  if (firsts.length === 0) return new Map();
  const wanted = new Set(firsts.flatMap(lettersOfNearNames));
  const byLooseLetters = groupBy(names, (name) => looseLetters(name.letters), wanted);
  const phrases = phrasesBefore(firsts, blocks.filter(isBody), phrasesIn);
  return new Map(
    firsts.map((first) => {
      const found = [...nearNamesBefore(first, byLooseLetters), ...(phrases.get(first.acronym) ?? [])];
      return [first.acronym, found.toSorted((a, b) => a.span.start - b.span.start)];
    }),
  );
}

/** Lists what stands in the body by a key, in the order of the text; by some `wanted` keys alone, where they are known. */
function groupBy<Item extends InBlock<object>>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  wanted?: ReadonlySet<string>,
): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  if (wanted?.size === 0) return lists;
  for (const item of items) {
    const key = keyOf(item);
    if (wanted?.has(key) === false || !isBody(item.block)) continue;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return lists;
}
