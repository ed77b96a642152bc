import { followSources, type ReachedSentence } from '../../server/src/analysis/attribution/reach.ts';
import { readSources } from '../../server/src/analysis/attribution/read-attributions.ts';
import { isAttributed, signsOfReach, signsOfStanding } from '../../server/src/analysis/attribution/sourcing.ts';
import type { ReadSentence } from '../../server/src/analysis/claims/claims.ts';
import { liftReading } from '../../server/src/analysis/lift.ts';
import { readParagraph } from '../../server/src/analysis/paragraph.ts';
import { findQuotes } from '../../server/src/analysis/sentences/quotes.ts';
import { splitSentences } from '../../server/src/analysis/sentences/sentences.ts';
import { splitWords } from '../../server/src/analysis/sentences/words.ts';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { MarkedStory, Range } from './corpus.ts';
import type { Example } from './logistic-regression.ts';

/** A sentence as Copydesk splits it, with its signs and whether the marks by hand attribute most of it. */
export interface SourcingExample extends Example {
  readonly article: string;
  readonly span: Span;
  /** Whether the sentence counts as attributed when its signs have this sum. */
  readonly decide: (sourcing: number) => boolean;
}

/** The sentences of a marked story that the marks speak of, in order. */
export function readSourcingExamples(story: MarkedStory): SourcingExample[] {
  const layout = readLayout({ uri: '', format: 'plain', text: story.text });
  const own = layout.blocks.flatMap(({ prose }) => readSentences(prose));
  const reached = followSources(layout.blocks.map((block) => liftReading(readParagraph(block.prose), block)));
  return reached.flatMap((place, at) => {
    const isPositive = labelOf(story, place.sentence.span);
    if (isPositive === undefined) return [];
    const signs = [...(own[at]?.signsOfSource ?? []), ...signsOfReach(place), ...signsOfStanding(reached, at)];
    return [toExample(place, { article: story.id, signs, isPositive })];
  });
}

function toExample(
  place: ReachedSentence,
  told: Pick<SourcingExample, 'article' | 'signs' | 'isPositive'>,
): SourcingExample {
  const decide = (sourcing: number) => isAttributed(place, sourcing);
  return { ...told, span: place.sentence.span, weight: 1, decide };
}

/** The sentences of a paragraph with their words and the signs of a source in them. */
export function readSentences(prose: string): ReadSentence[] {
  const sentences = splitSentences(prose, findQuotes(prose));
  const words = splitWords(prose, sentences);
  const { signs } = readSources(prose, sentences, words);
  return sentences.map(({ span }, i) => ({ span, words: words[i] ?? [], signsOfSource: signs[i] ?? [] }));
}

/** Whether more of the sentence's ink stands in attributed sentences of the corpus than in others; none without any. */
function labelOf({ text, sentences, attributed }: MarkedStory, { start, end }: Span): boolean | undefined {
  let [sourced, unsourced] = [0, 0];
  for (const [i, range] of sentences.entries()) {
    const shared = sharedInk(text, [start, end], range);
    if (attributed[i]) sourced += shared;
    else unsourced += shared;
  }
  return sourced + unsourced === 0 ? undefined : sourced > unsourced;
}

/** How many characters, spaces left out, two stretches of a text share. */
export function sharedInk(text: string, [start, end]: Range, [from, to]: Range): number {
  return text.slice(Math.max(start, from), Math.max(start, from, Math.min(end, to))).replace(/\s/g, '').length;
}
