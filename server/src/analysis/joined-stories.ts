import { type Span, shiftSpan } from '../text/span.ts';
import { type AcronymUse, shiftAcronymUse } from './acronyms/acronyms.ts';
import { findTolls, type Toll } from './first-tolls.ts';
import { joinEntities } from './names/entities.ts';
import { shiftMention } from './names/mentions.ts';
import type { NamedStory } from './names/named-story.ts';
import { findVariants } from './names/variants.ts';
import { shiftQuote } from './sentences/quotes.ts';
import type { Story } from './story.ts';

/** Several stories about one thing, read as one: what they name, explain and count. All spans count from its start. */
export interface JoinedStories extends NamedStory {
  /** Where each story stands, in the order given. */
  readonly places: readonly Span[];
  /** The first place in each story that says what letters stand for. */
  readonly definitions: readonly AcronymUse[];
  /** The first toll of each kind in each story. */
  readonly tolls: readonly Toll[];
}

// So that the last name of a story and the first of the next stand apart.
const BETWEEN = '\n\n';

/** Joins stories into one, in linear time. */
export function joinStories(stories: readonly Story[]): JoinedStories {
  const places = placesOf(stories);
  const lift = <T, U>(itemsOf: (story: Story) => readonly T[], shift: (item: T, by: number) => U): U[] =>
    stories.flatMap((story, at) => itemsOf(story).map((item) => shift(item, places[at]?.start ?? 0)));
  const mentions = lift(
    (story) => story.mentions,
    (mention, by) => ({ ...shiftMention(mention, by), block: shiftBlock(mention.block, by) }),
  );
  const nameVariants = findVariants(mentions);
  return {
    text: stories.map(({ text }) => text).join(BETWEEN),
    places,
    blocks: lift(({ blocks }) => blocks, shiftBlock),
    checkedMarks: lift(({ checkedMarks }) => checkedMarks, shiftSpan),
    quotes: lift(
      ({ quotes }) => quotes,
      (quote, by) => ({ ...shiftQuote(quote, by), block: shiftBlock(quote.block, by) }),
    ),
    sentences: lift(
      ({ sentences }) => sentences,
      ({ span }, by) => ({ span: shiftSpan(span, by) }),
    ),
    mentions,
    nameVariants,
    entities: joinEntities(mentions, nameVariants),
    definitions: lift(firstDefinitions, shiftAcronymUse),
    tolls: lift(findTolls, (toll, by) => ({ ...toll, span: shiftSpan(toll.span, by) })),
  };
}

function placesOf(stories: readonly Story[]): Span[] {
  const places: Span[] = [];
  for (const { text } of stories) {
    const last = places.at(-1);
    const start = last === undefined ? 0 : last.end + BETWEEN.length;
    places.push({ start, end: start + text.length });
  }
  return places;
}

const shifted = new WeakMap<Story['blocks'][number], Map<number, Story['blocks'][number]>>();

/** One block stays one block, however many names stand in it. */
function shiftBlock(block: Story['blocks'][number], by: number): Story['blocks'][number] {
  const known = shifted.get(block) ?? new Map();
  shifted.set(block, known);
  const there = known.get(by) ?? { ...block, span: shiftSpan(block.span, by) };
  known.set(by, there);
  return there;
}

function firstDefinitions({ glossary }: Story): AcronymUse[] {
  return glossary.flatMap(({ definitions }) =>
    definitions.filter(({ expansion }) => expansion !== undefined).slice(0, 1),
  );
}
