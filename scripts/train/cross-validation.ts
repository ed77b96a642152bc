import { trainClaimModel } from './claim-model.ts';
import type { ArticleExample } from './examples.ts';
import { scoreOf } from './logistic-regression.ts';

const FOLDS = 5;

/** An example and the score, in hundredths of log-odds, that a model gives it which never saw its article. */
export interface HeldOutScore {
  readonly example: ArticleExample;
  readonly score: number;
}

/** Scores every example by a model that was trained on the articles of the other folds. */
export function crossValidate(examples: readonly ArticleExample[]): HeldOutScore[] {
  const articles = [...new Set(examples.map(({ article }) => article))].toSorted();
  const folds = new Map(articles.map((id, i) => [id, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ article }: ArticleExample) => folds.get(article) === fold;
    const model = trainClaimModel(examples.filter((example) => !isHeld(example)));
    return examples.filter(isHeld).map((example) => ({ example, score: 100 * scoreOf(model, example.signs) }));
  }).flat();
}

/** The chance that a positive scores above a negative, ties counting half: the area under the ROC curve. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const sorted = negatives.toSorted((a, b) => a - b);
  const wins = positives.reduce((sum, score) => {
    const below = countWhile(sorted, (negative) => negative < score);
    const upTo = countWhile(sorted, (negative) => negative <= score);
    return sum + (below + upTo) / 2;
  }, 0);
  return wins / (positives.length * negatives.length);
}

/** How many of the first numbers of a sorted list pass, by halving. */
function countWhile(sorted: readonly number[], passes: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The score that only so many of the given ones exceed. */
export function thresholdFor(scores: readonly number[], exceededBy: number): number {
  return scores.toSorted((a, b) => b - a)[Math.floor(exceededBy)] ?? Number.NEGATIVE_INFINITY;
}
