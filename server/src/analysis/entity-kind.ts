import kindWords from './data/kind-words.json' with { type: 'json' };
import { isGivenName } from './given-names.ts';
import type { EntityKind, Mention } from './mentions.ts';

const ORGANISATION_WORDS: ReadonlySet<string> = new Set(kindWords.organisation);
const PLACE_WORDS: ReadonlySet<string> = new Set(kindWords.place);
// “NATO”, “U.N.”, “ShQ”: letters for a longer name.
const LETTERS = /^(?:\p{Lu}\.?){2,6}$|^\p{Lu}+\p{Ll}?\p{Lu}+$/u;

/** What a name stands for, from its own words and the titles before it; `unknown` where they do not say. */
export function kindOf(mentions: readonly Mention[]): EntityKind {
  if (mentions.some(({ titles }) => titles.length > 0)) return 'person';
  for (const { parts } of mentions) {
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) continue;
    // “University of Texas” ends like a place; its first word says what it is.
    if (parts.length > 1 && (ORGANISATION_WORDS.has(last.fold) || ORGANISATION_WORDS.has(first.fold)))
      return 'organisation';
    if (parts.length > 1 && PLACE_WORDS.has(last.fold)) return 'place';
    if (parts.length > 1 && isGivenName(first.fold)) return 'person';
  }
  return mentions.some((mention) => isLetters(mention, mentions)) ? 'organisation' : 'unknown';
}

/** “NATO”, but not “HALDEN” where the story also writes “Halden”. */
function isLetters({ parts }: Mention, mentions: readonly Mention[]): boolean {
  const [part, more] = parts;
  if (part === undefined || more !== undefined || !LETTERS.test(part.form)) return false;
  return !mentions.some((other) => other.parts.some(({ fold, form }) => fold === part.fold && !LETTERS.test(form)));
}
