// Measures what it costs that a story stands in a Word or OpenDocument text: from the bytes of a file to its findings,
// against the same words as plain text, by turns in one process. Further documents may be named, such as one that a word
// processor wrote. The quick reader alone; the full one takes the same time for all.
import { readFileSync } from 'node:fs';
import { checkDraft } from '../server/src/check.ts';
import { deskFor } from '../server/src/desk.ts';
import { readDraftBytes } from '../server/src/files/draft-file.ts';
import { DEFAULT_CONFIG } from '../server/src/stylebook/config.ts';
import { docx, odt, p, r } from '../test/documents/documents.ts';
import { BLANK_LINES, buildStory, countWords } from './bench/story.ts';

const WORDS = 5_000;
const TURNS = 21;

const desk = deskFor(DEFAULT_CONFIG);
const story = buildStory(WORDS);
const paragraphs = story.split(BLANK_LINES).map((paragraph) => paragraph.replaceAll('&', '&amp;'));
const named = process.argv.slice(2).map((file): [string, Uint8Array] => [file, readFileSync(file)]);
const files = new Map<string, Uint8Array>([
  ['story.txt', new TextEncoder().encode(story)],
  [
    'story.docx',
    docx(
      paragraphs
        .map((words) =>
          p(
            words
              .split(/(?<=\. )/)
              .map((run) => r(run))
              .join(''),
          ),
        )
        .join(''),
    ),
  ],
  ['story.odt', odt(paragraphs.map((words) => `<text:p>${words}</text:p>`).join(''))],
  ...named,
]);

const times = new Map<string, number[]>();
for (let turn = 0; turn < TURNS; turn += 1) {
  for (const [name, bytes] of files) times.set(name, [...(times.get(name) ?? []), await timeOf(name, bytes)]);
}

const plain = median(times.get('story.txt') ?? []);
console.log(`From the bytes of a story of ${countWords(story)} words to its findings, in milliseconds:\n`);
for (const [name, taken] of times) {
  const time = median(taken);
  console.log(`  ${name.padEnd(12)} ${time.toFixed(1).padStart(7)}   ${(time / plain).toFixed(2)} times plain text`);
}

async function timeOf(name: string, bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  const file = await readDraftBytes(bytes, { path: name, name, version: 'accepted' });
  if (file.kind !== 'draft') throw new Error(file.message);
  checkDraft(file.draft, desk);
  return performance.now() - start;
}

function median(taken: readonly number[]): number {
  return [...taken].sort((a, b) => a - b)[taken.length >> 1] ?? 0;
}
