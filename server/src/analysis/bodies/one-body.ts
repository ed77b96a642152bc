import { isCommonWord } from '../../english/known-words.ts';
import { isBody } from '../../text/block.ts';
import { findMatches } from '../../text/matches.ts';
import data from '../data/body-kinds.json' with { type: 'json' };
import { isKindOfBody, kindsInCommon, wideKindsInCommon } from '../names/body-kinds.ts';
import type { NamedStory } from '../names/named-story.ts';
import { pairsUnder } from '../names/shared-keys.ts';
import { sentenceFinder } from '../names/story-sentences.ts';
import type { NameForm } from '../names/written-forms.ts';
import { findAlikeRuns } from './alike-runs.ts';
import { type Body, findBodies } from './bodies.ts';
import { isBroughtIn, isIntroducedApart } from './body-introductions.ts';
import { type NamedBody, tiesOf } from './body-ties.ts';
import { findCapitalRuns } from './capital-runs.ts';
import { explains } from './group-forms.ts';
import { findMisnamedAbove } from './misnamed-above.ts';
import { differInNearWord, differInOneWord, keysButOne, keysOfTwo, plainWord } from './near-words.ts';
import { dealWithOneMatter, keysOfMatter } from './one-matter.ts';
import { rareWords } from './rare-words.ts';
import { isSetApart, isToldOfAfter } from './set-apart.ts';
import { areToldApart } from './told-apart.ts';
import { areTurned, findNumbered, keysOfDigits } from './turned-digits.ts';
import { areTurnedRound, keysInAnyOrder } from './turned-names.ts';

/** Two names that may stand for one body; `first` occurs first. */
export interface OneBody {
  readonly first: NameForm;
  readonly second: NameForm;
  /** What speaks for it: that the names are alike, or that somebody or a figure belongs to both. */
  readonly reason: 'alike' | 'tied';
}

const GENERAL: ReadonlySet<string> = new Set(data.general);
const OPEN_KINDS: ReadonlySet<string> = new Set(data.openKinds);

/**
 * Finds the bodies that a story may call by two names. Their words are the same but for the kind of body, which may be
 * one and the same (“Arden Capital” and “Arden Partners”), or a person or a figure belongs to both.
 */
export function findOneBodies(story: NamedStory): OneBody[] {
  const bodies = gatherBodies(story);
  const rare = rareWords(bodies, story);
  const pairs = new Map<string, OneBody>();
  const add = (reason: OneBody['reason'], [first, second]: BodyPair) =>
    pairs.set(`${first.form}\n${second.form}`, { first, second, reason });
  for (const pair of pairsUnder(bodies, ownKeys)) if (areAlike(pair, rare)) add('alike', pair);
  for (const [a, b] of pairsUnder(bodies, keysButOne)) if (differInNearWord(a, b, rare)) add('alike', [a, b]);
  for (const [a, b] of pairsUnder(bodies, keysOfTwo)) {
    const isOnce = Math.min(a.places.length, b.places.length) === 1;
    if (isOnce && differInOneWord(a, b, rare) && !isIntroducedApart(b, story)) add('alike', [a, b]);
  }
  for (const [a, b] of pairsUnder(bodies, keysOfMatter)) if (dealWithOneMatter(a, b, story)) add('alike', [a, b]);
  for (const [a, b] of pairsUnder(bodies, keysInAnyOrder)) if (areTurnedRound(a, b)) add('alike', [a, b]);
  const tiesTo = tiesOf(bodies, story);
  for (const pair of pairsUnder(bodies, (body) => tiesTo(body).own)) if (mayBeTied(pair)) add('tied', pair);
  for (const pair of pairsUnder(bodies, (body) => tiesTo(body).told))
    if (mayBeTied(pair) && shareName(pair)) add('tied', pair);
  const runs = findCapitalRuns(story, isBody);
  for (const pair of findAlikeRuns(runs, story)) add('alike', pair);
  for (const [a, b] of pairsUnder(findNumbered(story), keysOfDigits)) if (areTurned(a, b)) add('alike', [a, b]);
  const above = findMisnamedAbove(runs, story).map(([first, second]) => ({ first, second, reason: 'alike' }) as const);
  return [...[...pairs.values()].filter((pair) => mayBeOne(pair, story)), ...above];
}

type BodyPair = readonly [NameForm, NameForm];

function gatherBodies(story: NamedStory): NamedBody[] {
  const byName = new Map<string, Body & { readonly form: string; readonly places: Body['span'][] }>();
  for (const body of findBodies(story)) {
    const known = byName.get(body.name);
    if (known === undefined) byName.set(body.name, { ...body, form: body.name, places: [body.span] });
    else known.places.push(body.span);
  }
  return [...byName.values()].map(({ form, places, head, own }) => ({ form, places, head, own, fullFrom: undefined }));
}

/** A key for each kind of body and the words that tell it from others of its kind. */
function ownKeys({ head, own }: NamedBody): string[] {
  const telling = ownWords(own);
  const kinds = [...kindsInCommon(head, head), ...wideKindsInCommon(head, head)];
  return telling === '' ? [] : kinds.map((kind) => `${kind} ${telling}`);
}

function ownWords(own: readonly string[]): string {
  return own
    .filter((word) => !GENERAL.has(word))
    .map(plainWord)
    .toSorted()
    .join(' ');
}

/** “Arden Capital” and “Arden Partners”, “Ministry of Public Health” and “National Health Ministry”. */
function areAlike([a, b]: readonly [NamedBody, NamedBody], rare: ReadonlySet<string>): boolean {
  if (!a.own.some((word) => rare.has(word))) return false;
  if (a.head === b.head) {
    const isOther = haveOtherWords(a, b) && haveOtherWords(b, a);
    return isOther || isReordered(a, b) || differInFor(a, b) || differInFor(b, a);
  }
  if (a.own.length !== b.own.length) return false;
  const kinds = kindsInCommon(a.head, b.head);
  if (kinds.some((kind) => OPEN_KINDS.has(kind))) return true;
  const isName = a.own.some((word) => !isCommonWord(word));
  if (kinds.length > 0 || wideKindsInCommon(a.head, b.head).includes(FIRMS)) return isName || a.own.length > 1;
  return a.own.length > 1;
}

// A firm has one name of its own; a trust and a network of one place may be two.
const FIRMS = 'firms';

function haveOtherWords({ own }: NamedBody, other: NamedBody): boolean {
  const others = other.own.map(plainWord);
  return own.some((word) => !others.includes(plainWord(word)));
}

/** “Ferry and Dock Workers’ Union”, “Dock and Ferry Workers’ Union”; “Lowfield Trust”, “Lowfields Trust”; “Council for Harbour Peace”, “Harbour Peace Council”. */
function isReordered(a: NamedBody, b: NamedBody): boolean {
  if (a.own.length !== b.own.length || haveOtherWords(a, b)) return false;
  return a.own.join(' ') !== b.own.join(' ') || (a.own.length > 1 && endsWithHead(a) !== endsWithHead(b));
}

/** “Dockers’ Union”, and not “Union of Dockers”. */
function endsWithHead({ form, head }: NamedBody): boolean {
  return form.toLowerCase().endsWith(head);
}

/** “Institute for Coastal Studies”, “Institute of Coastal Studies”. */
function differInFor(a: NamedBody, b: NamedBody): boolean {
  return a.form.includes(' for ') && a.form.replace(' for ', ' of ') === b.form;
}

/** “Haulage Workers’ Federation” and “Transport Workers’ Federation”: more than one of the words is the same. */
function mayBeTied([a, b]: readonly [NamedBody, NamedBody]): boolean {
  if (kindsInCommon(a.head, b.head).length === 0 || !a.own.some((word) => b.own.includes(word))) return false;
  return a.head !== b.head || (haveOtherWords(a, b) && haveOtherWords(b, a));
}

/** “Harrow Workers Alliance” and “Harrow Employees Guild”, but no “Fell Teachers’ Union” and “Ard Teachers’ Federation”. */
function shareName([a, b]: readonly [NamedBody, NamedBody]): boolean {
  const isName = (word: string) => !isCommonWord(word);
  if (a.own.some((word) => isName(word) && b.own.includes(word))) return true;
  return !a.own.some(isName) && !b.own.some(isName);
}

// “the two teams”, “both groups”, “Three local societies”
const SEVERAL = /\b(?:two|three|both|neither of the|either of the)(?: of the)?(?: [\p{Ll}-]+)? (\p{Ll}{3,})s\b/giu;

// “Union” of “Depot Workers’ Union”, “Friends” of “Friends of Arden Moor”: the last word before “of”.
const KIND = /^.*?(\p{L}+)(?: (?:against|at|for|in|of|on) .*)?$/su;

/** Whether the story says that there are several of what the names stand for. */
function isToldOfSeveral(names: readonly NameForm[], { text }: NamedStory): boolean {
  const kinds = names.map(({ form }) => KIND.exec(form)?.[1]?.toLowerCase());
  return findMatches(SEVERAL, text).some(
    ([, word = '']) => isKindOfBody(word.toLowerCase()) && kinds.includes(word.toLowerCase()),
  );
}

// Whoever is named three times is known.
const OFTEN = 3;

/** Whether the story leaves open that two names stand for one body: not in one sentence, nor each introduced. */
function mayBeOne({ first, second }: OneBody, story: NamedStory): boolean {
  if (first.places.length >= OFTEN && second.places.length >= OFTEN) return false;
  if (isToldOfSeveral([first, second], story)) return false;
  if (explains(first, second, story) || areToldApart(first, second, story)) return false;
  if (isIntroducedApart(first, story) && isIntroducedApart(second, story)) return false;
  // Who is brought in later with a word on what it is, is another one.
  if (isBroughtIn(second, story) || isSetApart(second, story) || isToldOfAfter(first, second, story)) return false;
  const sentenceOf = sentenceFinder(story);
  const sentences = new Set(first.places.map(sentenceOf));
  return !second.places.some((place) => sentences.has(sentenceOf(place)));
}
