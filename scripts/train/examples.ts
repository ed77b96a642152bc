import type { Attributed } from '../../server/src/analysis/attribution/attributions.ts';
import { signsInStory } from '../../server/src/analysis/claims/claim-score.ts';
import { signsOfClaim } from '../../server/src/analysis/claims/claims.ts';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { readStory } from '../../server/src/analysis/story.ts';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import { proseOf } from '../../server/src/text/in-block.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { Corpora, MarkedStory, PublishedStory, Range } from './corpus.ts';
import type { Example } from './logistic-regression.ts';
import { cutSources } from './source-cuts.ts';
import { readSentences } from './sourcing-examples.ts';

/** Where an example is from: published copy, with or without a source by hand's mark, or a sentence whose source was cut. */
export type Origin = 'sourced' | 'unsourced' | 'elsewhere' | 'cut by rule' | 'cut by hand' | 'cut by hand, source near';

/** An example and the article that it is from: an article is wholly trained on or wholly left out. */
export interface ArticleExample extends Example {
  readonly article: string;
  readonly origin: Origin;
  /** Whether the rule could ask about the sentence at all: nothing exempts it. */
  readonly mayBeAsked: boolean;
  /** How much its signs speak for a source, in hundredths of log-odds, and what it is read as for that. */
  readonly sourcing: number;
  readonly attributed: Attributed;
}

/** A shorter sentence states too little to be learned from. */
const FEWEST_WORDS = 6;

/** Sentences cut by rule stand in for those cut by hand; another outlet's copy is rare here, and shows other habits. */
const WEIGHTS: Readonly<Record<Origin, number>> = {
  sourced: 1,
  unsourced: 1,
  elsewhere: 1.5,
  'cut by rule': 0.15,
  'cut by hand': 1,
  'cut by hand, source near': 1,
};

/** Sentences as they were published, and sentences whose source was cut away, with their signs. */
export function* readExamples({ marked, held, cut, published }: Corpora): Generator<ArticleExample> {
  for (const story of [...marked, ...held]) {
    yield* markedExamples(story);
    yield* ruleCutExamples(story);
  }
  for (const { article, kind, inherits, text, span } of cut) {
    if (kind === 'bare') yield* cutExample(text, span, article, inherits ? 'cut by hand, source near' : 'cut by hand');
  }
  for (const story of published) yield* publishedExamples(story);
}

function* markedExamples(story: MarkedStory): Generator<ArticleExample> {
  const read = readBody(story.text);
  for (const [i, range] of story.sentences.entries()) {
    if (i === 0 || story.text.slice(...range).split(/\s+/).length < FEWEST_WORDS) continue;
    const sentence = read.find(({ span }) => isMostly(span, range));
    if (sentence) yield exampleOf(sentence, story.id, story.attributed[i] ? 'sourced' : 'unsourced');
  }
}

function* publishedExamples({ id, text }: PublishedStory): Generator<ArticleExample> {
  for (const sentence of readBody(text)) if (sentence.mayBeAsked) yield exampleOf(sentence, id, 'elsewhere');
}

function* ruleCutExamples(story: MarkedStory): Generator<ArticleExample> {
  for (const { sentence, text } of cutSources(story)) {
    const [start, end] = story.sentences[sentence] ?? [0, 0];
    const cutText = story.text.slice(0, start) + text + story.text.slice(end);
    yield* cutExample(cutText, [start, start + text.length], story.id, 'cut by rule');
  }
}

function* cutExample(text: string, span: Range, article: string, origin: Origin): Generator<ArticleExample> {
  const sentence = readBody(text).find((each) => isMostly(each.span, span));
  if (sentence) yield exampleOf(sentence, article, origin);
}

/** A body sentence as the rule would look at it. */
interface PlacedSentence {
  readonly span: Span;
  readonly mayBeAsked: boolean;
  readonly sourcing: number;
  readonly attributed: Attributed;
  readonly signs: () => readonly string[];
}

function exampleOf(sentence: PlacedSentence, article: string, origin: Origin): ArticleExample {
  const isPositive = origin.startsWith('cut');
  return { ...sentence, article, origin, signs: sentence.signs(), isPositive, weight: WEIGHTS[origin] };
}

function readBody(text: string): PlacedSentence[] {
  const layout = readLayout({ uri: '', format: 'plain', text });
  const { sentences, claims } = readStory(text, layout, createMemory());
  const places = signsInStory(sentences, claims);
  const read = layout.blocks.flatMap(({ prose }) => readSentences(prose));
  return sentences.flatMap((sentence, i) => {
    const place = places[i];
    const own = read[i];
    if (place === undefined || own === undefined) return [];
    const { exemption, triggers = [] } = claims[i] ?? {};
    const { span, sourcing, attributed } = sentence;
    const around = [...place.flat(), ...sentence.signsOfReach];
    const signs = () => [...signsOfClaim(proseOf(sentence), own, triggers), ...around];
    return [{ span, mayBeAsked: exemption === undefined, sourcing, attributed, signs }];
  });
}

function isMostly({ start, end }: Span, [from, to]: Range): boolean {
  const shared = Math.min(end, to) - Math.max(start, from);
  return shared > 0 && shared >= Math.min(end - start, to - from) / 2;
}
