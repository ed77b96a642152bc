import type { InBlock } from '../../text/in-block.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { pronounOf } from '../names/pronouns.ts';
import { sentenceFinder } from '../names/story-sentences.ts';
import { areAlike } from './alike-givens.ts';
import { kinToldOf, type Sharers, tellOfFamily } from './family-told.ts';
import type { FullName } from './full-names.ts';

/** Two full names, and all that a story calls by their surname. */
export interface OfSurname {
  readonly pair: readonly [FullName, FullName];
  readonly mentions: readonly InBlock<Mention>[];
  readonly story: NamedStory;
}

/** Whether the story says that a surname has two owners: in one sentence, by “Mr” and “Ms”, by a relative of the surname. */
export function tellsOfTwo(named: OfSurname): boolean {
  const { pair, story } = named;
  const [she, he] = pair.map((name) => pronounOf(story.text, name.mentions));
  if (she !== undefined && he !== undefined && she !== he) return true;
  if (haveBothCourtesies(named) || standAlone(named)) return true;
  const sentenceOf = sentenceFinder(story);
  const [ofFirst, ofSecond] = pair.map((name) => new Set(name.mentions.map(({ span }) => sentenceOf(span))));
  if (ofFirst === undefined || ofSecond === undefined || [...ofSecond].some((i) => ofFirst.has(i))) return true;
  return tellOfOneMore([...ofFirst, ...ofSecond], named);
}

/** Whether a sentence beside one with the surname tells of a family, in which the second may be; relatives with other names are none. */
export function standNearFamily(named: OfSurname): boolean {
  const { pair, mentions, story } = named;
  const sentenceOf = sentenceFinder(story);
  const own = areAlike(...pair) ? mentions.filter(({ parts }) => parts.length === 1 || isOf(pair, parts)) : mentions;
  const near = new Set(own.map(({ span }) => sentenceOf(span)).flatMap((i) => [i - 1, i, i + 1]));
  return tellOfOneMore([...near], named);
}

/**
 * Whether some sentences tell of a relative who may be the second. Of two alike, what the first is to somebody tells of nobody
 * new, and a whole family only where it stands beside the second: “Nora Vik’s family” is no Noreen.
 */
function tellOfOneMore(sentences: readonly number[], named: OfSurname): boolean {
  const { pair, story } = named;
  const [first, second] = pair;
  const sentenceOf = sentenceFinder(story);
  const ofSecond = second.mentions.map(({ span }) => sentenceOf(span));
  const isNear = (i: number) => ofSecond.some((own) => Math.abs(own - i) < 2);
  // “Noreen Vik laughed. Her husband wept.”: whoever is told of behind the second may only be the first.
  const behind = new Set([
    ...ofSecond.map((i) => i + 1),
    ...second.mentions.filter(({ parts }) => parts[0]?.opensSentence === true).map(({ span }) => sentenceOf(span)),
  ]);
  const sharers = toSharers(named);
  const told = sharers.areAlike ? kinToldOf(first.mentions, story) : new Set<string>();
  const nobodyFar = new Set(sharers.areAlike ? [...told, ...WHOLE_FAMILY] : []);
  const pronounOfOne = pronounOfFirst(named);
  return sentences.some((i) => {
    const pronoun = sharers.pronoun ?? (behind.has(i) ? pronounOfOne : undefined);
    return tellOfFamily([i], { ...sharers, pronoun, nobodyNew: isNear(i) ? told : nobodyFar }, story);
  });
}

const WHOLE_FAMILY: readonly string[] = beside.wholeFamily;

/** What the first is, as far as the name tells, or “Ms Vik” before anybody else of the surname comes. */
function pronounOfFirst({ pair: [first, second], mentions, story }: OfSurname): 'he' | 'she' | undefined {
  const known = pronounOf(story.text, first.mentions);
  const end = second.mentions[0]?.span.start ?? 0;
  return (
    known ??
    pronounOf(
      story.text,
      mentions.filter(({ parts, span }) => parts.length === 1 && span.start < end),
    )
  );
}

function isOf(pair: OfSurname['pair'], parts: Mention['parts']): boolean {
  return pair.some(({ given }) => parts.some(({ fold }) => fold === given));
}

function toSharers({ pair, mentions, story }: OfSurname): Sharers {
  const [she, he] = pair.map((name) => pronounOf(story.text, name.mentions));
  return {
    givens: pair.map(({ given }) => given),
    names: new Set(mentions.flatMap(({ parts }) => parts.map(({ fold }) => fold))),
    pronoun: she === he ? she : undefined,
    areAlike: areAlike(...pair),
    nobodyNew: new Set(),
  };
}

/** “Mr Vik” and “Ms Vik”; a third of the surname may be called so, too. */
function haveBothCourtesies({ pair, mentions, story: { text } }: OfSurname): boolean {
  const own = mentions.filter(({ parts }) => parts.length > 1 && isOf(pair, parts));
  const isThird = mentions.some((mention) => mention.parts.length > 1 && !own.includes(mention));
  const pronouns = new Set(
    (isThird ? own : mentions).flatMap((mention) => (mention.titles.length > 0 ? [pronounOf(text, [mention])] : [])),
  );
  return pronouns.has('he') && pronouns.has('she');
}

/**
 * Whether a story calls one of two people by the first name alone, as it does to tell them apart. A first name that is like
 * the other does so only beside it: “Alan and Alma Vik”.
 */
function standAlone({ pair, story }: OfSurname): boolean {
  const [first, second] = pair;
  const sentenceOf = sentenceFinder(story);
  const besideSecond = new Set(second.mentions.map(({ span }) => sentenceOf(span)));
  return story.mentions.some(({ parts, span }) => {
    if (parts.length !== 1 || parts[0] === undefined) return false;
    const { fold } = parts[0];
    return (
      fold === second.given ||
      (fold === first.given && (!areAlike(first, second) || besideSecond.has(sentenceOf(span))))
    );
  });
}
