import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The samples in plain text, by their paths in the repository. */
export const SAMPLES = readdirSync(path.join(root, 'samples'))
  .filter((name) => /\.(?:draft|story|article)$/.test(name))
  .map((name) => `samples/${name}`);
/** Between two paragraphs. */
export const BLANK_LINES = /\n{2,}/;

/** The samples, one after the other from a paragraph on, as often as it takes to make so many words. */
export function buildStory(words: number, from = 0): string {
  const paragraphs = SAMPLES.flatMap((name) => readFileSync(path.join(root, name), 'utf8').trim().split(BLANK_LINES));
  const story: string[] = [];
  for (let n = from; countWords(story.join(' ')) < words; n++) story.push(paragraphFrom(paragraphs, n));
  return story.join('\n\n');
}

// A paragraph that comes back would be remembered, so each round makes it another one.
function paragraphFrom(paragraphs: readonly string[], number: number): string {
  const round = Math.floor(number / paragraphs.length);
  return `${paragraphs[number % paragraphs.length]}${' Once more.'.repeat(round)}`;
}

/** How many words a text has. */
export function countWords(story: string): number {
  return story.match(/\S+/g)?.length ?? 0;
}
