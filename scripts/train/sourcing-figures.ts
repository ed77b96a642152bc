import type { MarkedStory } from './corpus.ts';
import { type SourcingExample, sharedInk } from './sourcing-examples.ts';

/** The harmonic mean of precision and recall for attributed sentences and for the others. */
export interface SourcingFigures {
  readonly attributed: number;
  readonly unattributed: number;
}

/** Holds decisions against the marks: a marked sentence counts as attributed when half of its ink does. */
export function measureSourcing(
  stories: readonly MarkedStory[],
  examples: readonly SourcingExample[],
  isAttributed: (example: SourcingExample) => boolean,
): SourcingFigures {
  const byArticle = new Map<string, SourcingExample[]>();
  for (const example of examples) {
    if (!isAttributed(example)) continue;
    const same = byArticle.get(example.article);
    if (same === undefined) byArticle.set(example.article, [example]);
    else same.push(example);
  }
  const counts = { hits: 0, misses: 0, alarms: 0, rest: 0 };
  for (const story of stories) {
    const found = byArticle.get(story.id) ?? [];
    for (const [i, range] of story.sentences.entries()) {
      const ink = found.reduce((sum, { span }) => sum + sharedInk(story.text, [span.start, span.end], range), 0);
      const says = ink > 0 && ink * 2 >= sharedInk(story.text, range, range);
      counts[story.attributed[i] ? (says ? 'hits' : 'misses') : says ? 'alarms' : 'rest'] += 1;
    }
  }
  const f1 = (right: number) => (2 * right) / (2 * right + counts.misses + counts.alarms);
  return { attributed: f1(counts.hits), unattributed: f1(counts.rest) };
}
