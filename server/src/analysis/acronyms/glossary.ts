import { type Block, isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { sliceOf } from '../../text/span.ts';
import type { AcronymUse } from './acronyms.ts';
import { gatherBeside, isExplainedBeside } from './beside.ts';
import {
  lettersOfNearNames,
  lettersOfTurnedNames,
  looseLetters,
  nearNamesBefore,
  phrasesBefore,
  turnedNamesBefore,
} from './loose-names.ts';
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
  /** The places with the letters beside the running story: in headlines, captions, tables, footnotes and subheads. */
  readonly besideStory: readonly InBlock<AcronymUse>[];
  /** Whether one of those says what the letters stand for, where a reader of the first use has it at hand. */
  readonly isExplainedBeside: boolean;
}

/**
 * Whether the name stands written out before its letters, which tells the reader enough; two letters that are also a word,
 * such as “IS”, need it in the same sentence.
 */
export function isNamedBefore(entry: GlossaryEntry): boolean {
  if (!isWrittenBefore(entry)) return false;
  if (entry.acronym.length >= FEWEST_LETTERS_THAT_SHOW_A_NAME || !isAlsoWord(entry.acronym)) return true;
  return isNamedInSentence(entry) || isNamedTwiceBefore(entry);
}

const TIMES_THAT_STICK = 2;
// “ group”, “ militants”: what makes a name of the words before it.
const GROUP_AFTER = /^\s(?:fighters|group|militants)\b/;

/** “the Inland Sailors group … Inland Sailors militants … IS”: a name, a word a letter, that the reader has met as a group’s. */
function isNamedTwiceBefore({ acronym, uses, spelledOut }: GlossaryEntry): boolean {
  const before = spelledOut.filter(({ span, name }) => {
    return span.end <= (uses[0]?.span.start ?? 0) && name.split(BETWEEN_WORDS).length <= acronym.length;
  });
  const isGroup = ({ block, span }: InBlock<SpelledName>) =>
    GROUP_AFTER.test(block.prose.slice(span.end - block.span.start));
  return before.length >= TIMES_THAT_STICK && before.some(isGroup);
}

function isWrittenBefore({ uses, spelledOut }: GlossaryEntry): boolean {
  return (spelledOut[0]?.span.start ?? Number.POSITIVE_INFINITY) < (uses[0]?.span.start ?? 0);
}

// “town. ”
const SENTENCE_END = /[.!?]["”’']?\s/;

const BETWEEN_WORDS = /[\s-]+/;

/** “The Inland Sailors fed a man who had left IS”: no sentence ends between the name, a word a letter, and its letters. */
function isNamedInSentence({ acronym, uses, spelledOut }: GlossaryEntry): boolean {
  const use = uses[0];
  if (use === undefined) return false;
  const { prose, span } = use.block;
  return spelledOut.some(({ block, name, span: { start, end } }) => {
    if (block !== use.block || start > use.span.start || name.split(BETWEEN_WORDS).length > acronym.length)
      return false;
    return !SENTENCE_END.test(prose.slice(end - span.start, use.span.start - span.start));
  });
}

/** “HWB chair Ann Marlow leaves the Harbour Works Board”: the name comes before the sentence with the letters ends. */
export function isNamedInSameSentence({ uses, spelledOut }: GlossaryEntry): boolean {
  const use = uses[0];
  const name = spelledOut[0];
  if (use === undefined || name?.block !== use.block || name.span.start < use.span.end) return false;
  const { prose, span } = use.block;
  return !SENTENCE_END.test(prose.slice(use.span.end - span.start, name.span.start - span.start));
}

// Two letters fit too many names for one further down to explain them.
const FEWEST_LETTERS_THAT_SHOW_A_NAME = 3;

/** Whether nothing but a name further down explains the letters. */
export function isNamedOnlyAfter(entry: GlossaryEntry): boolean {
  if (entry.definitions.length > 0 || isWrittenBefore(entry)) return false;
  return entry.acronym.length >= FEWEST_LETTERS_THAT_SHOW_A_NAME && entry.spelledOut.length > 0;
}

// “ (also known as ”, “ (aka HQB or ”: what makes letters another name of what stands before the brackets.
const OTHER_NAME_BEFORE = /\((?:[a-z]+ ){0,2}(?:known as|called|aka|a\.k\.a\.) [^()]{0,40}$/i;
const FARTHEST_BRACKET = 80;

/** “the Sailors (also known as HQB or HQD)”: whether the letters come in as another name of something just named. */
export function isOtherName({ span, block }: InBlock<AcronymUse>): boolean {
  const at = span.start - block.span.start;
  return OTHER_NAME_BEFORE.test(block.prose.slice(Math.max(0, at - FARTHEST_BRACKET), at));
}

/** Joins the acronyms of a story, each with the places that use it, explain it or spell it out. */
export function joinGlossary(
  uses: readonly InBlock<AcronymUse>[],
  names: readonly InBlock<SpelledName>[],
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
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
  const byLetters = groupBy(names, (name) => name.letters, new Set(firsts.flatMap(lettersOfTurnedNames)));
  const phrases = phrasesBefore(firsts, blocks.filter(isBody), phrasesIn);
  return new Map(
    firsts.map((first) => {
      const found = [
        ...nearNamesBefore(first, byLooseLetters),
        ...turnedNamesBefore(first, byLetters),
        ...(phrases.get(first.acronym) ?? []),
      ];
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
