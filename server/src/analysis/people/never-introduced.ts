import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { isAuxiliary } from '../../english/function-words.ts';
import { isCommonWord, isKnown } from '../../english/known-words.ts';
import { mayBeGivenAl } from '../../english/name-particles.ts';
import { isOfPolice, postsOf } from '../../english/posts.ts';
import { isSharedTitle } from '../../english/titles.ts';
import { wordClassOf } from '../../english/word-classes.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { knownOnce } from '../../text/known-once.ts';
import { sliceOf } from '../../text/span.ts';
import type { Entity, Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { foldName } from '../names/skeletons.ts';
import { namesRole } from '../sentences/roles.ts';
import { SAID_BEFORE, SAYING } from '../sentences/saying.ts';
import { HEAD_BEFORE, headsClause, isBareSurname } from './bare-surnames.ts';
import { isSurelyPerson, standsForMore, toldMentions } from './introductions.ts';
import { actsAsOnePerson } from './lone-subjects.ts';
import { hasTitle } from './person-introductions.ts';

/** A person whom a story calls by a surname that it never gives in full: the first mention. */
export function* neverIntroduced(story: NamedStory): Generator<Mention> {
  const told = toldMentions(story);
  for (const entity of story.entities) {
    const first = entity.mentions.find((mention) => told.has(mention));
    if (first === undefined || entity.kind === 'organisation' || entity.kind === 'place') continue;
    const fold = first.parts[0]?.fold ?? '';
    if ((isKnown(fold) && !isRanked(first, story)) || mayBeGivenAl(first.name) || foldsInFull(story).has(fold))
      continue;
    if (entity.mentions.some((mention) => standsForMore(mention, story))) continue;
    if (standsAsPerson(entity, story)) yield first;
  }
}

// Whom readers know by one name, as a singer, a story calls by it again and again; a name left out is short of one place.
const SLIPS_AT_MOST = 2;

/** Whether a name is surely a person’s: one who says something, and whom the story calls by a title or as people are. */
function standsAsPerson({ kind, mentions }: Entity, story: NamedStory): boolean {
  if (mentions.some(({ parts }) => parts.length > 1) || mentions.some((mention) => isNobody(mention, story))) {
    return false;
  }
  const isShared = (mention: Mention) => isTitledOfMany(mention, story);
  const isTitled = mentions.some(({ titles }) => titles.length > 0);
  if (mentions.length <= SLIPS_AT_MOST) {
    if (isTitled) return mentions.every(isShared) && mentions.some((mention) => acts(mention, story));
    if (kind === 'unknown' && mentions.some((mention) => isBareSurname(mention, story))) return true;
    // “Ona, Eva and Ida”, and below “Eva’s wife”: children of somebody’s, by their first names.
    if (kind === 'unknown' && mentions.slice(0, 1).some((mention) => actsAsOnePerson(mention, story))) return true;
  }
  if (kind !== 'unknown' || isTitled) return false;
  if (mentions.length === 1) return mentions.some((mention) => headsClause(mention, story));
  return (
    mentions.some((mention) => isSource(mention, story)) && mentions.some((mention) => isSurelyPerson(mention, story))
  );
}

/** “Sergeant Vik”: readers know nobody by a rank and a surname that others have, but for one in command. */
function isRanked({ titles, parts }: Mention, { text }: NamedStory): boolean {
  if (isCommonWord(parts[0]?.fold ?? '')) return false;
  return titles.some((title) => postsOf(sliceOf(text, title).toLowerCase(), undefined).some(isOfPolice));
}

// “Coach (Ole) ” before “Vik”: the first name that somebody left out and an editor put in.
const GIVEN_IN_BRACKETS = /\(\p{Lu}[\p{L}’'-]+\) $/u;
// “ is reporting”, “ first reported”: what a paper does.
const REPORTS = /^ (?:(?:is|was) (?:the )?(?:first )?(?:reporting|to report)|(?:has |had |first )?reported|reports)\b/;

/** Whether a name is told beside it, or is that of a paper, or a word for many that a sentence begins with. */
function isNobody({ span, parts }: Mention, { text }: NamedStory): boolean {
  if (GIVEN_IN_BRACKETS.test(wordsBefore(text, span.start, NEAR)) || REPORTS.test(wordsAfter(text, span.end, NEAR))) {
    return true;
  }
  return namesMany(parts[0]?.fold ?? '');
}

/** “Prosecutors”, “Democrats”: a word for many of a kind, whatever its capital. */
export function namesMany(fold: string): boolean {
  const one = fold.endsWith('s') ? fold.slice(0, -1) : '';
  return (
    namesRole(one) || (isCommonWord(one) && !isFirstName(one) && wordClassOf(fold) === undefined && PEOPLE.test(one))
  );
}

// “democrat”, “unionist”, “republican”: endings of words for those who hold with something.
const PEOPLE = /(?:crat|ist|ian|can|ite)$/;

/** The words of the names that a story gives in full; “Qader” of “Rashad Abdel Qader” and “Drennick” of “Al Drennick”, too. */
export const foldsInFull = knownOnce(({ mentions }: NamedStory): ReadonlySet<string> => {
  const folds = new Set<string>();
  for (const { name, parts } of mentions) {
    if (parts.length < 2 && !mayBeGivenAl(name)) continue;
    for (const { fold, form } of parts) folds.add(fold).add(foldName(form.slice(form.lastIndexOf(' ') + 1)));
  }
  return folds;
});

const NEAR = 20;
// “according to ”
const ACCORDING_TO = /\baccording to $/i;

function isSource({ speaks, span }: Mention, { text }: NamedStory): boolean {
  return speaks || ACCORDING_TO.test(wordsBefore(text, span.start, NEAR));
}

// “ said”, “ blamed”
const DOES = new RegExp(`^ (?:${anyOf(SAYING)}|\\p{Ll}{2,}ed)\\b`, 'u');
// “, who spoke”
const WHO = /^, who (?!(?:is|was)\b)\p{Ll}/u;
const WORD_BEHIND = /^ (\p{Ll}+)/u;

/** “Captain Vik said”, “said Captain Vik”, “Captain Vik blamed the rain”, “Captain Vik took the call”, “Captain Vik was there”. */
function acts(mention: Mention, { text }: NamedStory): boolean {
  const { span, titles } = mention;
  const before = wordsBefore(text, titles[0]?.start ?? span.start, NEAR);
  const after = wordsAfter(text, span.end, NEAR);
  if (DOES.test(after) || SAID_BEFORE.test(before)) return true;
  const behind = WORD_BEHIND.exec(after)?.[1] ?? '';
  if (hasTitle(mention, { text }) && isPredicate(behind)) return true;
  // “Mr Vik has”, “told by Mr Vik”: whom a story calls so in passing, readers may know.
  return HEAD_BEFORE.test(before) && (WHO.test(after) || wordClassOf(behind) === 'past');
}

/** “was”, “took”: what a sentence goes on with behind who it is about. */
export function isPredicate(word: string): boolean {
  return isAuxiliary(word) || wordClassOf(word) === 'past';
}

/** “Captain Vik”, “Dr Vik”: a title that says what somebody is, and not who, since many have it. */
function isTitledOfMany({ titles }: Mention, { text }: NamedStory): boolean {
  return titles.every((title) => isSharedTitle(sliceOf(text, title)));
}
