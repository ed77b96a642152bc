import * as z from 'zod';
import data from './data/houses.json' with { type: 'json' };
import type { Stylebook } from './stylebook.ts';

/** The houses whose public style guides Copydesk knows something of; `general` follows none. */
export const HOUSES = ['general', 'ap', 'reuters', 'bbc', 'guardian'] as const;
export type HouseName = (typeof HOUSES)[number];

/** Whether these words name a house. */
export function isHouse(words: string): words is HouseName {
  return HOUSES.some((name) => name === words);
}

const house = z.object({
  alone: z.array(z.string()),
  brackets: z.enum(['allowed', 'forbidden']),
  explained: z.array(z.string()),
  written: z.record(z.string(), z.array(z.string())),
});

/** A stylebook with what a house's guide says of acronyms laid over it: which stand alone, in brackets, in capitals. */
export function withHouse(stylebook: Stylebook, name: HouseName): Stylebook {
  const { alone, brackets, explained, written } = house.parse(data[name]);
  const acronyms = new Set([...stylebook.acronyms, ...alone]);
  const familiar = new Set(stylebook.familiar);
  for (const letters of explained) {
    acronyms.delete(letters);
    familiar.delete(letters);
  }
  const names = Object.entries(written).map(([right, variants]) => ({ name: right, variants }));
  return { ...stylebook, acronyms, familiar, brackets, names: [...stylebook.names, ...names] };
}
