import { isRank, longTitle, RANKS } from '../../english/titles.ts';
import { isBody } from '../../text/block.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isQuoted } from '../sentences/quotes.ts';
import type { Mention } from './mentions.ts';
import type { NamedStory } from './named-story.ts';
import { addPlace, formsUnder, type GatheredForms, type NameForm } from './written-forms.ts';

/** A rank before a name, as the story writes it: “Lt. Col.”. */
export interface Rank {
  readonly form: string;
  readonly place: Span;
}

/** A person whom a story gives two ranks, without a word on why. */
export interface RankChange {
  readonly surname: string;
  readonly first: Rank;
  readonly later: Rank;
}

// “was promoted”, “rose to”, “his rank of”: a story that tells of ranks knows why they change.
const TELLS_OF_RANKS = new RegExp(
  `\\b(?:promot|demot|elevat|outrank|ranks?\\b|(?:rose|rise|rises|risen) to\\b|(?:made|became|become|becoming) (?:an? )?(?:\\w+ )?(?:${[...RANKS].join('|')})\\b)`,
  'i',
);
// “then-”, “the former Army ”, “retired ”: what says that a rank is of another time.
const OF_ANOTHER_TIME =
  /\b(?:then|former|formerly|ex|late|acting|retired|now|future|newly|once|young)\b[^.;!?]{0,20}$/i;
const BEFORE_AT_MOST = 40;

/** Finds the people whose rank changes with no word of a promotion: “Col. Ada Quist”, later “Major Quist”. */
export function findRankChanges(story: NamedStory): RankChange[] {
  const changes = [...rankedTwice(story)];
  return changes.length === 0 || TELLS_OF_RANKS.test(story.text) ? [] : changes;
}

function* rankedTwice(story: NamedStory): Generator<RankChange> {
  const bodies = new Set(story.mentions.filter(({ block }) => isBody(block)).map(({ span }) => span.start));
  for (const { mentions } of story.entities) {
    const ranked = mentions
      .filter(({ span }) => bodies.has(span.start) && !isQuoted(story.quotes, span))
      .flatMap((mention) => rankOf(mention, story.text));
    const [first, ...others] = ranked;
    if (first === undefined || !first.isFull) continue;
    const later = others.find((other) => other.surname === first.surname && !isWithin(first.form, other.form));
    if (later !== undefined) yield { surname: first.surname, first, later };
  }
}

interface RankedName extends Rank {
  readonly surname: string;
  readonly isFull: boolean;
}

function rankOf({ titles, parts }: Mention, text: string): RankedName[] {
  const [from, to, surname] = [titles[0], titles.at(-1), parts.at(-1)?.form];
  if (from === undefined || to === undefined || surname === undefined) return [];
  if (!titles.every((title) => isRank(sliceOf(text, title)))) return [];
  if (OF_ANOTHER_TIME.test(text.slice(Math.max(0, from.start - BEFORE_AT_MOST), from.start))) return [];
  const place = { start: from.start, end: to.end };
  return [{ form: sliceOf(text, place), place, surname, isFull: parts.length > 1 }];
}

/** A lieutenant colonel is called colonel too, and a major general general. */
function isWithin(a: string, b: string): boolean {
  const [wordsA, wordsB] = [longWords(a), longWords(b)];
  return wordsA.every((word) => wordsB.includes(word)) || wordsB.every((word) => wordsA.includes(word));
}

function longWords(form: string): string[] {
  return form.split(/\s+/).map((word) => longTitle(word) ?? word);
}

/** The titles before names that the body of a story both spells out and shortens: “Senator” and “Sen.”. */
export function findTitleForms({ text, mentions, quotes }: NamedStory): NameForm[][] {
  const byTitle = new Map<string, GatheredForms>();
  for (const { titles, block } of mentions) {
    if (!isBody(block)) continue;
    for (const place of titles) {
      const form = sliceOf(text, place);
      if (!isQuoted(quotes, place)) addPlace(formsUnder(byTitle, longTitle(form) ?? form), form, place);
    }
  }
  return [...byTitle.values()].filter((forms) => forms.size > 1).map((forms) => [...forms.values()]);
}
