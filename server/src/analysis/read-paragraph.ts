import { findAcronyms } from './acronyms.ts';
import { findMentions } from './mentions.ts';
import type { ParagraphReading } from './paragraph.ts';
import { findQuotes } from './quotes.ts';
import { splitSentences } from './sentences.ts';
import { findSpelledNames } from './spelled-names.ts';

/** Reads one block alone: what it gives depends on its prose and on nothing else. */
export function readParagraph(prose: string): ParagraphReading {
  const quotes = findQuotes(prose);
  return {
    quotes,
    sentences: splitSentences(prose, quotes),
    attributions: [],
    claims: [],
    acronyms: findAcronyms(prose),
    spelledNames: findSpelledNames(prose),
    mentions: findMentions(prose),
  };
}
