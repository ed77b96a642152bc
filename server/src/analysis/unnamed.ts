import data from './data/sources.json' with { type: 'json' };
import { singular } from './sources.ts';

const UNNAMED = new Set(data.unnamed);

// “an”, “one”, “two senior”: what brings in somebody new without a name.
const INDEFINITE = /^(?:an?|one|another|two|three|four|five|several|some|many)\b/i;
// “at”, “familiar”, “who”: where the description of a source begins.
const DESCRIPTION = /\s(?:at|in|of|for|from|with|within|inside|close|familiar|briefed|who|involved|near)\s.*$/is;

/**
 * Whether the words for a source bring in somebody who could be named and is not: “a senior official”, “two people
 * familiar with the talks”, “sources”; not “the mayor”, “a spokesman”, “residents”.
 */
export function isUnnamed(source: string): boolean {
  const phrase = source.replace(DESCRIPTION, '');
  const head = phrase.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (!UNNAMED.has(singular(head))) return false;
  return INDEFINITE.test(phrase) || head !== singular(head) || head === 'people';
}
