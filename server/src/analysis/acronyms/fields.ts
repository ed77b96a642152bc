import { type Block, isBody } from '../../text/block.ts';
import fieldTerms from '../data/field-terms.json' with { type: 'json' };
import kindWords from '../data/kind-words.json' with { type: 'json' };
import longFormWords from '../data/long-form-words.json' with { type: 'json' };
import { splitLetterWords } from './spelling.ts';

// “international”, “agency”: words of long forms that tell nothing of what they are about.
const BROAD: ReadonlySet<string> = new Set([...kindWords.organisation, ...longFormWords.broad, ...longFormWords.small]);
// “environ” for “environment”, “environmental”: as much of a word as its family shares.
const LONGEST_STEM = 6;
const FEWEST_LETTERS_OF_A_STEM = 3;

/** Whether a story speaks of what a long form is about: “liquefied natural gas” is meant where gas is. */
export function isOfStorysField(longForm: string, blocks: readonly Block[]): boolean {
  const stems = new Set(stemsOf(longForm));
  return blocks.some((block) => isBody(block) && stemsOf(block.prose).some((stem) => stems.has(stem)));
}

const FIELDS = Object.values(fieldTerms.fields).map(({ terms, signs, fewestSigns }) => ({
  fewestSigns,
  terms: new Set(terms),
  signs: new Set(signs),
}));

/** Whether the readers of a story know letters by its field or country: “VAR” in the report of a match. */
export function isTermOfField(letters: string, blocks: readonly Block[]): boolean {
  return FIELDS.some(({ terms, signs, fewestSigns }) => {
    if (!terms.has(letters)) return false;
    const words = blocks.filter(isBody).flatMap(({ prose }) => splitLetterWords(prose, 0).map(({ lower }) => lower));
    return signsAmong(words, signs) >= fewestSigns;
  });
}

function signsAmong(words: readonly string[], signs: ReadonlySet<string>): number {
  const met = new Set(words.map((word) => (signs.has(word) ? word : word.replace(PLURAL, ''))));
  return [...met].filter((word) => signs.has(word)).length;
}

// “matches”, “goals”
const PLURAL = /(?<=(?:ch|sh|ss))es$|s$/;

function stemsOf(text: string): string[] {
  return splitLetterWords(text, 0)
    .filter(({ lower }) => lower.length >= FEWEST_LETTERS_OF_A_STEM && !BROAD.has(lower))
    .map(({ lower }) => lower.replace(/s$/, '').slice(0, LONGEST_STEM));
}
