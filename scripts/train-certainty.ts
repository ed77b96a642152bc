// Learns how often a score of the quick reading meets a desk's question, from stories that copy editors marked: after the
// weights, from named corpora.
import path from 'node:path';
import { askingScore } from '../server/src/analysis/claims/claim-score.ts';
import { createMemory } from '../server/src/analysis/memory.ts';
import { readStory } from '../server/src/analysis/story.ts';
import { readLayout } from '../server/src/layout/read-layout.ts';
import { isBody } from '../server/src/text/block.ts';
import { isotonicSteps, type Outcome } from './train/certainty.ts';
import { writeListFile } from './train/data-file.ts';
import { type DeskStory, MUST_ASK, needOf, readDeskStories } from './train/desk-marks.ts';

/** So many sentences make a share that can be relied on. */
const FEWEST = 40;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the corpora: node scripts/train-certainty.ts FOLDER');
  process.exit(2);
}
const stories = readDeskStories(path.join(folder, 'claims/desk-marks-train.jsonl'));
const steps = isotonicSteps(stories.flatMap(outcomesOf), FEWEST);
writeListFile(
  new URL('../server/src/analysis/data/claim-certainty.json', import.meta.url),
  {
    about: 'How many in a hundred sentences of at least a score, in hundredths of log-odds, a desk would ask about.',
    source: 'Counted on news stories that copy editors marked sentence by sentence; no text of them is in here.',
    licence: 'MIT',
  },
  'steps',
  steps,
);
console.log(`${steps.length} steps written`);

/** The sentences of a story that the quick reading could ask about, and whether a desk would. */
function outcomesOf(story: DeskStory): Outcome[] {
  const layout = readLayout({ uri: '', format: 'plain', text: story.text });
  const { sentences, claims } = readStory(story.text, layout, createMemory());
  return sentences.flatMap((sentence, i) => {
    const need = needOf(story, sentence.span);
    const score = askingScore(sentence);
    if (need === undefined || !isBody(sentence.block) || !Number.isFinite(score)) return [];
    return claims[i]?.exemption === undefined ? [{ score, isSo: need >= MUST_ASK }] : [];
  });
}
