import { anyOf } from '../../english/any-of.ts';
import { isTitle } from '../../english/titles.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import { raised } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { foldName } from '../names/skeletons.ts';

/** Two first names of one surname, and all words of the names that have it. */
export interface Sharers {
  readonly givens: readonly string[];
  readonly names: ReadonlySet<string>;
  /** What both are, as far as their names and titles tell. */
  readonly pronoun: 'he' | 'she' | undefined;
  /** Whether one may be taken for the other: “Doreen” and “Maureen”. */
  readonly areAlike: boolean;
  /** Words for a relative that tell of nobody new: “daughter”, where the first of the two is the daughter. */
  readonly nobodyNew: ReadonlySet<string>;
}

const FAMILY_WORDS = [...beside.kin, ...beside.ofFamily];
const FAMILY = anyOf(FAMILY_WORDS);
const CAPITALISED = FAMILY_WORDS.map(raised);
// “her brother”, “no relation”, “Mum”, but not “Holm Brothers”, “Holm & Sons”: words for those who have a surname in common.
const OF_FAMILY = new RegExp(`\\b${FAMILY}\\b|(?<!\\p{Lu}[\\p{L}’'-]* (?:& )?)\\b${anyOf(CAPITALISED)}\\b`, 'gu');
// “The boy’s ”, “her ”, “Vik’s elder ”: whose parents they are.
const OWNER = /(?:([\p{L}-]+)(?:['’]s|(?<=s)['’])|\b(?:his|her|their|whose)) (?:[\p{Ll}-]+ )?$/iu;
// “local families”, “parents”: people of any name, but where they are somebody’s.
const ANYBODY: ReadonlySet<string> = new Set(beside.anybodysFamily);
const OF_HIM: ReadonlySet<string> = new Set(beside.kinOfHim);
const OF_HER: ReadonlySet<string> = new Set(beside.kinOfHer);
const OF_SPOUSES: ReadonlySet<string> = new Set(beside.ofSpouses);
const FAR = 40;

/**
 * Whether some sentences tell of those who have the surname in common: “her brother”, but neither “the boy’s parents” nor “local
 * families”. Where the first names are alike it must be one who could be the second of the two: “his son”, where both are men,
 * but neither “his wife” nor “his son, Ole Vik”.
 */
export function tellOfFamily(
  sentences: readonly number[],
  { givens, names, pronoun, areAlike, nobodyNew }: Sharers,
  story: NamedStory,
): boolean {
  const isOther = (word: string) => pronoun !== undefined && isNoneOf(word.toLowerCase(), pronoun);
  const own = areAlike ? new Set(givens) : names;
  return sentences.some((i) => {
    const span = story.sentences[i]?.span;
    if (span === undefined) return false;
    const words = sliceOf(story.text, span);
    return findMatches(OF_FAMILY, words).some(({ 0: word, index }) => {
      const owner = OWNER.exec(words.slice(Math.max(0, index - FAR), index));
      if (isOther(word) || nobodyNew.has(word.toLowerCase())) return false;
      if (isTitle(word) && NAME_NEXT.test(words.slice(index + word.length, index + word.length + FAR))) return false;
      if (isNamedOtherwise(words.slice(index + word.length), own)) return false;
      if (areAlike && (isOneOfThem(words, { word, index }, givens) || isOfThird(words, index, givens))) return false;
      if (areAlike && SURVIVED_BY.test(words.slice(0, index))) return false;
      if (owner === null) return !ANYBODY.has(word.toLowerCase());
      if (owner[1] !== undefined) return names.has(foldName(owner[1]));
      return !(areAlike && isOfSomebodyElse(span.start + index, names, story));
    });
  });
}

// “Ada Quist is survived by her ”: who is left behind by the one who has died, and is not.
const SURVIVED_BY = /\bsurvived by\b/;

/** Whether the paragraph names somebody else before a word for a relative, whose it is: “Mr Holm smiled. His daughter …”. */
function isOfSomebodyElse(place: number, names: ReadonlySet<string>, { mentions, blocks }: NamedStory): boolean {
  const block = blocks.find(({ span }) => span.start <= place && place < span.end);
  const owner = mentions.findLast((mention) => mention.block === block && mention.span.end <= place);
  return (
    owner !== undefined &&
    (owner.titles.length > 0 || owner.parts.length > 1) &&
    !owner.parts.some(({ fold }) => names.has(fold))
  );
}

// “ Ada” behind “Sister”
const NAME_NEXT = /^ \p{Lu}/u;

/** Two men are neither wife nor sister; nor do those who married come by one sex. */
function isNoneOf(word: string, pronoun: 'he' | 'she'): boolean {
  return OF_SPOUSES.has(word) || (pronoun === 'he' ? OF_HER : OF_HIM).has(word);
}

// “, Ada Quist,” behind “her daughter”, “ brother, Ole Quist” behind “his twin”.
const NAME_AFTER = new RegExp(`^(?: ${FAMILY})?,? ((?:\\p{Lu}[\\p{L}’'-]+ ?){1,3})`, 'u');

/** Whether a relative has a name of his or her own, which none of the story’s two is: “his mother, Ada, said”. */
function isNamedOtherwise(after: string, names: ReadonlySet<string>): boolean {
  const name = NAME_AFTER.exec(after)?.[1]?.trim().split(' ');
  return name?.every((word) => !names.has(foldName(word))) === true;
}

// “The niece, ”, “the dead man’s widow, ”: one of a family, and not of the one who is named.
const THE = /\b[Tt]he (?:[\p{Ll}-]+(?:['’]s)? )*$/u;
const NAME_BEHIND = /^, (\p{Lu}[\p{L}’'-]+)/u;
// “Nora Vik, the dead man’s ” before “widow”
const NAME_BEFORE = /(\p{Lu}[\p{L}’'-]+) \p{Lu}[\p{L}’'-]+, the (?:[\p{Ll}-]+(?:['’]s)? )*$/u;

/** Whether a word for a relative says what one of the two is, and tells of nobody else: “The niece, Frances Vik”. */
function isOneOfThem(
  sentence: string,
  { word, index }: { readonly word: string; readonly index: number },
  givens: readonly string[],
): boolean {
  const before = sentence.slice(Math.max(0, index - 2 * FAR), index);
  const behind = THE.test(before) ? NAME_BEHIND.exec(sentence.slice(index + word.length))?.[1] : undefined;
  const name = behind ?? NAME_BEFORE.exec(before)?.[1];
  return name !== undefined && givens.includes(foldName(name));
}

// “Ole Vik, who is not ” before “related to”, “Ole Vik, her elder ” before “brother”: another one of the surname, who is named.
const THIRD_BEFORE =
  /(\p{Lu}[\p{L}’'-]+) \p{Lu}[\p{L}’'-]+(?: \([^()]{1,12}\))?, (?:(?:[\p{Ll}’'-]+ ){0,4}|[^.;:!?“”]{1,80}, who (?:is|was) (?:not |no )?)$/u;

/** Whether a word for a relative tells what somebody is who is named before it, and is neither of the two. */
function isOfThird(sentence: string, index: number, givens: readonly string[]): boolean {
  const given = THIRD_BEFORE.exec(sentence.slice(Math.max(0, index - 3 * FAR), index))?.[1];
  return given !== undefined && !givens.includes(foldName(given));
}

const WHOSE = "(?:[Hh]is|[Hh]er|[Tt]heir|\\p{Lu}[\\p{L}-]*['’]s?)";
// “His twin brother, ”, “Vik’s son ”.
const KIN_BEFORE = new RegExp(`${WHOSE} (?:[\\p{Ll}-]+ ){0,2}${FAMILY},? $`, 'u');
// “, her daughter”, “, Vik’s elder son”.
const KIN_AFTER = new RegExp(`^, ${WHOSE} (?:[\\p{Ll}-]+ ){0,2}${FAMILY}\\b`, 'u');
// “Her daughter was less calm. “Four months,” ” before “Kate Vik said”: nobody else is named.
const KIN_AHEAD = new RegExp(
  `(?:^|[.!?]["”’]? )(?:His|Her|Their) (?:[\\p{Ll}-]+ )?${FAMILY}\\b(?!,? \\p{Lu})(?:(?!\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll})[^\\n]){1,160}$`,
  'u',
);
const AHEAD = 200;

/** Whether a name in full is told as that of somebody’s relative: “his son, Ole Vik”, “Ole Vik, her brother”. */
export function isRelative({ span, speaks, block }: InBlock<Mention>, { text }: Pick<NamedStory, 'text'>): boolean {
  const before = wordsBefore(text, span.start, 2 * FAR);
  if (KIN_BEFORE.test(before) || KIN_AFTER.test(wordsAfter(text, span.end, 2 * FAR))) return true;
  return speaks && KIN_AHEAD.test(text.slice(Math.max(block.span.start, span.start - AHEAD), span.start));
}

// “The fourth is his daughter. ”, “The niece, ”, “her sister ”: what somebody is, before the name.
const KIN_SAID = new RegExp(`\\b(${FAMILY})(?:[,.:;] | )$`, 'u');
// “, the dead man’s widow”, “, her sister”
const KIN_ADDED = new RegExp(`^, (?:the |an? )?(?:[\\p{L}’'-]+ ){0,3}?(${FAMILY})\\b`, 'u');

/** What a story says that somebody is to another: “daughter” in “The fourth is his daughter. Ada Vik, 47, left.” */
export function kinToldOf(mentions: readonly Mention[], { text }: Pick<NamedStory, 'text'>): Set<string> {
  return new Set(
    mentions.flatMap(({ span }) =>
      [KIN_SAID.exec(wordsBefore(text, span.start, FAR)), KIN_ADDED.exec(wordsAfter(text, span.end, 2 * FAR))].flatMap(
        (found) => found?.[1] ?? [],
      ),
    ),
  );
}
