// Measures what a reporter would feel: the first reading of a draft, each keystroke in it, and the start of the command
// line. Times differ from machine to machine and with what else it does; the start of a bare Node tells how quick it is
// now. Everything but the first reading is measured warm, as in an editor that has been open for a minute.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { DraftJudgements } from '../server/src/analysis/claims/judgement.ts';
import { createMemory } from '../server/src/analysis/memory.ts';
import { readParagraph } from '../server/src/analysis/paragraph.ts';
import { checkDraft } from '../server/src/check.ts';
import { deskFor } from '../server/src/desk.ts';
import { createJudgements } from '../server/src/reader/judgements.ts';
import { loadInProcess } from '../server/src/reader/node/in-process.ts';
import { createReader } from '../server/src/reader/reader.ts';
import { settleDraft } from '../server/src/settle.ts';
import { DEFAULT_CONFIG } from '../server/src/stylebook/config.ts';
import type { DraftFormat } from '../server/src/text/draft.ts';
import { BLANK_LINES, buildStory, countWords, SAMPLES } from './bench/story.ts';

const WORDS = 1_000;
const WORDS_OF_A_LONG_STORY = 10_000;
const KEYSTROKES = 200;
const WARM_UP = 100;
const TYPED = ' which the harbour master confirmed';
const READINGS = 20;
const STARTS = 7;

const root = path.resolve(import.meta.dirname, '..');
const desk = deskFor(DEFAULT_CONFIG);
const text = buildStory(WORDS);
const longText = buildStory(WORDS_OF_A_LONG_STORY);
const words = countWords(text);

const first = timeOf(() => read(text));
const again = Array.from({ length: READINGS }, () => timeOf(() => read(text)));
const speeds = text.split(BLANK_LINES).map(speedOf);
const bare = Array.from({ length: STARTS }, () => timeOf(() => start(['-e', '0'])));
const quick = coldStarts('quick');
const full = coldStarts('full');
const loading = await timeOfAll(() => loadInProcess());
const reader = createReader(loadInProcess, (why) => console.error(why));
await reader.open();
const settling = await timeOfAll(() => settle(text, createJudgements(reader)));
const changed = await timeChangedSentence();

console.log(`A draft of ${words} words, in milliseconds:

  first reading in a new process    ${show(first)}
  reading it all again              ${show(median(again))}
  a keystroke in plain text         ${showKeystrokes(text, 'plain')}
  a keystroke in Markdown           ${showKeystrokes(text, 'markdown')}
  a keystroke in ten times the text ${showKeystrokes(longText, 'plain')}
  the same before the full reader   ${showKeystrokes(text, 'plain', createJudgements(reader))}
  loading the full reader           ${show(loading)}
  settling it with the full reader  ${show(settling)}
  settling one changed sentence     ${show(changed)}
  “copydesk check” of one sample    ${show(median(full))}   ${(median(full) / median(bare)).toFixed(1)} times the start of a bare Node (${median(bare).toFixed(0)})
  the same with the quick reader    ${show(median(quick))}   ${(median(quick) / median(bare)).toFixed(1)} times

Words a millisecond in reading a paragraph, the median over paragraphs: ${median(speeds).toFixed(0)}`);

function read(story: string, memory = createMemory(), format: DraftFormat = 'plain'): void {
  checkDraft({ uri: 'bench', format, text: story }, desk, memory);
}

function speedOf(paragraph: string): number {
  const times = Array.from({ length: READINGS }, () => timeOf(() => readParagraph(paragraph)));
  return countWords(paragraph) / median(times);
}

function showKeystrokes(story: string, format: DraftFormat, judgements?: DraftJudgements): string {
  const times = timeKeystrokes(story, format, judgements);
  return `${show(median(times))}   95 of 100 within ${highest(times, 0.95).toFixed(1)}`;
}

/** Types a few words again and again in the middle of the story, and reads it after each letter. */
function timeKeystrokes(story: string, format: DraftFormat, judgements?: DraftJudgements): number[] {
  const memory = createMemory(judgements === undefined ? {} : { judgements });
  const middle = story.indexOf(' ', story.length / 2);
  const times = Array.from({ length: WARM_UP + KEYSTROKES }, (_, typed) => {
    const edited = story.slice(0, middle) + TYPED.slice(0, 1 + (typed % TYPED.length)) + story.slice(middle);
    return timeOf(() => read(edited, memory, format));
  });
  return times.slice(WARM_UP);
}

/** How long a command line takes to check one sample, from its start to its end. */
function coldStarts(name: 'quick' | 'full'): number[] {
  const args = ['server/bin/copydesk.js', 'check', '--reader', name, ...SAMPLES.slice(0, 1)];
  return Array.from({ length: STARTS }, () => timeOf(() => start(args)));
}

async function settle(story: string, judgements: DraftJudgements): Promise<void> {
  await settleDraft({ uri: 'bench', format: 'plain', text: story }, desk, judgements);
}

/** Settles the story, then again with a word more in its middle. */
async function timeChangedSentence(): Promise<number> {
  const judgements = createJudgements(reader);
  await settle(text, judgements);
  const middle = text.indexOf(' ', text.length / 2);
  return timeOfAll(() => settle(`${text.slice(0, middle)} again${text.slice(middle)}`, judgements));
}

async function timeOfAll(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function start(args: readonly string[]): void {
  spawnSync(process.execPath, args, { cwd: root });
}

function timeOf(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function median(times: readonly number[]): number {
  return highest(times, 0.5);
}

function highest(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

function show(time: number): string {
  return time.toFixed(1).padStart(7);
}
