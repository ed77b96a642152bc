import { anyOf } from '../../english/any-of.ts';
import { BE, HAVE, MODALS } from '../../english/function-words.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { NamedStory } from '../names/named-story.ts';
import { sentenceFinder } from '../names/story-sentences.ts';
import type { NameForm } from '../names/written-forms.ts';
import type { Body } from './bodies.ts';

/** A name of a body with all its places. */
export interface NamedBody extends NameForm, Pick<Body, 'head' | 'own'> {}

/** What a story gives to a body, as keys that two bodies may share. */
export interface Ties {
  /** The people who speak for it or work there, and the figures told of it. */
  readonly own: readonly string[];
  /** Those people, and whoever tells what it does: “The Harrow Drivers’ Guild will rally on Monday, Quist said.” */
  readonly told: readonly string[];
}

/** What the story gives to each body. */
export function tiesOf(bodies: readonly NamedBody[], story: NamedStory): (body: NamedBody) => Ties {
  const sentenceOf = sentenceFinder(story);
  const people = peopleBySentence(story, sentenceOf);
  const taken = new Set(bodies.flatMap(({ places }) => places.map(sentenceOf)));
  const tiesFrom = (sentence: number, body: Span | undefined, head: string): Ties[] => {
    if (body === undefined) return [];
    const next = taken.has(sentence + 1) ? undefined : sameBodyIn(sentence + 1, head, story);
    return [tiesIn(sentence, body, people, story), ...tiesFrom(sentence + 1, next, head)];
  };
  const ties = new Map(
    bodies.map((body) => {
      const found = body.places.flatMap((place) => tiesFrom(sentenceOf(place), place, body.head));
      return [body, { own: found.flatMap(({ own }) => own), told: found.flatMap(({ told }) => told) }];
    }),
  );
  return (body) => ties.get(body) ?? NO_TIES;
}

const NO_TIES: Ties = { own: [], told: [] };

function tiesIn(sentence: number, body: Span, people: ReadonlyMap<number, PersonAt[]>, story: NamedStory): Ties {
  const near = people.get(sentence) ?? [];
  const own = near.filter(({ span }) => belongs(span, body, story.text)).map(toKey);
  const told = near.filter((person) => tellsOf(person, body, sentence, story)).map(toKey);
  return { own: [...own, ...figuresIn(story, sentence)], told: [...own, ...told] };
}

function toKey({ person }: PersonAt): string {
  return `person ${person}`;
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
  readonly speaks: boolean;
}

function peopleBySentence({ entities }: NamedStory, sentenceOf: (place: Span) => number): Map<number, PersonAt[]> {
  const bySentence = new Map<number, PersonAt[]>();
  for (const [person, { kind, mentions }] of entities.entries()) {
    if (kind !== 'person' && !mentions.some(({ speaks }) => speaks)) continue;
    for (const { span, speaks } of mentions) {
      const sentence = sentenceOf(span);
      const people = bySentence.get(sentence);
      if (people === undefined) bySentence.set(sentence, [{ span, person, speaks }]);
      else people.push({ span, person, speaks });
    }
  }
  return bySentence;
}

// “, of the ”, “, general secretary of the ”, “ speaks for ”, “, the ” before “guild’s”: what leads from a person to the body.
const OF_BODY = new RegExp(
  `^, the $|^(?:,| who| is| speaks| works)?[^.;!?“”"\\p{Lu}]{0,50}\\b${anyOf(beside.belongs)}(?: the)? $`,
  'u',
);
// “ spokesman ”, “’s general secretary, ”: what leads from a body to its person; no “ will rally too, ”.
const BODY_OF = new RegExp(
  `^(?:['’]s?)?(?! ${anyOf([...BE, ...HAVE, ...MODALS])}\\b)(?: \\p{Ll}[\\p{Ll}-]*){0,4},? $`,
  'u',
);

function belongs(person: Span, body: Span, text: string): boolean {
  if (person.end <= body.start) return OF_BODY.test(sliceOf(text, { start: person.end, end: body.start }));
  return body.end <= person.start && BODY_OF.test(sliceOf(text, { start: body.end, end: person.start }));
}

// “The ”: what a sentence may begin with before a body that does something.
const OPENS = /^(?:The )?$/;

/** “The Harrow Drivers’ Guild will rally on Monday, Quist said.”: she may be its own, if she is that of a body like it. */
function tellsOf({ span, speaks }: PersonAt, body: Span, sentence: number, { sentences, text }: NamedStory): boolean {
  const start = sentences[sentence]?.span.start;
  return speaks && start !== undefined && body.end <= span.start && OPENS.test(text.slice(start, body.start));
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
