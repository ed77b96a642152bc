import beside from '../../analysis/data/beside-names.json' with { type: 'json' };
import type { Mention } from '../../analysis/names/mentions.ts';
import { pronounOf } from '../../analysis/names/pronouns.ts';
import { namesRole } from '../../analysis/sentences/roles.ts';
import { outsideQuotes } from '../../analysis/sentences/sentences.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { wordsAt } from '../../text/span.ts';
import { namesWithin, peopleOf } from './people.ts';

/** Two people who were named in one breath. */
export type Pair = readonly [Mention, Mention];

/** In sentences: how far above a pair may stand that somebody is one of. */
const ABOVE = 3;

/** The two of whom either may be “he”: nobody else who could be is named behind them, and neither has spoken before. */
export function pairOfPronoun(story: Story, at: number, said: string): Pair | undefined {
  const hasSpoken = (sentence: StorySentence) => speaksAlone(story, sentence, said);
  for (let back = 1; back <= ABOVE; back += 1) {
    const sentence = story.sentences[at - back];
    if (sentence === undefined || hasSpoken(sentence)) return undefined;
    const named = namesIn(story, sentence).filter((mention) => mayBe(story, mention, said));
    if (named.length === 0 && !PRONOUN.test(outsideQuotes(sentence))) continue;
    const pair = named.length === 2 ? (joinedIn(story, named) ?? pairRightAbove(story, sentence, named)) : undefined;
    if (pair === undefined || (back > 1 && !isJoined(story, pair))) return undefined;
    const before = story.sentences.slice(Math.max(0, at - back - ABOVE), at - back);
    return before.some(hasSpoken) ? undefined : pair;
  }
  return undefined;
}

const PRONOUN = /\b(?:he|she)\b/iu;

function mayBe(story: Story, mention: Mention, said: string): boolean {
  return [said, undefined].includes(pronounAs(story, mention));
}

// “the dog, ”: what has a name behind it may be no person.
const THING_BEFORE = /\p{Ll}+, $/u;

/** “Quist drove Vik home.”: a sentence that tells in its own words of one person who does something, and another one. */
function pairRightAbove(
  { text }: Story,
  sentence: StorySentence,
  [first, second]: readonly Mention[],
): Pair | undefined {
  if (first === undefined || second === undefined || sentence.reach.kind !== 'nobody') return undefined;
  if (PRONOUN.test(outsideQuotes(sentence))) return undefined;
  const before = wordsBefore(text, second.span.start, 20);
  return THING_BEFORE.test(before) && !namesRole(before) && !KIN_BEFORE.test(before) ? undefined : [first, second];
}

/** The two who share what one of them is called by: “the novelist” behind “the novelists Ada Quist and Lena Vik”. */
export function pairOfRole(story: Story, at: number, role: string): Pair | undefined {
  for (let back = 1; back <= ABOVE; back += 1) {
    const sentence = story.sentences[at - back];
    if (sentence === undefined) return undefined;
    const words = outsideQuotes(sentence).toLowerCase();
    if (!words.includes(role)) continue;
    const pair = joinedIn(story, namesIn(story, sentence));
    if (pair === undefined) return undefined;
    const [first, second] = pair.map(({ span }) => wordsBefore(story.text, span.start, 40).toLowerCase());
    const isShared = first?.endsWith(`${role}s `) === true;
    const isEach = first?.endsWith(`${role} `) === true && second?.endsWith(`${role} `) === true;
    return isShared || isEach ? pair : undefined;
  }
  return undefined;
}

// “, 34, and ”, “ and his son, ”, “ and Finance Minister ”: what stands between two names in one breath.
const JOINS = /^(?:, \d{1,3},)? and (?:[\p{L}’'-]+ ){0,4}(?:\p{L}+, )?$/u;

/** Two of some people whom a sentence names in one breath. */
function joinedIn(story: Story, named: readonly Mention[]): Pair | undefined {
  for (const [i, second] of named.entries()) {
    const first = named[i - 1];
    if (first !== undefined && isJoined(story, [first, second])) return [first, second];
  }
  return undefined;
}

export function isJoined({ text }: Story, [first, second]: Pair): boolean {
  return JOINS.test(text.slice(first.span.end, second.span.start));
}

// “his son, ”: who is named behind it is somebody, with a first name alone as well.
const KIN_BEFORE = new RegExp(`\\b${anyOf(beside.kin)},? $`, 'u');

function namesIn(story: Story, sentence: StorySentence): readonly Mention[] {
  const { named, maybeNamed } = peopleOf(story);
  const people = new Set(named(sentence.block));
  const names = [
    ...people,
    ...maybeNamed(sentence.block).filter((mention) => !people.has(mention) && isKin(story, mention)),
  ];
  return namesWithin(names, sentence).toSorted((a, b) => a.span.start - b.span.start);
}

function isKin({ text }: Story, { span }: Mention): boolean {
  return KIN_BEFORE.test(wordsBefore(text, span.start, 20));
}

// “, his wife,”: what somebody is said to be.
const BESIDE = /^, [^.,;]{1,30},/u;

/** Which pronoun somebody has by name, title or what is told beside the name: “his daughter, Dee”. */
export function pronounAs(story: Story, mention: Mention): 'he' | 'she' | undefined {
  const { text } = story;
  const before =
    wordsBefore(text, mention.span.start, 20)
      .split(/[.;]|\band\b/u)
      .at(-1) ?? '';
  const behind = BESIDE.exec(wordsAfter(text, mention.span.end, 40))?.[0] ?? '';
  return pronounOf(text, [mention], before + behind) ?? peopleOf(story).pronounOf(mention);
}

/** Whether one person who may be “he” has words in a sentence; two who have them in common are no one. */
function speaksAlone(story: Story, sentence: StorySentence, said: string): boolean {
  const { reach } = sentence;
  if (reach.kind !== 'own') return reach.kind === 'carried';
  return reach.attributions.some(({ kind, source, sourceKind }) => {
    if (kind === 'stance' || (sourceKind !== 'person' && sourceKind !== 'pronoun')) return false;
    if (source === undefined) return true;
    const words = wordsAt(story.text, source);
    if (sourceKind === 'pronoun') return words.toLowerCase() === said;
    if (words.includes(' and ')) return false;
    return namesWithin(peopleOf(story).named(sentence.block), { span: source }).every((m) => mayBe(story, m, said));
  });
}
