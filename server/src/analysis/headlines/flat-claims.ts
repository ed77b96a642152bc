import { anyOf } from '../../english/any-of.ts';
import { PERSONAL_PRONOUNS } from '../../english/function-words.ts';
import { type Block, isOwnVoice } from '../../text/block.ts';
import { type InBlock, proseOf } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { knownOfPlaces, knownOfProse } from '../../text/known-prose.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { withoutFillers } from '../../text/unseen.ts';
import type { Claim } from '../claims/claims.ts';
import type { TriggerKind } from '../claims/triggers.ts';
import { contentWords } from '../content-words.ts';
import data from '../data/headline-hedges.json' with { type: 'json' };
import { type Toll, tollsIn } from '../numbers/counts.ts';
import type { Story, StorySentence } from '../story.ts';
import { standsApart } from './above-story.ts';

/** What stands flatly above a story, or in its captions, and in the story only as somebody’s words. */
export interface FlatClaim {
  readonly claim: InBlock<Claim>;
  readonly told: StorySentence;
  /** Who says it there. */
  readonly source: Span;
}

/** What an editor lets nobody say without its source. */
const GRAVE: ReadonlySet<TriggerKind | undefined> = new Set(['accusation', 'casualties', 'cause', 'superlative']);

/** The grave claims above a story, and in captions, that all sentences of the story which tell them leave to a source. */
export function findFlatClaims(story: Story): FlatClaim[] {
  const flat = story.sentences.flatMap((sentence, at) => {
    const claim = story.claims[at];
    return claim !== undefined && isFlat(sentence) && GRAVE.has(claim.asks) ? [{ sentence, claim }] : [];
  });
  if (flat.length === 0) return [];
  const told = sentencesThatTell(new Set(flat.flatMap(({ sentence }) => [...wordsIn(sentence).words])), story);
  return flat.flatMap(({ sentence, claim }) => {
    const above = wordsIn(sentence);
    const words = [...above.words];
    const same = told.filter((other) => tellsSame(words, other.words) && mayTellOneToll(above, other));
    const sources = same.map((other) => sourceOf(other.sentence, words, story.text));
    const [first, source] = [same[0], sources[0]];
    return first === undefined || source === undefined || sources.includes(undefined)
      ? []
      : [{ claim, told: first.sentence, source }];
  });
}

// “?”, “: ”, “‘”, “may”: what leaves a headline open, or names who says so.
const OPEN = new RegExp(`[?:‘'"“]|(?<![a-zé])${anyOf(data.hedges)}(?![a-zé])`);

function isFlat(sentence: StorySentence): boolean {
  const { block, attributed, reach } = sentence;
  if (!standsApart(block) || attributed !== 'none' || reach.kind !== 'nobody') return false;
  return !OPEN.test(plainLetters(proseOf(sentence)));
}

const FEWEST_WORDS = 3;
const MOST_OF_THEM = 0.6;

interface Words {
  readonly words: ReadonlySet<string>;
  readonly tolls: ReadonlySet<Toll>;
}

/** A headline is held against all sentences of a story, at each keystroke. */
const wordsIn = knownOfPlaces(
  (prose): Words => ({ words: new Set(contentWords(prose)), tolls: tollsIn(plainLetters(prose)) }),
);

/** Most blocks have too few of the words above the story, which is quicker to see than which sentence has them. */
const wordsOfBlock = knownOfProse((prose): ReadonlySet<string> => new Set(contentWords(withoutFillers(prose))));

/** The sentences of the story with enough of all the words above it to tell one of its claims, which are few. */
function sentencesThatTell(
  above: ReadonlySet<string>,
  { sentences }: Story,
): (Words & { readonly sentence: StorySentence })[] {
  const mayTell = knownOnce(
    (block: Block) => isOwnVoice(block) && countShared(above, wordsOfBlock(block)) >= FEWEST_WORDS,
  );
  return sentences.flatMap((sentence) => {
    if (!mayTell(sentence.block)) return [];
    const { words, tolls } = wordsIn(sentence);
    return countShared(words, above) < FEWEST_WORDS ? [] : [{ sentence, words, tolls }];
  });
}

/** Whether two sentences may speak of the same fate: those who are missing above are not those who were killed below. */
function mayTellOneToll({ tolls }: Words, other: Words): boolean {
  return tolls.size === 0 || other.tolls.size === 0 || [...tolls].some((toll) => other.tolls.has(toll));
}

function tellsSame(words: readonly string[], told: ReadonlySet<string>): boolean {
  return countShared(words, told) >= Math.max(FEWEST_WORDS, words.length * MOST_OF_THEM);
}

function countShared(words: Iterable<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared;
}

/** Who says a sentence of the story by its own words, unless it is whom the headline is about. */
function sourceOf({ reach }: StorySentence, words: readonly string[], text: string): Span | undefined {
  if (reach.kind !== 'own') return undefined;
  const saying = reach.attributions.find(({ kind, source }) => source !== undefined && SAYS.has(kind));
  if (saying?.source === undefined || PERSONAL_PRONOUNS.has(sliceOf(text, saying.source).toLowerCase()))
    return undefined;
  return words.includes(contentWords(sliceOf(text, saying.source)).at(-1) ?? '') ? undefined : saying.source;
}

const SAYS: ReadonlySet<string> = new Set(['statement', 'document']);
