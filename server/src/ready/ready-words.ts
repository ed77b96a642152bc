import type { Ledger, Standing } from '../ledger/ledger.ts';
import type { Readiness, ReadyItem } from './readiness.ts';

/** The sign before an item: a tick, a cross, or a point for what is only told. */
export const SIGNS: Readonly<Record<ReadyItem['state'], string>> = { done: '✓', open: '✗', noted: '·' };

const SPOKEN_STATES: Readonly<Record<ReadyItem['state'], string>> = { done: 'done', open: 'to do', noted: 'note' };

/** “Claims without a source: 2, to do”: an item as a screen reader reads it, without its sign. */
export function speakItem({ label, detail, state }: ReadyItem): string {
  return `${label}: ${detail}, ${SPOKEN_STATES[state]}`;
}

/** “Not ready to file: 3 things to do.” */
export function tellReadiness({ isReady, items }: Readiness): string {
  if (isReady) return 'Ready to file.';
  const open = items.filter(({ state }) => state === 'open').length;
  return `Not ready to file: ${open === 1 ? '1 thing' : `${open} things`} to do.`;
}

/** “883 words · 8 named, 4 unnamed · 6 claims nobody is named for · 1 placeholder”: a story in one line, above its headline. */
export function summariseStory({ nobodyNamed, sources }: Ledger, { items }: Readiness, words: number): string {
  const count = (standing: Standing) => sources.filter((source) => source.standing === standing).length;
  const toCome = items.find(({ id }) => id === 'to-come')?.places.length ?? 0;
  const parts = [
    words === 1 ? '1 word' : `${words} words`,
    `${count('named')} named, ${count('unnamed') + count('vague')} unnamed`,
    nobodyNamed.length === 1 ? '1 claim nobody is named for' : `${nobodyNamed.length} claims nobody is named for`,
    ...(toCome === 0 ? [] : [toCome === 1 ? '1 placeholder' : `${toCome} placeholders`]),
  ];
  return parts.join(' · ');
}
