import type { ArticleExample } from './examples.ts';
import { type LinearModel, type TrainingPlan, trainLogisticRegression } from './logistic-regression.ts';

const PLAN: TrainingPlan = { penalty: 50, steps: 300, rarest: 20 };

/**
 * What a copy editor asks about before anything else, in log-odds on top of what published copy teaches: papers seldom
 * print a bare accusation, so the corpora have little to learn it from. Copy without any trigger is asked about less.
 */
const DESK_PRIORS: readonly (readonly [string, number])[] = [
  ['t accusation', 1],
  ['t casualties', 1],
  ['t secret', 0.5],
  ['t motive', 0.3],
  ['t cause', 0.3],
  ['t prediction', 0.3],
  ['t none first', -0.3],
];

/** From this reader's sum on, in hundredths of log-odds, a sentence has a source for sure, and there is nothing to learn from it. */
const SURELY_SOURCED = 300;

/** Learns which sentences lack a source, from those that the rule could ask about. */
export function trainClaimModel(examples: readonly ArticleExample[]): LinearModel {
  const learned = trainLogisticRegression(
    examples.filter(({ mayBeAsked, sourcing }) => mayBeAsked && sourcing < SURELY_SOURCED),
    PLAN,
  );
  const priors = DESK_PRIORS.map(([sign, prior]): [string, number] => [sign, (learned.get(sign) ?? 0) + prior]);
  return new Map([...learned, ...priors]);
}
