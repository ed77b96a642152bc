import ap from './data/houses/ap.json' with { type: 'json' };
import bbc from './data/houses/bbc.json' with { type: 'json' };
import guardian from './data/houses/guardian.json' with { type: 'json' };
import reuters from './data/houses/reuters.json' with { type: 'json' };
import { type HouseGuide, houseGuide } from './house-guide.ts';
import type { Stylebook } from './stylebook.ts';

/** The houses whose public style guides Copydesk knows something of; `general` follows none. */
export const HOUSES = ['general', 'ap', 'reuters', 'bbc', 'guardian'] as const;
export type HouseName = (typeof HOUSES)[number];

const GUIDES: Readonly<Record<HouseName, unknown>> = { general: undefined, ap, bbc, guardian, reuters };

/** Whether these words name a house. */
export function isHouse(words: string): words is HouseName {
  return HOUSES.some((name) => name === words);
}

const read = new Map<HouseName, HouseGuide>();

/** What a house's guide says; nothing for `general`. */
export function guideOf(name: HouseName): HouseGuide | undefined {
  if (name === 'general') return undefined;
  const guide = read.get(name) ?? houseGuide.parse(GUIDES[name]);
  read.set(name, guide);
  return guide;
}

/** A stylebook with what a house's guide says laid over it: which letters stand alone, in brackets, in capitals, and its points. */
export function withHouse(stylebook: Stylebook, name: HouseName): Stylebook {
  const guide = guideOf(name);
  if (guide === undefined) return stylebook;
  const { alone, brackets, explained, written } = guide.letters;
  const acronyms = new Set([...stylebook.acronyms, ...alone]);
  const familiar = new Set(stylebook.familiar);
  for (const letters of explained) {
    acronyms.delete(letters);
    familiar.delete(letters);
  }
  const names = Object.entries(written).map(([right, variants]) => ({ name: right, variants }));
  return { ...stylebook, acronyms, familiar, brackets, names: [...stylebook.names, ...names], guide };
}
