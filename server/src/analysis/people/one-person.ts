import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { isCommonWord, isKnown } from '../../english/known-words.ts';
import { isBody } from '../../text/block.ts';
import { wordsAfter } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import { sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import { isGivenName, mayBeOneGivenName } from '../names/given-name-forms.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import type { NameForm } from '../names/written-forms.ts';
import { namesRole } from '../sentences/roles.ts';
import { alikePairIn, areAlike } from './alike-givens.ts';
import { namesDoer } from './descriptions.ts';
import { isRelative } from './family-told.ts';
import { type FullName, fullNamesIn, mentionsBySurname, toForm } from './full-names.ts';
import { namesOfPeopleTold } from './introductions.ts';
import { hasOffice, hasTitle, holdOnePost, isIntroduced, shareTitle, tellsPerson } from './person-introductions.ts';
import { isTakenAsKnown, setsOut, standsAmongMet, standsUnintroduced, tellsCareer } from './taken-as-known.ts';
import { type OfSurname, standNearFamily, tellsOfTwo } from './told-as-two.ts';

/** Two full names of one surname that may be one person’s; `first` occurs first. */
export interface OnePerson {
  readonly first: NameForm;
  readonly second: NameForm;
  /** What speaks for it: that both have one post, or that the second comes once and as somebody whom readers know. */
  readonly reason: 'onePost' | 'metBefore';
}

/**
 * Finds the people whom a story may call by two first names: “Tomas Vik, the chief executive”, and “Tobias Vik said” far
 * below. Where it tells of a second Vik (a family, a list, a post or an age of his own, “Ms” beside “Mr”), it finds none.
 */
export function findOnePersons(story: NamedStory): OnePerson[] {
  return [...mentionsBySurname(story).values()].flatMap((mentions) => {
    const pair = pairIn(mentions, story);
    if (pair === undefined) return [];
    const named = { pair, mentions, story };
    const reason = reasonFor(named);
    if (reason === undefined || tellsOfTwo(named)) return [];
    if (reason === 'metBefore' && standNearFamily(named)) return [];
    const [first, second] = pair;
    return [{ first: toForm(first), second: toForm(second), reason }];
  });
}

/** The two names in full of a surname; where there are more, those of no relative or the only two that are alike. */
function pairIn(mentions: readonly InBlock<Mention>[], story: NamedStory): OfSurname['pair'] | undefined {
  const names = fullNamesIn(mentions);
  const others = names.filter((name) => !name.mentions.some((mention) => isRelative(mention, story)));
  const [first, second] = names.length < 3 ? names : alikePairIn(others);
  return first === undefined || second === undefined ? undefined : [first, second];
}

type Told = ReadonlySet<Mention>;

function reasonFor(named: OfSurname): OnePerson['reason'] | undefined {
  const { pair, story } = named;
  const all = pair.flatMap(({ mentions }) => mentions);
  if (!all.every(({ parts }) => parts.length === 2) || !mayBeSlip(...pair, story)) return undefined;
  if (isOnlyInHeadline(...pair, story)) return 'metBefore';
  const told = namesOfPeopleTold(story);
  return reasonForAny(named, told) ?? (comesUnderAlikeName(named, told) ? 'metBefore' : undefined);
}

function reasonForAny({ pair, mentions, story }: OfSurname, told: Told): OnePerson['reason'] | undefined {
  const [first, second] = pair;
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
    const isToldLate = more === undefined && first.mentions.length === 1 && areAlike(...pair);
    if (isToldLate && standsUnintroduced(tellsFirst, story) && hasOffice(tellsSecond)) return 'metBefore';
    const isPerson = [first.given, second.given].every(isListedFirstName) || speaksAsPerson(tellsFirst);
    if (!isPerson || !setsOut(tellsFirst)) return undefined;
  }
  const met = introduced ?? tellsFirst;
  if (holdOnePost(met, tellsSecond, story) || (areAlike(...pair) && shareTitle(met, tellsSecond, story)))
    return 'onePost';
  if (more !== undefined || isOfAnotherBody(tellsSecond, first, story)) return undefined;
  return comesAsKnown(tellsSecond, met, areAlike(...pair), story) ? 'metBefore' : undefined;
}

/** Whether somebody comes as one whom readers have met; of first names that are not alike, a career would tell of somebody else. */
function comesAsKnown(mention: InBlock<Mention>, met: Mention, areAlike: boolean, story: NamedStory): boolean {
  if (areAlike && standsAmongMet(mention, story)) return true;
  if (!areAlike && tellsCareer(mention, story)) return false;
  return isTakenAsKnown(shareTitle(met, mention, story) ? withoutTitle(mention) : mention, story);
}

/** Whether the second of two like names never comes with a word on who that is, though nothing need introduce the first. */
function comesUnderAlikeName({ pair, story }: OfSurname, told: Told): boolean {
  const [first, second] = pair;
  const met = first.mentions.find((mention) => told.has(mention));
  if (met === undefined || !areAlike(first, second) || !arePeople(pair, story)) return false;
  return second.mentions.every(
    (mention) =>
      told.has(mention) &&
      !first.mentions.some(({ block }) => block === mention.block) &&
      !isRelative(mention, story) &&
      !isOfAnotherBody(mention, first, story) &&
      isTakenAsKnown(saysNothingNew(mention, met, story) ? withoutTitle(mention) : mention, story),
  );
}

/** Whether a title tells of nobody new: the same again, and “Dr”, which many have; but “Mayor Ole Vik” is no “Dr Olga Vik”. */
function saysNothingNew(mention: Mention, met: Mention, story: NamedStory): boolean {
  if (shareTitle(met, mention, story)) return true;
  const isDoctor = mention.titles.some((title) => DOCTOR.test(sliceOf(story.text, title)));
  return isDoctor && !hasTitle(met, story);
}

const DOCTOR = /^D(?:r\.?|octor)$/;

/** “Judge Ada Vik”, as a name that begins with its title. */
function withoutTitle(mention: InBlock<Mention>): InBlock<Mention> {
  const span = { start: mention.titles[0]?.start ?? mention.span.start, end: mention.span.end };
  return {
    ...mention,
    span,
    titles: [],
    posts: mention.posts.filter(({ span: post }) => post.end > mention.span.start),
  };
}

function arePeople(pair: OfSurname['pair'], story: NamedStory): boolean {
  const mentions = pair.flatMap((name) => name.mentions);
  if (mentions.some((mention) => hasTitle(mention, story) || hasOffice(mention) || speaksAsPerson(mention)))
    return true;
  if (isCommonWord(mentions[0]?.parts.at(-1)?.fold ?? '')) return false;
  return pair.every(({ given }) => isListedFirstName(given)) || mentions.some((mention) => tellsPerson(mention, story));
}

const NEAR = 80;
// “ of the Chamber of Trade”, “ from Harrow”: where somebody belongs.
const BELONGS = new RegExp(
  `^ ${anyOf(beside.belongs)} (?:the )?(\\p{Lu}[\\p{L}’'-]*(?: (?:&|and|for|of|\\p{Lu}[\\p{L}’'-]*))*)`,
  'u',
);

/** Whether a name belongs to somewhere that no paragraph has in which the other stands: “Ada Vik of the Chamber of Trade”. */
function isOfAnotherBody({ span }: Mention, other: FullName, { text }: NamedStory): boolean {
  const body = BELONGS.exec(wordsAfter(text, span.end, NEAR))?.[1];
  return body !== undefined && !other.mentions.some(({ block }) => block.prose.includes(body));
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
  if ([first, second].some(isNoName)) return false;
  const areNames = [first, second].every((name) => name.given.length > 1 && mayBeFirstName(name, story));
  return areNames && !mayBeOneGivenName(first.given, second.given);
}

// “-old” in “Nineteen-year-old”, “-based”
const ENDS_IN_WORD = /-(\p{Ll}+)$/u;

/** “Runner Vik”, “Nineteen-year-old Vik”: a word for somebody at the head of a sentence, and no first name. */
function isNoName({ given, mentions }: FullName): boolean {
  if (isListedFirstName(given)) return false;
  const form = mentions[0]?.parts[0]?.form ?? '';
  const opensAll = mentions.every(({ parts }) => parts[0]?.opensSentence === true);
  const isWord = opensAll && (isKnown(given) || namesDoer(given));
  return isWord || namesRole(given) || isCommonWord(ENDS_IN_WORD.exec(form)?.[1] ?? '');
}

/** “Grace” is a word, too: that “the vet, Grace Vik,” is a person tells that it is her name. */
function mayBeFirstName({ given, mentions }: FullName, story: NamedStory): boolean {
  if (isListedFirstName(given)) return true;
  return given.length > 2 && (!isKnown(given) || mentions.some((mention) => tellsPerson(mention, story)));
}
