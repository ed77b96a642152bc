import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { isKnown } from '../../english/known-words.ts';
import { isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { raised } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import { isQuoted } from '../sentences/quotes.ts';
import { isGivenName, mayBeOneGivenName } from './given-names.ts';
import { endsAsSentence, isFullName, toldMentions } from './introductions.ts';
import type { Mention } from './mentions.ts';
import { placeOfParts } from './name-parts.ts';
import type { NamedStory } from './named-story.ts';
import {
  goesOnAsKnown,
  hasOffice,
  holdOnePost,
  isIntroduced,
  setsOut,
  standsInPassing,
  standsUnintroduced,
} from './person-introductions.ts';
import { pronounOf } from './pronouns.ts';
import { foldName } from './skeletons.ts';
import { sentenceFinder } from './story-sentences.ts';
import type { NameForm } from './written-forms.ts';

/** Two full names of one surname that may be one person’s; `first` occurs first. */
export interface OnePerson {
  readonly first: NameForm;
  readonly second: NameForm;
  /** What speaks for it: that both have one post, or that the second comes once and as somebody whom readers know. */
  readonly reason: 'onePost' | 'metBefore';
}

/** A first name and a surname, with all the places where the story has both. */
interface FullName {
  readonly given: string;
  readonly mentions: readonly InBlock<Mention>[];
}

/**
 * Finds the people whom a story may call by two first names: “Tomas Vik, the chief executive”, and “Tobias Vik said” far
 * below. Where it tells of a second Vik (a family, a list, a post or an age of his own, “Ms” beside “Mr”), it finds none.
 */
export function findOnePersons(story: NamedStory): OnePerson[] {
  return [...mentionsBySurname(story).values()].flatMap((mentions) => {
    const [first, second, third] = namesIn(mentions);
    if (first === undefined || second === undefined || third !== undefined) return [];
    const reason = reasonFor(first, second, { mentions, story, told: namesOfPeopleTold(story) });
    if (reason === undefined || tellsOfTwo([first, second], mentions, story)) return [];
    if (reason === 'metBefore' && standNearFamily(mentions, story)) return [];
    return [{ first: toForm(first), second: toForm(second), reason }];
  });
}

/** All that a story calls by a surname, where more than one first name stands before it; the order is the text’s. */
function mentionsBySurname({ mentions }: NamedStory): Map<string, InBlock<Mention>[]> {
  const bySurname = new Map<string, InBlock<Mention>[]>();
  const givens = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const surname = mention.parts.at(-1)?.fold ?? '';
    const known = bySurname.get(surname);
    if (known === undefined) bySurname.set(surname, [mention]);
    else known.push(mention);
    if (isFullName(mention)) givens.set(surname, (givens.get(surname) ?? new Set()).add(givenOf(mention)));
  }
  for (const surname of bySurname.keys()) if ((givens.get(surname)?.size ?? 0) < 2) bySurname.delete(surname);
  return bySurname;
}

function givenOf({ parts }: Mention): string {
  return parts[0]?.fold ?? '';
}

/** The names in full, a first name each; “House Speaker Tomas Vik” and “Tomas J. Vik” are “Tomas Vik”. */
function namesIn(mentions: readonly InBlock<Mention>[]): FullName[] {
  const byGiven = new Map<string, InBlock<Mention>[]>();
  const full = mentions.filter(isFullName).toSorted((a, b) => a.parts.length - b.parts.length);
  for (const mention of full) {
    const known = mention.parts.slice(0, -1).find(({ fold }) => byGiven.has(fold))?.fold ?? givenOf(mention);
    byGiven.set(known, [...(byGiven.get(known) ?? []), mention]);
  }
  return [...byGiven]
    .map(([given, all]) => ({ given, mentions: all.toSorted((a, b) => a.span.start - b.span.start) }))
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ mentions }: FullName): number {
  return mentions[0]?.span.start ?? 0;
}

function toForm({ mentions }: FullName): NameForm {
  const places = mentions.flatMap((mention) => {
    const [given, surname] = mention.parts.slice(-2);
    return given === undefined || surname === undefined ? [] : [placeOfParts(mention, given, surname)];
  });
  return { form: mentions[0]?.name ?? '', places, fullFrom: undefined };
}

/** The names in the story’s own words, with those of short paragraphs, “Dr Vik is 52.”, and of captions, where a wrong name counts as well. */
const namesOfPeopleTold = knownOnce((story: NamedStory): ReadonlySet<Mention> => {
  const short = story.mentions.filter(
    ({ block, span }) =>
      (block.kind === 'caption' || (isBody(block) && endsAsSentence(block.prose))) && !isQuoted(story.quotes, span),
  );
  return new Set([...toldMentions(story), ...short]);
});

/** All that a story calls by one surname, and which names it tells in its own words. */
interface OfSurname {
  readonly mentions: readonly InBlock<Mention>[];
  readonly story: NamedStory;
  readonly told: ReadonlySet<Mention>;
}

function reasonFor(
  first: FullName,
  second: FullName,
  { mentions, story, told }: OfSurname,
): OnePerson['reason'] | undefined {
  const all = [...first.mentions, ...second.mentions];
  if (!all.every(({ parts }) => parts.length === 2) || !mayBeSlip(first.given, second.given)) return undefined;
  const toldFirst = first.mentions.filter((mention) => told.has(mention));
  const [tellsFirst] = toldFirst;
  const [tellsSecond, more] = second.mentions;
  if (tellsFirst === undefined || tellsSecond === undefined || !told.has(tellsSecond)) return undefined;
  if (first.mentions.some(({ block }) => block === tellsSecond.block)) return undefined;
  const introduced = toldFirst.find((mention) => isIntroduced(mention, story));
  // “Garnier, 21, led” below “swimmer Elodie Garnier”.
  const isMet = mentions.some(
    (mention) =>
      mention.parts.length === 1 && mention.span.start < tellsSecond.span.start && isIntroduced(mention, story),
  );
  if (introduced === undefined && !isMet) {
    const isToldLate = more === undefined && first.mentions.length === 1;
    if (isToldLate && standsUnintroduced(tellsFirst, story) && hasOffice(tellsSecond)) return 'metBefore';
    const isPerson = [first.given, second.given].every(isListedFirstName) || speaksAsPerson(tellsFirst);
    if (!isPerson || !setsOut(tellsFirst)) return undefined;
  }
  if (holdOnePost(introduced ?? tellsFirst, tellsSecond, story)) return 'onePost';
  return more === undefined && isTakenAsKnown(tellsSecond, story) ? 'metBefore' : undefined;
}

/** Whether a full name stands where it says nothing on who it is. */
function isTakenAsKnown(mention: Mention, story: NamedStory): boolean {
  return standsUnintroduced(mention, story) || goesOnAsKnown(mention, story) || standsInPassing(mention, story);
}

/** “Jelena Markovar said”; but “Harrow News said” names no person. */
function speaksAsPerson({ speaks, parts }: Mention): boolean {
  return speaks && !isKnown(parts.at(-1)?.fold ?? '');
}

function isListedFirstName(fold: string): boolean {
  return isFirstName(fold) || isGivenName(fold);
}

/** Whether a writer may have meant the same: two first names, neither short for the other nor an initial. */
function mayBeSlip(a: string, b: string): boolean {
  return [a, b].every((given) => given.length > 1 && mayBeFirstName(given)) && !mayBeOneGivenName(a, b);
}

function mayBeFirstName(fold: string): boolean {
  return isListedFirstName(fold) || (fold.length > 2 && !isKnown(fold));
}

const FAMILY_WORDS = [...beside.kin, ...beside.ofFamily];
const CAPITALISED = FAMILY_WORDS.map(raised);
// “her brother”, “no relation”, “Mum”, but not “Holm Brothers”: words for those who have a surname in common.
const OF_FAMILY = new RegExp(`\\b${anyOf(FAMILY_WORDS)}\\b|(?<!\\p{Lu}[\\p{L}’'-]* )\\b${anyOf(CAPITALISED)}\\b`, 'gu');

/** Whether the story says that a surname has two owners. */
function tellsOfTwo(
  [first, second]: readonly [FullName, FullName],
  all: readonly InBlock<Mention>[],
  story: NamedStory,
): boolean {
  const [she, he] = [first, second].map(({ mentions }) => pronounOf(story.text, mentions));
  if (she !== undefined && he !== undefined && she !== he) return true;
  if (haveBothCourtesies(all, story) || standAlone([first.given, second.given], story)) return true;
  const sentenceOf = sentenceFinder(story);
  const [ofFirst, ofSecond] = [first, second].map(
    ({ mentions }) => new Set(mentions.map(({ span }) => sentenceOf(span))),
  );
  if (ofFirst === undefined || ofSecond === undefined || [...ofSecond].some((i) => ofFirst.has(i))) return true;
  return tellOfFamily([...ofFirst, ...ofSecond], all, story);
}

/** Whether a sentence beside one with the surname tells of a family. */
function standNearFamily(all: readonly InBlock<Mention>[], story: NamedStory): boolean {
  const sentenceOf = sentenceFinder(story);
  const near = new Set(all.map(({ span }) => sentenceOf(span)).flatMap((i) => [i - 1, i, i + 1]));
  return tellOfFamily([...near], all, story);
}

// “The boy’s ”, “her ”, “Vik’s elder ”: whose parents they are.
const OWNER = /(?:([\p{L}-]+)(?:['’]s|(?<=s)['’])|\b(?:his|her|their|whose)) (?:[\p{Ll}-]+ )?$/iu;
// “local families”, “parents”: people of any name, but where they are somebody’s.
const ANYBODY: ReadonlySet<string> = new Set(beside.anybodysFamily);
const FAR = 40;

/** Whether some sentences tell of those who have the surname in common: “her brother”, but neither “the boy’s parents” nor “local families”. */
function tellOfFamily(sentences: readonly number[], all: readonly Mention[], story: NamedStory): boolean {
  const names = new Set(all.flatMap(({ parts }) => parts.map(({ fold }) => fold)));
  return sentences.some((i) => {
    const span = story.sentences[i]?.span;
    if (span === undefined) return false;
    const words = sliceOf(story.text, span);
    return findMatches(OF_FAMILY, words).some(({ 0: word, index }) => {
      const owner = OWNER.exec(words.slice(Math.max(0, index - FAR), index));
      if (isNamedOtherwise(words.slice(index + word.length), names)) return false;
      if (owner === null) return !ANYBODY.has(word.toLowerCase());
      return owner[1] === undefined || names.has(foldName(owner[1]));
    });
  });
}

// “, Ada Quist,” behind “her daughter”.
const NAME_AFTER = /^,? ((?:\p{Lu}[\p{L}’'-]+ ?){1,3})/u;

/** Whether a relative has a name of his or her own, which none of the story’s two is: “his mother, Ada, said”. */
function isNamedOtherwise(after: string, names: ReadonlySet<string>): boolean {
  const name = NAME_AFTER.exec(after)?.[1]?.trim().split(' ');
  return name?.every((word) => !names.has(foldName(word))) === true;
}

/** “Mr Vik” and “Ms Vik”. */
function haveBothCourtesies(all: readonly Mention[], { text }: NamedStory): boolean {
  const pronouns = new Set(all.flatMap((mention) => (mention.titles.length > 0 ? [pronounOf(text, [mention])] : [])));
  return pronouns.has('he') && pronouns.has('she');
}

/** Whether a story calls one of two people by the first name alone, as it does to tell them apart. */
function standAlone(givens: readonly string[], { mentions }: NamedStory): boolean {
  return mentions.some(({ parts }) => parts.length === 1 && givens.includes(parts[0]?.fold ?? ''));
}
