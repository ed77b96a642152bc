import type { ArticleExample } from './examples.ts';
import { type LinearModel, type TrainingPlan, trainLogisticRegression } from './logistic-regression.ts';

const PLAN: TrainingPlan = { penalty: 20, steps: 300, rarest: 8 };

/**
 * What a copy editor asks about before anything else, in log-odds on top of what published copy teaches: papers seldom
 * print a bare accusation, so the corpora have little to learn it from. Copy without any trigger is asked about less.
 */
const DESK_PRIORS: readonly (readonly [string, number])[] = [
  ['t accusation', 1],
  ['t casualties', 1],
  ['t secret', 0.5],
  ['t motive', 0.3],
  ['t none first', -0.3],
];

/** Learns from the sentences that the rule could ask about which of them need a source. */
export function trainClaimModel(examples: readonly ArticleExample[]): LinearModel {
  const learned = trainLogisticRegression(
    examples.filter(({ mayBeAsked }) => mayBeAsked),
    PLAN,
  );
  const priors = DESK_PRIORS.map(([sign, prior]): [string, number] => [sign, (learned.get(sign) ?? 0) + prior]);
  return new Map([...learned, ...priors]);
}
