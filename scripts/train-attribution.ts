// Trains what tells attributed sentences from others, from named corpora.
import { type MarkedStory, readCorpora } from './train/corpus.ts';
import { toHundredths, writeDataFile } from './train/data-file.ts';
import { type LinearModel, scoreOf, type TrainingPlan, trainLogisticRegression } from './train/logistic-regression.ts';
import { readSourcingExamples, type SourcingExample } from './train/sourcing-examples.ts';
import { measureSourcing } from './train/sourcing-figures.ts';

const PLAN: TrainingPlan = { penalty: 10, steps: 300, rarest: 8 };
const FOLDS = 5;
const MADE_FROM =
  'Weights learned from the PolNeAR corpus of news attributions (Newell, Margolin and Ruths, 2018); no text of it is in here.';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the corpora: node scripts/train-attribution.ts FOLDER');
  process.exit(2);
}
const { marked, held } = readCorpora(folder);
const examples = marked.flatMap(readSourcingExamples);
const threshold = crossValidate(marked, examples);
const model = train(examples, threshold);
report('held-out stories', held, held.flatMap(readSourcingExamples), (example) => scoreOf(model, example.signs));
const entries = [...model].flatMap(([sign, weight]): [string, number][] => {
  const hundredths = toHundredths(weight);
  return Math.abs(hundredths) < 2 ? [] : [[sign, hundredths]];
});
writeDataFile(
  new URL('../server/src/analysis/data/attribution-weights.json', import.meta.url),
  {
    about: 'How much each sign in a sentence speaks for a source, in hundredths of log-odds.',
    source: MADE_FROM,
    licence: 'MIT',
  },
  'weights',
  entries,
);
console.log(`${entries.length} weights written`);

/** Trains, and moves the constant sign so that the best threshold is nothing. */
function train(all: readonly SourcingExample[], best: number): LinearModel {
  const weights = trainLogisticRegression(all, PLAN);
  return new Map(weights).set('always', (weights.get('always') ?? 0) - best);
}

/**
 * Scores each story by a model that never saw it, and gives the best threshold. Attributed sentences count twice: one
 * that is taken for unattributed may become a false alarm.
 */
function crossValidate(stories: readonly MarkedStory[], all: readonly SourcingExample[]): number {
  const folds = new Map(
    stories
      .map(({ id }) => id)
      .toSorted()
      .map((id, i) => [id, i % FOLDS]),
  );
  const scores = new Map<SourcingExample, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = ({ article }: SourcingExample) => folds.get(article) === fold;
    const weights = train(
      all.filter((example) => !isHeld(example)),
      0,
    );
    for (const example of all.filter(isHeld)) scores.set(example, scoreOf(weights, example.signs));
  }
  const sum = (best: number) => {
    const { attributed, unattributed } = measureSourcing(stories, all, (example) =>
      example.decide((scores.get(example) ?? 0) - best),
    );
    return 2 * attributed + unattributed;
  };
  const steps = Array.from({ length: 31 }, (_, i) => i / 20 - 1.2);
  const best = steps.reduce((winner, step) => (sum(step) > sum(winner) ? step : winner));
  report('cross-validated', stories, all, (example) => (scores.get(example) ?? 0) - best);
  return best;
}

function report(
  name: string,
  stories: readonly MarkedStory[],
  all: readonly SourcingExample[],
  scored: (example: SourcingExample) => number,
): void {
  const figures = measureSourcing(stories, all, (example) => example.decide(scored(example)));
  console.log(`${name}: F1 ${figures.attributed.toFixed(3)} attributed, ${figures.unattributed.toFixed(3)} not`);
}
