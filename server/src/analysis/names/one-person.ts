import { isFirstName } from '../../english/first-names.ts';
import { isKnown } from '../../english/known-words.ts';
import { isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { isRelative, type Sharers, tellOfFamily } from './family-told.ts';
import { type FullName, fullNamesIn, mentionsBySurname, toForm } from './full-names.ts';
import { isGivenName, mayBeOneGivenName } from './given-names.ts';
import { namesOfPeopleTold } from './introductions.ts';
import type { Mention } from './mentions.ts';
import type { NamedStory } from './named-story.ts';
import {
  hasOffice,
  holdOnePost,
  isIntroduced,
  isTakenAsKnown,
  setsOut,
  shareTitle,
  standsUnintroduced,
  tellsPerson,
} from './person-introductions.ts';
import { pronounOf } from './pronouns.ts';
import { isSlip } from './slips.ts';
import { sentenceFinder } from './story-sentences.ts';
import type { NameForm } from './written-forms.ts';

/** Two full names of one surname that may be one person’s; `first` occurs first. */
export interface OnePerson {
  readonly first: NameForm;
  readonly second: NameForm;
  /** What speaks for it: that both have one post, or that the second comes once and as somebody whom readers know. */
  readonly reason: 'onePost' | 'metBefore';
}

type Pair = readonly [FullName, FullName];

/**
 * Finds the people whom a story may call by two first names: “Tomas Vik, the chief executive”, and “Tobias Vik said” far
 * below. Where it tells of a second Vik (a family, a list, a post or an age of his own, “Ms” beside “Mr”), it finds none.
 */
export function findOnePersons(story: NamedStory): OnePerson[] {
  return [...mentionsBySurname(story).values()].flatMap((mentions) => {
    const [first, second, third] = namesIn(mentions, story);
    if (first === undefined || second === undefined || third !== undefined) return [];
    const reason = reasonFor(first, second, { mentions, story, told: namesOfPeopleTold(story) });
    if (reason === undefined || tellsOfTwo([first, second], mentions, story)) return [];
    if (reason === 'metBefore' && standNearFamily([first, second], mentions, story)) return [];
    return [{ first: toForm(first), second: toForm(second), reason }];
  });
}

/** The two names in full of a surname; where there are more, those of no relative, if they are alike: “her son, Ole Vik”. */
function namesIn(mentions: readonly InBlock<Mention>[], story: NamedStory): FullName[] {
  const names = fullNamesIn(mentions);
  if (names.length < 3) return names;
  const others = names.filter((name) => !name.mentions.some((mention) => isRelative(mention, story)));
  return others.length === 2 && areAlike(others) ? others : names;
}

/** “Doreen” and “Maureen”, “Lionel” and “Leonard”: first names that one takes for the other. */
function areAlike([first, second]: readonly FullName[]): boolean {
  if (first === undefined || second === undefined) return false;
  const [a, b] = [first.given, second.given];
  return a[0] === b[0] || a.slice(-RHYME) === b.slice(-RHYME) || isSlip(a, b);
}

const RHYME = 3;

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
  if (!all.every(({ parts }) => parts.length === 2) || !mayBeSlip(first, second, story)) return undefined;
  if (isOnlyInHeadline(first, second, story)) return 'metBefore';
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
  const met = introduced ?? tellsFirst;
  if (holdOnePost(met, tellsSecond, story) || shareTitle(met, tellsSecond, story)) return 'onePost';
  return more === undefined && isTakenAsKnown(tellsSecond, story) ? 'metBefore' : undefined;
}

/** “Pilot Joseph Vik lands on lake” over a story that brings in “Josiah Vik, 52”, and knows no Joseph. */
function isOnlyInHeadline(first: FullName, second: FullName, story: NamedStory): boolean {
  if (!first.mentions.every(({ block }) => block.kind === 'headline')) return false;
  const [brought] = second.mentions;
  return (
    first.given[0] === second.given[0] && brought !== undefined && isBody(brought.block) && isIntroduced(brought, story)
  );
}

/** “Jelena Markovar said”; but “Harrow News said” names no person. */
function speaksAsPerson({ speaks, parts }: Mention): boolean {
  return speaks && !isKnown(parts.at(-1)?.fold ?? '');
}

function isListedFirstName(fold: string): boolean {
  return isFirstName(fold) || isGivenName(fold);
}

/** Whether a writer may have meant the same: two first names, neither short for the other nor an initial. */
function mayBeSlip(first: FullName, second: FullName, story: NamedStory): boolean {
  const areNames = [first, second].every((name) => name.given.length > 1 && mayBeFirstName(name, story));
  return areNames && !mayBeOneGivenName(first.given, second.given);
}

/** “Grace” is a word, too: that “the vet, Grace Vik,” is a person tells that it is her name. */
function mayBeFirstName({ given, mentions }: FullName, story: NamedStory): boolean {
  if (isListedFirstName(given)) return true;
  return given.length > 2 && (!isKnown(given) || mentions.some((mention) => tellsPerson(mention, story)));
}

/** Whether the story says that a surname has two owners. */
function tellsOfTwo([first, second]: Pair, all: readonly InBlock<Mention>[], story: NamedStory): boolean {
  const [she, he] = [first, second].map(({ mentions }) => pronounOf(story.text, mentions));
  if (she !== undefined && he !== undefined && she !== he) return true;
  if (haveBothCourtesies(all, story) || standAlone([first.given, second.given], story)) return true;
  const sentenceOf = sentenceFinder(story);
  const [ofFirst, ofSecond] = [first, second].map(
    ({ mentions }) => new Set(mentions.map(({ span }) => sentenceOf(span))),
  );
  if (ofFirst === undefined || ofSecond === undefined || [...ofSecond].some((i) => ofFirst.has(i))) return true;
  return tellOfFamily([...ofFirst, ...ofSecond], toSharers([first, second], all, story), story);
}

/** Whether a sentence beside one with the surname tells of a family, in which the second may be; relatives with other names are none. */
function standNearFamily(pair: Pair, all: readonly InBlock<Mention>[], story: NamedStory): boolean {
  const sentenceOf = sentenceFinder(story);
  const own = areAlike(pair) ? all.filter(({ parts }) => parts.length === 1 || isOf(pair, parts)) : all;
  const near = new Set(own.map(({ span }) => sentenceOf(span)).flatMap((i) => [i - 1, i, i + 1]));
  return tellOfFamily([...near], toSharers(pair, all, story), story);
}

function isOf(pair: Pair, parts: Mention['parts']): boolean {
  return pair.some(({ given }) => parts.some(({ fold }) => fold === given));
}

function toSharers(pair: Pair, all: readonly Mention[], { text }: NamedStory): Sharers {
  const [she, he] = pair.map(({ mentions }) => pronounOf(text, mentions));
  return {
    givens: pair.map(({ given }) => given),
    names: new Set(all.flatMap(({ parts }) => parts.map(({ fold }) => fold))),
    pronoun: she === he ? she : undefined,
    areAlike: areAlike(pair),
  };
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
