import type { Trigger } from './triggers.ts';
import { readWords, type Word } from './words.ts';

/**
 * The signs in a sentence's own words that weigh for or against its need of a source: common words, pairs of parts of
 * speech, how it begins, its length, names and numbers. Each sign is a short string that the weights know by name.
 */
export function signsOfWords(sentence: string, triggers: readonly Trigger[]): string[] {
  const words = readWords(sentence);
  const signs = new Set<string>();
  for (const { form, sort } of words) {
    signs.add(`w ${form}`);
    if (sort.startsWith('#')) signs.add(`g ${sort}`);
  }
  for (const [i, { sort }] of words.entries()) {
    const next = words[i + 1];
    if (next !== undefined) signs.add(`b ${sort} ${next.sort}`);
  }
  for (const [i, { sort }] of words.slice(0, 3).entries()) signs.add(`p${i} ${sort}`);
  signs.add(
    `s ${words
      .slice(0, 2)
      .map(({ sort }) => sort)
      .join(' ')}`,
  );
  for (const sign of signsOfSize(words)) signs.add(sign);
  for (const { kind } of triggers) signs.add(`t ${kind}`);
  signs.add(`t ${triggers[0]?.kind ?? 'none'} first`);
  return [...signs];
}

function signsOfSize(words: readonly Word[]): string[] {
  const names = words.filter(({ form }) => form === '#name').length;
  const figures = words.filter(({ form }) => FIGURES.has(form)).length;
  return [
    `length ${Math.min(8, Math.floor(words.length / 5))}`,
    `names ${Math.min(5, names)}`,
    `figures ${Math.min(3, figures)}`,
  ];
}

const FIGURES: ReadonlySet<string> = new Set(['#money', '#percent', '#large', '#number']);
