// Holds what is found in stories against what copy editors marked in them: `npm run measure -- FILE…`. Each line of a FILE
// is a story with its marks: {"id": "…", "text": "…", "marks": [{"start": 0, "end": 20, "codes": ["2T"]}]}, a code an
// editor. `--quick` leaves the full reader out.
import { checkDraft } from '../server/src/check.ts';
import { deskFor } from '../server/src/desk.ts';
import { createJudgements } from '../server/src/reader/judgements.ts';
import { loadInProcess } from '../server/src/reader/node/in-process.ts';
import { createReader } from '../server/src/reader/reader.ts';
import { settleDraft } from '../server/src/settle.ts';
import { DEFAULT_CONFIG } from '../server/src/stylebook/config.ts';
import {
  averagePrecision,
  calibrate,
  claimFigures,
  type Figure,
  measureSentences,
  sourceFigures,
} from './measure/figures.ts';
import { type DeskStory, MUST_ASK, readDeskStories } from './train/desk-marks.ts';

const isQuick = process.argv.includes('--quick');
const files = process.argv.slice(2).filter((given) => given !== '--quick');
if (files.length === 0) {
  console.error('Name files of marked stories: npm run measure -- FILE…');
  process.exit(2);
}
const stories = readAll();
const sentences = await measureAll(stories);
const words = stories.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const asked = sentences.filter((sentence) => sentence.asked.get('unattributed-claim') === 'likely').length;

console.log(
  `${stories.length} ${stories.length === 1 ? 'story' : 'stories'}, ${words} words, ${sentences.length} marked sentences\n`,
);
for (const figure of [...claimFigures(sentences), ...sourceFigures(sentences)]) console.log(show(figure));
console.log(`${averagePrecision(sentences).toFixed(3)}  average precision of the ranking`);
console.log(`${((1000 * asked) / words).toFixed(3)}  claims asked about per 1,000 words\n`);
console.log(
  'Of sentences at each certainty, those that editors asked about, and those that they asked or might ask about:',
);
const might = calibrate(sentences, 1);
for (const [at, must] of calibrate(sentences, MUST_ASK).entries()) {
  if (must.of > 0) console.log(`  ${must.name}  ${shareOf(must)}  ${shareOf(might[at] ?? must)}  of ${must.of}`);
}

function readAll(): readonly DeskStory[] {
  try {
    return files.flatMap((file) => readDeskStories(file));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

async function measureAll(all: readonly DeskStory[]) {
  const desk = deskFor(DEFAULT_CONFIG);
  const reader = createReader(loadInProcess, (why) => console.error(why));
  const measured = [];
  for (const story of all) {
    const draft = { uri: story.id, format: 'plain', text: story.text } as const;
    const { findings, story: read } = isQuick
      ? checkDraft(draft, desk)
      : await settleDraft(draft, desk, createJudgements(reader));
    measured.push(...measureSentences({ story, findings, sentences: read.sentences }));
  }
  return measured;
}

function show(figure: Figure): string {
  return `${shareOf(figure)}  ${figure.name} (${figure.part} of ${figure.of})`;
}

function shareOf({ part, of }: Figure): string {
  // Of none, no share can be told; the dash stands as wide as a share.
  return of === 0 ? '    –' : (part / of).toFixed(3);
}
