import { distance } from 'fastest-levenshtein';
import { anyOf } from '../../english/any-of.ts';
import { isCommonWord, isKnown } from '../../english/known-words.ts';
import type { Block } from '../../text/block.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import { isGivenName } from '../names/given-name-forms.ts';
import { knownOfNames } from '../names/known-names.ts';
import type { Mention } from '../names/mentions.ts';
import type { Story } from '../story.ts';
import { standsAbove } from './above-story.ts';
import { WHOLE_STORY } from './body-words.ts';

/**
 * The names in headline and standfirst of which the story has no word: “Ben Marlin” over a story about Bill Tranter,
 * “Marlow” over “Barlow”, “Tolney” over a story from Orby. Places and bodies that readers know go by too many names to ask
 * for theirs, and a caption may show somebody else.
 */
export function findLackingNames(story: Story): InBlock<Mention>[] {
  const named = story.mentions.filter(
    (mention) =>
      standsAbove(mention.block) && !mayBeCaption(mention.block) && (isPersonal(mention) || isSurelyName(mention)),
  );
  if (named.length === 0) return [];
  // Most names of a headline are names of the story, which is quicker to see than its words.
  const told = story.blocks.flatMap((block) => (standsAbove(block) ? [] : [foldsIn(block, story.mentions)]));
  const above = named.filter(({ parts }) => !parts.some(({ fold }) => told.some((folds) => folds.has(fold))));
  if (above.length === 0) return [];
  const starts = startsOfWords(story);
  return above
    .filter(({ name }) => wordsOf(name).every((word) => !starts.has(startOf(word))))
    .filter((mention) => !isOfScience(mention, story) && !isWriter(mention, story))
    .filter((mention) => isPersonal(mention) || isUnknown(mention, story) || hasNear(mention, told));
}

/** In words: longer than headlines are, where most words are small. */
const LONG_LINE = 13;

/** “Ants of the genus Ectonia on their way to a nest near the old harbour of Port Ellis”: a page may begin with its picture. */
function mayBeCaption({ kind, prose }: Block): boolean {
  const words = prose.trim().split(/\s+/);
  if (kind !== 'headline' || words.length < LONG_LINE) return false;
  return words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
}

/** Whether a capital makes a name: not that of the first word, nor in a headline where most words have one. */
function isSurelyName({ parts, block: { prose } }: InBlock<Mention>): boolean {
  const isNamed = parts.some(({ form, opensSentence }) => NAME.test(form) && !opensSentence);
  if (!isNamed || !parts.some(({ fold }) => !isCommonWord(fold))) return false;
  const words = prose.replace(FIRST_WORD, '').match(LONG_WORD) ?? [];
  const small = words.filter((word) => SMALL.test(word)).length;
  return small >= words.length - small;
}

const FIRST_WORD = /^\P{L}*\p{L}+/u;
const LONG_WORD = /\p{L}{4,}/gu;
const SMALL = /^\p{Ll}/u;

/** “Orby Ramblers”, “Tolney”: a name that no list has, over a story that is long enough to have it. */
function isUnknown({ parts }: Mention, { blocks, text }: Story): boolean {
  const length = text.length - blocks.filter(standsAbove).reduce((sum, { span }) => sum + span.end - span.start, 0);
  return length >= WHOLE_STORY && parts.some(({ form, fold }) => NAME.test(form) && !isKnown(fold));
}

// “ finds”, “ reports”: what a standfirst says of who wrote the piece.
const WRITES = new RegExp(`^ ${anyOf(beside.writes)}\\b`);

/** “Prices are rising, but, Ada Quist finds, not here”: the standfirst names the writer, whom no story names. */
function isWriter({ span, parts, block }: InBlock<Mention>, { text }: Story): boolean {
  return block.kind === 'standfirst' && parts.length > 1 && WRITES.test(wordsAfter(text, span.end, NEAR));
}

// “the genus ”
const RANK_BEFORE = /\b(?:family|genus|order|species) $/;
// “ lenensis”: the second half of a name in Latin, which begins small.
const SECOND_HALF = /^ (\p{Ll}{4,})(?!\p{L})/u;
const NEAR = 30;

/** “Quistia lenensis”, “the genus Quistia”: the name by which science knows what the story calls otherwise. */
function isOfScience({ span }: InBlock<Mention>, { text }: Story): boolean {
  if (RANK_BEFORE.test(wordsBefore(text, span.start, NEAR))) return true;
  const second = SECOND_HALF.exec(wordsAfter(text, span.end, NEAR))?.[1];
  return second !== undefined && LATIN_ENDING.test(second) && !isKnown(second);
}

// “rowelli”, “vulgaris”, “officinalis”, “alba”, “sapiens”: how such a half ends; English words in -s or -a are known.
const LATIN_ENDING = /(?:[aeimu]|ae|us|um|is|ens|ans|or|ax|ex)$/;

const LETTERS_AT_LEAST = 5;
const EDITS = 1;

/** “Marlow” where the story has a “Barlow”: one name of as many letters, mistaken for another. */
function hasNear({ parts }: Mention, told: readonly ReadonlySet<string>[]): boolean {
  const [first, more] = parts;
  if (first === undefined || more !== undefined || first.fold.length < LETTERS_AT_LEAST) return false;
  const isNear = (fold: string) =>
    fold.length === first.fold.length && !isCommonWord(fold) && distance(fold, first.fold) <= EDITS;
  return told.some((folds) => [...folds].some(isNear));
}

/** The words of the names in a block. */
const foldsIn = knownOfNames(
  ({ names }): ReadonlySet<string> => new Set(names.flatMap(({ parts }) => parts.map(({ fold }) => fold))),
);

/** “Ada Quist”; or one name that is no English word and speaks: “says Halden”, “Mayor Halden”. */
function isPersonal({ parts, speaks }: Mention): boolean {
  const [first, more] = parts;
  if (first === undefined) return false;
  if (more !== undefined) return isGivenName(first.fold) && parts.slice(1).every(({ fold }) => !isCommonWord(fold));
  return NAME.test(first.form) && !isKnown(first.fold) && speaks;
}

const NAME = /^\p{Lu}\p{Ll}{3,}$/u; // “Halden”; no “PCs”, “Ga” or “G.O.P”

// “halden”, “haldens”: words as they begin, so that “Syria” and “Syrians” are one.
const WORD = /[a-zé\d]+/g;
const ALIKE = 4;
// “Dems” and “Democrats”: of a short word the last letter may be its ending.
const ALIKE_IN_SHORT = 3;

// “Tassie” for Tasmania: a familiar form keeps less of the name.
const FAMILIAR = /^.{3,5}ie$/;

function startsOfWords({ blocks, text }: Story): ReadonlySet<string> {
  const told = blocks.filter((block) => !standsAbove(block));
  return new Set(told.flatMap(({ span }) => wordsOf(sliceOf(text, span)).flatMap(startsOf)));
}

function wordsOf(text: string): readonly string[] {
  return plainLetters(text).match(WORD) ?? [];
}

function startOf(word: string): string {
  return word.slice(0, word.length > ALIKE && !FAMILIAR.test(word) ? ALIKE : ALIKE_IN_SHORT);
}

function startsOf(word: string): string[] {
  return [word.slice(0, ALIKE), word.slice(0, ALIKE_IN_SHORT)];
}
