import { anyOf } from '../../english/any-of.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { NamedStory } from '../names/named-story.ts';
import { sentenceFinder } from '../names/story-sentences.ts';
import type { NameForm } from '../names/written-forms.ts';
import type { Body } from './bodies.ts';

/** A name of a body with all its places. */
export interface NamedBody extends NameForm, Pick<Body, 'head' | 'own'> {}

/** What the story gives to each body: the people who speak for it or work there, and the figures told of it. */
export function tiesOf(bodies: readonly NamedBody[], story: NamedStory): (body: NamedBody) => readonly string[] {
  const sentenceOf = sentenceFinder(story);
  const people = peopleBySentence(story, sentenceOf);
  const taken = new Set(bodies.flatMap(({ places }) => places.map(sentenceOf)));
  const tiesFrom = (sentence: number, body: Span | undefined, head: string): string[] => {
    if (body === undefined) return [];
    const next = taken.has(sentence + 1) ? undefined : sameBodyIn(sentence + 1, head, story);
    return [...tiesIn(sentence, body, people, story), ...tiesFrom(sentence + 1, next, head)];
  };
  const ties = new Map(
    bodies.map((body) => [body, body.places.flatMap((place) => tiesFrom(sentenceOf(place), place, body.head))]),
  );
  return (body) => ties.get(body) ?? [];
}

function tiesIn(sentence: number, body: Span, people: ReadonlyMap<number, PersonAt[]>, story: NamedStory): string[] {
  const near = (people.get(sentence) ?? []).filter(({ span }) => belongs(span, body, story.text));
  return [...near.map(({ person }) => `person ${person}`), ...figuresIn(story, sentence)];
}

// “Its ”, “It ”: how a sentence goes on about the body before.
const GOES_ON = /^Its? /;

/** Where the next sentence speaks of the same body: “the federation”, “Its 4,200 members”. */
function sameBodyIn(sentence: number, head: string, { sentences, text }: NamedStory): Span | undefined {
  const span = sentences[sentence]?.span;
  if (span === undefined) return undefined;
  const words = text.slice(span.start, span.end);
  const at = words.toLowerCase().indexOf(`the ${head}`);
  if (at >= 0) return { start: span.start + at + 'the '.length, end: span.start + at + 'the '.length + head.length };
  const goesOn = GOES_ON.exec(words)?.[0].trimEnd();
  return goesOn === undefined ? undefined : { start: span.start, end: span.start + goesOn.length };
}

interface PersonAt {
  readonly span: Span;
  readonly person: number;
}

function peopleBySentence({ entities }: NamedStory, sentenceOf: (place: Span) => number): Map<number, PersonAt[]> {
  const bySentence = new Map<number, PersonAt[]>();
  for (const [person, { kind, mentions }] of entities.entries()) {
    if (kind !== 'person' && !mentions.some(({ speaks }) => speaks)) continue;
    for (const { span } of mentions) {
      const sentence = sentenceOf(span);
      const people = bySentence.get(sentence);
      if (people === undefined) bySentence.set(sentence, [{ span, person }]);
      else people.push({ span, person });
    }
  }
  return bySentence;
}

// “, of the ”, “, general secretary of the ”, “ speaks for ”, “, the ” before “guild’s”: what leads from a person to the body.
const OF_BODY = new RegExp(
  `^, the $|^(?:,| who| is| speaks| works)?[^.;!?“”"\\p{Lu}]{0,50}\\b${anyOf(beside.belongs)}(?: the)? $`,
  'u',
);
// “ spokesman ”, “’s general secretary, ”: what leads from a body to its person.
const BODY_OF = /^(?:['’]s?)?(?: \p{Ll}[\p{Ll}-]*){0,4},? $/u;

function belongs(person: Span, body: Span, text: string): boolean {
  if (person.end <= body.start) return OF_BODY.test(sliceOf(text, { start: person.end, end: body.start }));
  return body.end <= person.start && BODY_OF.test(sliceOf(text, { start: body.end, end: person.start }));
}

// “4,200”, “312”: figures long enough to be told of one thing only.
const FIGURE = /(?<![\d.,])\d[\d,.]*\d\d(?!\d)/g;
// “1987”: a year is told of many.
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function figuresIn({ sentences, text }: NamedStory, sentence: number): string[] {
  const span = sentences[sentence]?.span;
  const figures = span === undefined ? [] : (sliceOf(text, span).match(FIGURE) ?? []);
  return figures.filter((figure) => !YEAR.test(figure)).map((figure) => `figure ${figure}`);
}
