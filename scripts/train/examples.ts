import { type SourcedSentence, signsInStory } from '../../server/src/analysis/claim-score.ts';
import { signsOfWords } from '../../server/src/analysis/claim-signs.ts';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { readStory } from '../../server/src/analysis/story.ts';
import { readLayout } from '../../server/src/text/layout.ts';
import { type Span, shiftSpan, sliceOf } from '../../server/src/text/span.ts';
import type { Corpora, MarkedStory, Range } from './corpus.ts';
import type { Example } from './logistic-regression.ts';
import { cutSources } from './source-cuts.ts';

/** An example and the article that it is from: an article is wholly trained on or wholly left out. */
export interface ArticleExample extends Example {
  readonly article: string;
  readonly from: 'published' | 'cut by rule' | 'cut by hand' | 'cut by hand, source near';
}

/** A shorter sentence states too little to be asked for a source. */
const FEWEST_WORDS = 6;
/** Sentences cut by rule stand in for those cut by hand, and say a little less. */
const RULE_CUT_WEIGHT = 0.7;

/** Sentences that were published without a source, and sentences whose source was cut away, with their signs. */
export function* readExamples({ marked, held, cut }: Corpora): Generator<ArticleExample> {
  for (const story of [...marked, ...held]) {
    yield* publishedExamples(story);
    yield* ruleCutExamples(story);
  }
  for (const { article, kind, inherits, text, span } of cut) {
    if (kind !== 'bare') continue;
    const from = inherits ? 'cut by hand, source near' : 'cut by hand';
    yield* cutExample(text, span, { article, from, isPositive: true, weight: 1 });
  }
}

function* publishedExamples(story: MarkedStory): Generator<ArticleExample> {
  const signs = createSignReader(story.text);
  for (const [i, range] of story.sentences.entries()) {
    if (i === 0 || story.attributed[i] || story.text.slice(...range).split(/\s+/).length < FEWEST_WORDS) continue;
    const found = signs(range);
    if (found !== undefined) {
      yield { article: story.id, from: 'published', signs: found, isPositive: false, weight: 1 };
    }
  }
}

function* ruleCutExamples(story: MarkedStory): Generator<ArticleExample> {
  for (const { sentence, text } of cutSources(story)) {
    const [start, end] = story.sentences[sentence] ?? [0, 0];
    const cutText = story.text.slice(0, start) + text + story.text.slice(end);
    const about = { article: story.id, from: 'cut by rule', isPositive: true, weight: RULE_CUT_WEIGHT } as const;
    yield* cutExample(cutText, [start, start + text.length], about);
  }
}

function* cutExample(text: string, span: Range, about: Omit<ArticleExample, 'signs'>): Generator<ArticleExample> {
  const signs = createSignReader(text)(span);
  if (signs !== undefined) yield { ...about, signs };
}

/** Reads a story once and gives the signs of the sentence that stands, mostly, at a range. */
function createSignReader(text: string): (range: Range) => string[] | undefined {
  const { sentences } = readStory(text, readLayout({ uri: '', format: 'plain', text }), createMemory());
  const places = signsInStory(sentences);
  return (range) => {
    const sentence = sentences.find(({ span }) => isMostly(span, range));
    const place = sentence && places.get(sentence);
    return sentence && place && [...signsOfWords(wordsOf(sentence)), ...place];
  };
}

function wordsOf({ span, block }: SourcedSentence): string {
  return sliceOf(block.prose, shiftSpan(span, -block.span.start));
}

function isMostly({ start, end }: Span, [from, to]: Range): boolean {
  const shared = Math.min(end, to) - Math.max(start, from);
  return shared > 0 && shared >= Math.min(end - start, to - from) / 2;
}
