import type { Ledger, Standing } from '../ledger/ledger.ts';
import { counted, type Say, type Words } from '../wording/say.ts';
import type { Readiness, ReadyItem } from './readiness.ts';

/** The sign before an item: a tick, a cross, or a point for what is only told. */
export const SIGNS: Readonly<Record<ReadyItem['state'], string>> = { done: '✓', open: '✗', noted: '·' };

const SPOKEN_STATES: Readonly<Record<ReadyItem['state'], Words>> = { done: 'done', open: 'to do', noted: 'note' };

/** “Claims without a source: 2, to do”: an item as a screen reader reads it, without its sign. */
export function speakItem({ label, detail, state }: ReadyItem, say: Say): string {
  return `${label}: ${detail}, ${say(SPOKEN_STATES[state])}`;
}

/** “Not ready to file: 3 things to do.” */
export function tellReadiness({ isReady, items }: Readiness, say: Say): string {
  if (isReady) return say('Ready to file.');
  const open = items.filter(({ state }) => state === 'open').length;
  return say(...counted(open, 'Not ready to file: 1 thing to do.', 'Not ready to file: {0} things to do.'));
}

/** A story in numbers: what stands above its headline. */
export interface StoryCounts {
  readonly ledger: Ledger;
  readonly readiness: Readiness;
  readonly words: number;
}

/** “883 words · 8 named, 4 unnamed · 6 claims nobody is named for · 1 placeholder”: a story in one line, above its headline. */
export function summariseStory({ ledger, readiness, words }: StoryCounts, say: Say): string {
  const { nobodyNamed, sources } = ledger;
  const count = (standing: Standing) => sources.filter((source) => source.standing === standing).length;
  const toCome = readiness.items.find(({ id }) => id === 'to-come')?.places.length ?? 0;
  const claims = nobodyNamed.length;
  const parts = [
    say(...counted(words, '1 word', '{0} words')),
    say('{0} named, {1} unnamed', count('named'), count('unnamed') + count('vague')),
    say(...counted(claims, '1 claim nobody is named for', '{0} claims nobody is named for')),
    ...(toCome === 0 ? [] : [say(...counted(toCome, '1 placeholder', '{0} placeholders'))]),
  ];
  return parts.join(' · ');
}
