import type { InBlock } from '../../text/in-block.ts';
import { sliceOf } from '../../text/span.ts';
import type { Entity } from '../names/mentions.ts';
import { sentenceFinder } from '../names/story-sentences.ts';
import { type FiguredStory, figuresOf, type TwoWays } from './figured-story.ts';
import type { FigureOf } from './figures.ts';

type AgeInStory = InBlock<FigureOf<'age'>>;

/** A person to whom a story gives two ages. */
export interface TwoAges extends TwoWays {
  readonly name: string;
}

/** The people who are of two ages in one story, unless one of them is of another time. */
export function findTwoAges(story: FiguredStory): TwoAges[] {
  const people = peopleByPlace(story.entities);
  const sentenceAt = sentenceFinder(story);
  const firstOf = new Map<Entity, AgeInStory>();
  return figuresOf(story, 'age').flatMap((age) => {
    const person = people.get(age.name);
    const sentence = story.sentences[sentenceAt(age.span)];
    if (person === undefined || (sentence !== undefined && THEN.test(sliceOf(story.text, sentence.span)))) return [];
    const first = firstOf.get(person);
    if (first === undefined && !age.isComing) firstOf.set(person, age);
    // Nobody comes to any age but the next; one that somebody has is for `coming-age-conflicts.ts`.
    const isNext = age.isComing && (age.age === (first?.age ?? 0) + 1 || first?.age === age.age);
    if (first === undefined || isNext || (!age.isComing && first.age === age.age)) return [];
    return [{ name: person.name, first: first.span, later: age.span }];
  });
}

function peopleByPlace(entities: readonly Entity[]): Map<number, Entity> {
  return new Map(
    entities
      .filter(({ kind }) => kind === 'person')
      .flatMap((entity) => entity.mentions.map(({ span }) => [span.start, entity] as const)),
  );
}

// “then 34”, “in 1998”: the age that somebody had; but no “since 1998”, which is so today.
const THEN =
  /\b(?:then|when|at the time|now|since(?! (?:\w+ )?(?:18|19|20)\d\d)|(?<!\bsince (?:\w+ )?)(?:18|19|20)\d\d)\b/i;
