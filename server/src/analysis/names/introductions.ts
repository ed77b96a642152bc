import { type Block, isBody } from '../../text/block.ts';
import { withoutFillers, wordsAfter, wordsBefore } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import { isQuoted } from '../sentences/quotes.ts';
import { isGivenName } from './given-names.ts';
import type { Entity, Mention } from './mentions.ts';
import type { NamedStory } from './named-story.ts';

/** A person whom the story names in full, and everything that it calls them in its own words, in order. */
export interface Introduced {
  readonly surname: string;
  readonly mentions: readonly Mention[];
}

/** The people of a story who are named in full somewhere and share their surname with nobody else. */
export function introducedPeople(story: NamedStory): Introduced[] {
  const told = toldMentions(story);
  const people = story.entities.filter(({ mentions }) => mentions.some(isFullName));
  const sharing = new Map<string, number>();
  for (const { mentions } of people) {
    for (const surname of new Set(mentions.filter(isFullName).map(surnameOf))) {
      sharing.set(surname, (sharing.get(surname) ?? 0) + 1);
    }
  }
  return people
    .filter(({ mentions }) => mentions.some(isPerson))
    .map((person) => toIntroduced(person, told))
    .filter(({ surname }) => sharing.get(surname) === 1);
}

function toIntroduced({ mentions }: Entity, told: ReadonlySet<Mention>): Introduced {
  const full = mentions.find(isFullName);
  return {
    surname: full === undefined ? '' : surnameOf(full),
    mentions: mentions.filter((mention) => told.has(mention)),
  };
}

/** “Ada Brook”, “Sen. Hale Brook”: a given name or a title says that a full name is a person’s. */
function isPerson(mention: Mention): boolean {
  return isFullName(mention) && (mention.titles.length > 0 || isGivenName(mention.parts[0]?.fold ?? ''));
}

/** Whether a mention has more than a surname. */
export function isFullName({ parts }: Mention): boolean {
  return parts.length > 1;
}

/** The last part of a name, particles included: “van der Meer”. */
function surnameOf({ parts }: Mention): string {
  return parts.at(-1)?.form ?? '';
}

/** A short block may be a headline or subhead that nothing marks as one: it introduces nobody. */
function toldMentions({ mentions, quotes }: NamedStory): Set<Mention> {
  const told = ({ block, span }: InBlock<Mention>) => isBody(block) && !isShort(block) && !isQuoted(quotes, span);
  return new Set(mentions.filter(told));
}

// “Poll finds Marlin ahead in Harrow.”: as long as headlines get.
const HEADLINE_LETTERS_AT_MOST = 120;

function isShort({ prose }: Block): boolean {
  return withoutFillers(prose).length <= HEADLINE_LETTERS_AT_MOST;
}

// “the ” in “the Marlin years”; “ campaign” in “the Marlin campaign”.
const BEFORE = /\b(?:the|an?|\d{4}|pro-|anti-) ?$/i;
const AFTER =
  /^(?:['’]s)? (?:administrations?|advis[eo]rs?|aides?|allies|allied|backers?|brothers|campaigns?|camp|delegates|donors|eras?|family|fans|foundation|name|organization|presidency|supporters?|surrogates?|team|tower|years?|voters?|wing)\b/i;
const NEAR = 20;

/** Whether a name stands for a time, a house or a side rather than the person: “the Marlin years”, “Marlin’s aides”. */
export function standsForMore({ span }: Mention, { text }: Pick<NamedStory, 'text'>): boolean {
  const before = wordsBefore(text, span.start, NEAR);
  return BEFORE.test(before) || AFTER.test(wordsAfter(text, span.end, NEAR));
}
