/** One thing to learn from: the signs it shows, which of two classes it is, and how much it counts. */
export interface Example {
  readonly signs: readonly string[];
  readonly isPositive: boolean;
  readonly weight: number;
}

/** How the training goes about it. */
export interface TrainingPlan {
  /** The strength of the L2 penalty on each weight, in units of summed loss. */
  readonly penalty: number;
  readonly steps: number;
  /** A sign that fewer examples show is not learned. */
  readonly rarest: number;
}

/** The weight of each sign; the score of a thing is the sum of its signs' weights. */
export type LinearModel = ReadonlyMap<string, number>;

/** The score of a thing by its signs. */
export function scoreOf(model: LinearModel, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (model.get(sign) ?? 0), 0);
}

/**
 * Logistic regression without a constant and with an L2 penalty, both classes counting the same in sum, by full-batch gradient descent with
 * Adam's step sizes (Kingma and Ba, 2015): no randomness, so the same examples give the same weights.
 */
export function trainLogisticRegression(examples: readonly Example[], plan: TrainingPlan): LinearModel {
  const names = countSigns(examples, plan.rarest);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ signs }) => Uint32Array.from(signs.flatMap((sign) => index.get(sign) ?? [])));
  const fitted = { examples, rows, counts: balance(examples) };
  const weights = new Float64Array(names.length);
  const descend = createAdam(weights);
  const gradient = new Float64Array(names.length);
  for (let step = 1; step <= plan.steps; step++) {
    addGradient(gradient, weights, fitted);
    for (let j = 0; j < names.length; j++) gradient[j] = (gradient[j] ?? 0) + plan.penalty * (weights[j] ?? 0);
    descend(gradient, step, plan.steps);
  }
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
}

function countSigns(examples: readonly Example[], rarest: number): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].flatMap(([sign, count]) => (count < rarest ? [] : [sign])).toSorted();
}

/** How much each example counts so that both classes weigh as much as there are examples in half. */
function balance(examples: readonly Example[]): Float64Array {
  const positive = weightOf(examples.filter(({ isPositive }) => isPositive));
  const negative = weightOf(examples.filter(({ isPositive }) => !isPositive));
  const half = (positive + negative) / 2;
  return Float64Array.from(examples, ({ isPositive, weight }) => (weight * half) / (isPositive ? positive : negative));
}

function weightOf(examples: readonly Example[]): number {
  return examples.reduce((sum, { weight }) => sum + weight, 0);
}

/** What the weights are fitted to: of each example its signs, by their numbers, and how much it counts. */
interface Fitted {
  readonly examples: readonly Example[];
  readonly rows: readonly Uint32Array[];
  readonly counts: Float64Array;
}

function addGradient(gradient: Float64Array, weights: Float64Array, { examples, rows, counts }: Fitted): void {
  gradient.fill(0);
  for (const [i, row] of rows.entries()) {
    let score = 0;
    for (const j of row) score += weights[j] ?? 0;
    const error = (counts[i] ?? 0) * (1 / (1 + Math.exp(-score)) - (examples[i]?.isPositive ? 1 : 0));
    for (const j of row) gradient[j] = (gradient[j] ?? 0) + error;
  }
}

/** Adam with a step that shrinks to nothing, so that the last steps settle. */
function createAdam(weights: Float64Array): (gradient: Float64Array, step: number, steps: number) => void {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  return (gradient, step, steps) => {
    const rate = 0.05 * (1 - (step - 1) / steps);
    const [meanScale, squareScale] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    for (const [j, slope] of gradient.entries()) {
      const m = 0.9 * (mean[j] ?? 0) + 0.1 * slope;
      const s = 0.999 * (square[j] ?? 0) + 0.001 * slope * slope;
      mean[j] = m;
      square[j] = s;
      weights[j] = (weights[j] ?? 0) - (rate * (m / meanScale)) / (Math.sqrt(s / squareScale) + 1e-8);
    }
  };
}
