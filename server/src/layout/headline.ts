import { plainCase } from '../text/letter-case.ts';
import { mayEndSentence } from './sentence-end.ts';

const LONGEST_HEADLINE = 140; // Two decks of a broadsheet; a first sentence is mostly longer.
/** In characters. */
export const LONGEST_STANDFIRST = 250;
const LONGEST_HEADING = 70; // A crosshead has a few words.
const MOST_HEADING_WORDS = 9;
const MOST_POST_WORDS = 6; // “Chief Europe correspondent in Port Ellery”
const FEWEST_TITLE_WORDS = 4; // “Roe Quits.” may be a sentence.

// “harbour”, “Harbour’s”: a word that headlines in title case would capitalise. In plain case, as the next one.
const LONG_WORD = /[A-Za-zª][A-Za-zªº’']{3,}/g;

// “Harbour”, “HARBOUR”.
const CAPITALISED = /^[A-Z]/;

// “:” or “,” at the end announces more of the same sentence; a dash or semicolon at the end of a crosshead does too.
const RUNS_ON = /[,:;–—-]\s*$/;

// “Still waiting”, “2. What now”, “‘Not again’”: how a crosshead begins.
const HEADING_START = /^["'“‘«]?[\p{Lu}\p{N}]/u;

/** Whether the first line of a draft with more to come reads as its headline, and not as the story's first sentence. */
export function looksLikeHeadline(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_HEADLINE || text.endsWith(',') || text.endsWith(':')) return false;
  return !mayEndSentence(text) || isTitleCase(text);
}

/** Whether a line under a headline reads as more of it, and not as the story's first sentence. */
export function looksLikeStandfirst(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST_STANDFIRST && !mayEndSentence(text) && !RUNS_ON.test(text);
}

/** “Health correspondent”: whether a line under a byline says who that is. */
export function looksLikePost(line: string): boolean {
  const text = line.trim();
  return looksLikeHeading(text) && text.split(/\s+/).length <= MOST_POST_WORDS;
}

/** Whether a short line between paragraphs reads as a crosshead. */
export function looksLikeHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_HEADING || mayEndSentence(text) || RUNS_ON.test(text)) return false;
  return HEADING_START.test(text) && text.split(/\s+/).length <= MOST_HEADING_WORDS;
}

/** “Harbour Council Votes To Keep The Old Pier.”: so many capitals, so few small words, that it is no sentence. */
function isTitleCase(text: string): boolean {
  const words = plainCase(text).match(LONG_WORD) ?? [];
  const capitalised = words.filter((word) => CAPITALISED.test(word));
  return words.length >= FEWEST_TITLE_WORDS && capitalised.length >= words.length * 0.9;
}
