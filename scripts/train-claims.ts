// Trains what weighs claims, from named corpora; after what tells attributed sentences, which it builds on.
import { askingScore } from '../server/src/analysis/claims/claim-score.ts';
import { trainClaimModel } from './train/claim-model.ts';
import { type Corpora, readCorpora } from './train/corpus.ts';
import { areaUnderCurve, crossValidate, type HeldOutScore, thresholdFor } from './train/cross-validation.ts';
import { toHundredths, writeDataFile } from './train/data-file.ts';
import { type Origin, readExamples } from './train/examples.ts';
import type { LinearModel } from './train/logistic-regression.ts';

/** The figures are given where so many claims are asked about in 1,000 words of published copy, of either outlet. */
const ASKED_PER_1000_WORDS = 2.2;
/** A weight under this changes nothing, in log-odds. */
const LIGHTEST = 0.02;
const MADE_FROM =
  'Learned from the PolNeAR corpus of news attributions (Newell, Margolin and Ruths, 2018), from its stories with single sources cut away, and from Wikinews; no text of them is in here.';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the corpora: node scripts/train-claims.ts FOLDER');
  process.exit(2);
}
const corpora = readCorpora(folder);
const examples = [...readExamples(corpora)];
const heldOut = crossValidate(examples);
report(heldOut, corpora, thresholdIn(heldOut, corpora));
const weights = rounded(trainClaimModel(examples));
writeDataFile(
  new URL('../server/src/analysis/data/claim-weights.json', import.meta.url),
  {
    about: 'How much each sign in a sentence weighs for its need of a source, in hundredths of log-odds.',
    source: MADE_FROM,
    licence: 'MIT',
  },
  'weights',
  weights,
);
console.log(`${weights.length} weights written`);

/** Hundredths are as good as all decimals; a sign that weighs next to nothing is left out. */
function rounded(model: LinearModel): [string, number][] {
  return [...model].flatMap(([sign, weight]): [string, number][] =>
    Math.abs(weight) < LIGHTEST ? [] : [[sign, toHundredths(weight)]],
  );
}

/** The score from which on neither outlet's copy is asked about more often than that. */
function thresholdIn(scores: readonly HeldOutScore[], { marked, held, published }: Corpora): number {
  const copies = [
    { asked: askedScores(scores, ['sourced', 'unsourced']), words: countWords([...marked, ...held]) },
    { asked: askedScores(scores, ['elsewhere']), words: countWords(published) },
  ];
  return Math.max(...copies.map(({ asked, words }) => thresholdFor(asked, (ASKED_PER_1000_WORDS * words) / 1000)));
}

/** Prints what held-out articles give: how well the scores rank, and what a threshold finds at what price. */
function report(scores: readonly HeldOutScore[], { marked, held, published }: Corpora, threshold: number): void {
  const of = (...origins: Origin[]) => scores.filter(({ example }) => origins.includes(example.origin));
  const share = (some: readonly HeldOutScore[]) => some.filter((each) => isAsked(each, threshold)).length / some.length;
  const near = of('cut by hand', 'cut by hand, source near');
  const lines = {
    'ranking: AUC, source-cut claims over published unattributed sentences': areaUnderCurve(
      near.map(({ score }) => score),
      of('unsourced').map(({ score }) => score),
    ),
    'source cut, claims: found': share(of('cut by hand')),
    'source cut, claims whose source a neighbour names: found': share(of('cut by hand, source near')),
    'share of attributed sentences asked about': share(of('sourced')),
    'asked about per 1,000 words, marked stories':
      (1000 * of('sourced', 'unsourced').filter((each) => isAsked(each, threshold)).length) /
      countWords([...marked, ...held]),
    'asked about per 1,000 words, the other outlet':
      (1000 * of('elsewhere').filter((each) => isAsked(each, threshold)).length) / countWords(published),
  };
  console.log(`Cross-validated over five folds of articles, at ${ASKED_PER_1000_WORDS} asked about per 1,000 words:`);
  for (const [name, value] of Object.entries(lines)) console.log(`${value.toFixed(3).padStart(7)}  ${name}`);
}

function askedScores(scores: readonly HeldOutScore[], origins: readonly Origin[]): number[] {
  return scores.flatMap(({ example, score }) =>
    example.mayBeAsked && origins.includes(example.origin) ? [askingScore({ ...example, score })] : [],
  );
}

function isAsked({ example, score }: HeldOutScore, threshold: number): boolean {
  return example.mayBeAsked && askingScore({ ...example, score }) > threshold;
}

function countWords(stories: readonly { readonly text: string }[]): number {
  return stories.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
