// Trains what weighs claims, from named corpora: `npm run train -- FOLDER`. The same corpora give the same bytes.
import { readCorpora } from './train/corpus.ts';
import { areaUnderCurve, crossValidate, foundAtRate, type HeldOutScore } from './train/cross-validation.ts';
import { writeDataFile } from './train/data-file.ts';
import { type ArticleExample, readExamples } from './train/examples.ts';
import { type LinearModel, type TrainingPlan, trainLogisticRegression } from './train/logistic-regression.ts';

const PLAN: TrainingPlan = { penalty: 20, steps: 300, rarest: 8 };
/** The share of published sentences without a source that each strictness asks about. */
const FLAGGED_BY = { wire: 0.3, desk: 0.17, light: 0.07 };
const LIGHTEST = 0.02;
const MADE_FROM =
  'Weights learned from the PolNeAR corpus of news attributions (Newell, Margolin and Ruths, 2018) and from its stories with single sources cut away; no text of it is in here.';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the corpora: npm run train -- FOLDER');
  process.exit(2);
}
const corpora = readCorpora(folder);
const examples = [...readExamples(corpora)];
const heldOut = crossValidate(examples, PLAN);
report(heldOut);
const entries = rounded(trainLogisticRegression(examples, PLAN));
writeDataFile(
  new URL('../server/src/analysis/data/claim-weights.json', import.meta.url),
  {
    about: 'How much each sign in a sentence weighs for its need of a source, in log-odds.',
    source: MADE_FROM,
    licence: 'MIT',
    thresholds: thresholdsOf(heldOut),
  },
  'weights',
  entries,
);
console.log(`${entries.length} weights written`);

/** Two decimals are as good as all of them; a sign that weighs next to nothing is left out. */
function rounded(weights: LinearModel): [string, number][] {
  return [...weights].flatMap(([sign, weight]): [string, number][] =>
    Math.abs(weight) < LIGHTEST ? [] : [[sign, Math.round(weight * 100) / 100]],
  );
}

/** The scores that so many of the sentences published without a source exceed. */
function thresholdsOf(scores: readonly HeldOutScore[]): Record<string, number> {
  const published = scores.filter(({ example }) => example.from === 'published').map(({ score }) => score);
  const sorted = published.toSorted((a, b) => b - a);
  return Object.fromEntries(
    Object.entries(FLAGGED_BY).map(([strictness, share]) => [
      strictness,
      Math.round(100 * (sorted[Math.floor(share * sorted.length)] ?? 0)) / 100,
    ]),
  );
}

function report(scores: readonly HeldOutScore[]): void {
  const of = (...from: ArticleExample['from'][]) =>
    scores.filter(({ example }) => from.includes(example.from)).map(({ score }) => score);
  const published = of('published');
  for (const [name, cut] of [
    ['all claims cut by hand', of('cut by hand', 'cut by hand, source near')],
    ['those whose source no neighbour names', of('cut by hand')],
  ] as const) {
    const found = [0.1, 0.15, 0.18].map((rate) => foundAtRate(cut, published, rate).toFixed(3));
    console.log(
      `${name} (${cut.length} over ${published.length}): AUC ${areaUnderCurve(cut, published).toFixed(3)}, found at 10, 15, 18 % ${found.join(' ')}`,
    );
  }
}
