import type { ArticleExample } from './examples.ts';
import { scoreOf, type TrainingPlan, trainLogisticRegression } from './logistic-regression.ts';

const FOLDS = 5;

/** An example and the score that a model gives it which never saw its article. */
export interface HeldOutScore {
  readonly example: ArticleExample;
  readonly score: number;
}

/** Scores every example by a model that was trained on the articles of the other folds. */
export function crossValidate(examples: readonly ArticleExample[], plan: TrainingPlan): HeldOutScore[] {
  const folds = new Map(
    [...new Set(examples.map(({ article }) => article))].toSorted().map((id, i) => [id, i % FOLDS]),
  );
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ article }: ArticleExample) => folds.get(article) === fold;
    const model = trainLogisticRegression(
      examples.filter((example) => !isHeld(example)),
      plan,
    );
    return examples.filter(isHeld).map((example) => ({ example, score: scoreOf(model, example.signs) }));
  }).flat();
}

/** The chance that a positive scores above a negative, ties counting half: the area under the ROC curve. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const sorted = negatives.toSorted((a, b) => a - b);
  const below = (score: number, side: 'under' | 'up to') => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const value = sorted[middle] ?? 0;
      if (value < score || (side === 'up to' && value === score)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = positives.reduce((sum, score) => sum + (below(score, 'under') + below(score, 'up to')) / 2, 0);
  return wins / (positives.length * negatives.length);
}

/** The share of the positives above the score that a share `rate` of the negatives exceeds. */
export function foundAtRate(positives: readonly number[], negatives: readonly number[], rate: number): number {
  const threshold = negatives.toSorted((a, b) => b - a)[Math.floor(rate * negatives.length)] ?? 0;
  return positives.filter((score) => score > threshold).length / positives.length;
}
