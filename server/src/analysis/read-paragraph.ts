import { findAcronyms } from './acronyms.ts';
import { findClaims } from './claims.ts';
import { findMentions } from './mentions.ts';
import type { ParagraphReading } from './paragraph.ts';
import { findQuotes } from './quotes.ts';
import { readSources } from './read-attributions.ts';
import { splitSentences } from './sentences.ts';
import { findSpelledNames } from './spelled-names.ts';
import { findStyleWords } from './style-words.ts';

/** Reads one block alone: what it gives depends on its prose and on nothing else. */
export function readParagraph(prose: string): ParagraphReading {
  const quotes = findQuotes(prose);
  const { sentences, signs, attributions } = readSources(prose, splitSentences(prose, quotes));
  return {
    quotes,
    sentences,
    attributions,
    claims: findClaims(prose, sentences, signs),
    acronyms: findAcronyms(prose),
    spelledNames: findSpelledNames(prose),
    mentions: findMentions(prose),
    styleWords: findStyleWords(prose),
  };
}
