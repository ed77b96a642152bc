import { anyOf } from '../../english/any-of.ts';
import { isCommonWord } from '../../english/known-words.ts';
import { isTitle } from '../../english/titles.ts';
import { type Block, type BlockKind, isBody } from '../../text/block.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { knownOfProse } from '../../text/known-prose.ts';
import { withoutFillers } from '../../text/unseen.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { Entity, Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { isQuoted } from '../sentences/quotes.ts';
import { SAYING } from '../sentences/saying.ts';
import { speaksAloud } from './bare-surnames.ts';
import { isCalledPolitely, tellsPerson } from './person-introductions.ts';
import { relativesBeside, withSurnameAlone } from './relatives.ts';

/** A person whom the story names in full, and everything that it calls them in its own words, in order. */
export interface Introduced {
  readonly surname: string;
  readonly mentions: readonly Mention[];
  /** What captions call them, in order. */
  readonly captioned: readonly Mention[];
}

/**
 * The people of a story who are named in full somewhere and share their surname with nobody else; of those whom `concerns`
 * passes over it is not found out whether they are people.
 */
export function introducedPeople(
  story: NamedStory,
  concerns: (introduced: Introduced) => boolean = () => true,
): Introduced[] {
  const told = toldMentions(story);
  const captioned = new Set<Mention>(story.mentions.filter(({ block }) => block.kind === 'caption'));
  const heads = relativesBeside(story);
  const people = story.entities.filter(({ mentions }) => {
    const full = mentions.find(isFullName);
    return full !== undefined && !heads.has(full);
  });
  const sharing = new Map<string, number>();
  for (const { mentions } of people) {
    for (const surname of new Set(mentions.filter(isFullName).map(surnameOf))) {
      sharing.set(surname, (sharing.get(surname) ?? 0) + 1);
    }
  }
  const withRelative = new Set(heads.values());
  return people
    .filter(({ mentions }) => sharing.get(surnameIn(mentions)) === 1)
    .flatMap((person) => {
      const introduced = toIntroduced(withSurnameAlone(person, withRelative, story), told, captioned);
      if (FIGURE.test(introduced.surname) || !concerns(introduced)) return [];
      const { mentions } = person;
      const isOne = mentions.some((mention) => withRelative.has(mention)) || isPerson(mentions, story);
      return isOne ? [introduced] : [];
    });
}

/** Whether a full name is a person’s, by what stands beside it, or by “Mr” before the surname elsewhere. */
function isPerson(mentions: readonly Mention[], story: NamedStory): boolean {
  if (mentions.some((mention) => tellsPerson(mention, story) || (isFullName(mention) && mention.posts.length > 0))) {
    return true;
  }
  // “Oduwa Drescher said that she …”
  if (mentions.some((mention) => isFullName(mention) && isSurelyPerson(mention, story))) return true;
  if (mentions.some((mention) => !isFullName(mention) && speaksAloud(mention, story))) return true;
  const given = mentions.find(isFullName)?.parts[0]?.fold ?? '';
  return !isCommonWord(given) && mentions.some((mention) => isCalledPolitely(mention, story));
}

function toIntroduced({ mentions }: Entity, told: ReadonlySet<Mention>, captioned: ReadonlySet<Mention>): Introduced {
  return {
    surname: surnameIn(mentions),
    mentions: mentions.filter((mention) => told.has(mention)),
    captioned: mentions.filter((mention) => captioned.has(mention)),
  };
}

/** The surname of a person whom some mentions name in full. */
function surnameIn(mentions: readonly Mention[]): string {
  const full = mentions.find(isFullName);
  return full === undefined ? '' : surnameOf(full);
}

// “5K”: no surname.
const FIGURE = /\d/;

// “René Castell, who runs the dam” below what he says: as good as the body.
const NAME_LINES: ReadonlySet<BlockKind> = new Set(['signature', 'speaker']);

/**
 * Whether the body or a name beside a quotation gives a surname in full before a place, in a quotation or a short paragraph
 * too: readers have met it.
 */
export function isMetBefore(story: NamedStory, first: Mention): boolean {
  const met = firstFullNames(story).get(first.parts.at(-1)?.fold ?? '');
  return met !== undefined && met < first.span.start;
}

/** Where the first name in full begins that has a word, by the word. */
const firstFullNames = knownOnce(({ mentions }: NamedStory): ReadonlyMap<string, number> => {
  const starts = new Map<string, number>();
  for (const mention of mentions) {
    if (!isFullName(mention) || !(isBody(mention.block) || NAME_LINES.has(mention.block.kind))) continue;
    for (const { fold } of mention.parts) if (!starts.has(fold)) starts.set(fold, mention.span.start);
  }
  return starts;
});

/** Whether a mention has more than a surname. */
export function isFullName({ parts }: Mention): boolean {
  return parts.length > 1;
}

/** The last part of a name, particles included: “van der Meer”. */
function surnameOf({ parts }: Mention): string {
  return parts.at(-1)?.form ?? '';
}

/**
 * The mentions that may introduce somebody: in the story's own words, and in no short block that may be a headline or
 * subhead which nothing marks as one.
 */
export const toldMentions = knownOnce(({ mentions, quotes, blocks }: NamedStory): ReadonlySet<Mention> => {
  const body = blocks.filter(isBody);
  const firstLong = body.find(opensStory) ?? body[1];
  const telling = new Set(body.filter((block) => !mayBeHeadline(block, firstLong)));
  const told = ({ block, span }: InBlock<Mention>) => telling.has(block) && !isQuoted(quotes, span);
  return new Set(mentions.filter(told));
});

/** The names in the story’s own words, with those of short paragraphs, “Dr Vik is 52.”, and of captions, where a wrong name counts as well. */
export const namesOfPeopleTold = knownOnce((story: NamedStory): ReadonlySet<Mention> => {
  const short = story.mentions.filter(
    ({ block, span }) =>
      (block.kind === 'caption' || (isBody(block) && endsAsSentence(block.prose))) && !isQuoted(story.quotes, span),
  );
  return new Set([...toldMentions(story), ...short]);
});

// “Poll finds Marlin ahead in Harrow.”: as long as headlines get.
const HEADLINE_LETTERS_AT_MOST = 120;

// “The bridge is new.”, “the bridge,” she said.”: how a paragraph ends.
const ENDS_SENTENCE = /[.!?]["'”’)]*\s*$/;
const LONGEST_END = 40; // Each name asks, and a paragraph may have thousands.

/** Whether a paragraph ends as a sentence does, however short it is. */
export function endsAsSentence(prose: string): boolean {
  return ENDS_SENTENCE.test(prose.slice(-LONGEST_END));
}

// “harbour”, “Harbour”: words long enough that a headline in title case gives them a capital.
const LONG_WORD = /\p{L}{4,}/gu;

const CROSSHEAD_WORDS_AT_MOST = 5; // “Johnson wins a slice.”
const FEWEST_TITLE_WORDS = 4; // “Marlin left Harrow.” may be a sentence.
const WORD = /[^ ]+/g;

function countWords(prose: string): number {
  return prose.match(WORD)?.length ?? 0;
}

const DECK_WORDS_AT_MOST = 13;

// “They have taken our boats,” said Quist.
const SPEAKS = /[,?!]["”’]/;

/** A deck may end as a sentence does; what ends so below it is the story, unless both are as short as decks are and nobody speaks. */
function opensStory(block: Block, i: number, body: readonly Block[]): boolean {
  if (isLong(block)) return true;
  const [above] = body.slice(Math.max(0, i - 1), i);
  if (above === undefined || !endsAsSentence(above.prose) || !endsAsSentence(block.prose)) return false;
  return [above, block].some(({ prose }) => SPEAKS.test(prose) || countWords(prose) > DECK_WORDS_AT_MOST);
}

function isLong({ prose }: Block): boolean {
  return prose.length > HEADLINE_LETTERS_AT_MOST && withoutFillers(prose).length > HEADLINE_LETTERS_AT_MOST;
}

/** Short lines above the first long paragraph are decks; further down they are paragraphs, unless they are crossheads. */
function mayBeHeadline(block: Block, firstLong: Block | undefined): boolean {
  if (isLong(block)) return false;
  return firstLong === undefined || block.span.start < firstLong.span.start || readsAsHeadline(block);
}

const readsAsHeadline = knownOfProse((shown): boolean => {
  const prose = withoutFillers(shown);
  if (!endsAsSentence(prose) || countWords(prose) <= CROSSHEAD_WORDS_AT_MOST) return true;
  const words = prose.match(LONG_WORD) ?? [];
  const capitalised = words.filter((word) => word !== word.toLowerCase());
  return words.length >= FEWEST_TITLE_WORDS && capitalised.length > 0.75 * words.length;
});

// “thanked ”: what is done to people, and to no firm or country.
const DONE_TO_PEOPLE = new RegExp(`\\b${anyOf(beside.doneToPeople)} $`);
// “ said he ”, “ told the court that she ”.
const GOES_ON_AS_PERSON = new RegExp(`^ ${anyOf(SAYING)}\\b[^.;!?“"]{0,30}\\b(?:he|she|his|her)\\b`);

/** A firm or a country may say much; a person has a pronoun, or is thanked. */
export function isSurelyPerson({ span }: Mention, { text }: NamedStory): boolean {
  const before = wordsBefore(text, span.start, NEAR);
  return DONE_TO_PEOPLE.test(before) || GOES_ON_AS_PERSON.test(wordsAfter(text, span.end, 3 * NEAR));
}

// “the ” in “the Marlin years”; “ campaign” in “the Marlin campaign”.
const BEFORE = /\b(?:the|an?|\d{4}|pro-|anti-) ?$/i;
const AFTER = new RegExp(`^(?:['’]s)? ${anyOf(beside.standsForMore)}\\b`, 'i');
const NEAR = 20;

/** Whether a name stands for a time, a house or a side rather than the person: “the Marlin years”, “Marlin’s aides”. */
export function standsForMore({ span }: Mention, { text }: Pick<NamedStory, 'text'>): boolean {
  const before = wordsBefore(text, span.start, NEAR);
  return BEFORE.test(before) || AFTER.test(wordsAfter(text, span.end, NEAR));
}

// “Presidents Marlin and ”: a title in the plural, for all of a list.
const TITLED_LIST = /\b(\p{Lu}\p{Ll}+)s (?:\p{Lu}[\p{L}’'-]+(?: and |, ))+$/u;
const LIST_LETTERS = 80;

/** Whether a name goes on a list that begins with a title for all of it: “Presidents Marlin and Quist”. */
export function isTitledInList({ span }: Mention, { text }: Pick<NamedStory, 'text'>): boolean {
  const title = TITLED_LIST.exec(wordsBefore(text, span.start, LIST_LETTERS))?.[1];
  return title !== undefined && isTitle(title);
}
