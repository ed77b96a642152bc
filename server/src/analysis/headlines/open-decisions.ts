import { anyOf } from '../../english/any-of.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { contentWords } from '../content-words.ts';
import data from '../data/open-decisions.json' with { type: 'json' };
import type { Story } from '../story.ts';
import { WHOLE_STORY, wordsAboveIn, wordsBelowIn } from './body-words.ts';

/** What a headline says will be done, “to close”, over a story in which it is not decided. */
export interface OpenDecision {
  readonly span: Span;
  /** What the story says: “no decision has”. */
  readonly told: string;
}

// “ to close”, “will close” at the end of a name or a noun.
const TO_DO = /(?<![a-zé-])([a-zé\d’'-]+) (to|will) ([a-zé]{3,})(?![a-zé-])/g;
const LEADS_ON: ReadonlySet<string> = new Set(data.leadsOn);
const UNDECIDED = new RegExp(`(?<![a-zé])(?:${data.undecided.join('|')})`);
const OPEN = new RegExp(`(?<![a-zé])${anyOf(data.open)}(?![a-zé])`);
const SENTENCE_END = /[.!?]["”’']?\s|\n/;

/**
 * What is stated above a story as decided, where a sentence about the same says that it is not, and each sentence that has
 * the deed leaves it open.
 */
export function findOpenDecisions(story: Story): OpenDecision[] {
  const stated = wordsAboveIn(story).flatMap(({ start, words }) =>
    findMatches(TO_DO, words)
      .filter(({ 1: before = '' }) => !LEADS_ON.has(before))
      .map(({ index, 0: phrase, 1: before = '', 3: deed = '' }) => ({
        span: { start: start + index + before.length + 1, end: start + index + phrase.length },
        deed: contentWords(deed)[0],
        about: contentWords(words),
      })),
  );
  if (stated.length === 0) return [];
  const below = wordsBelowIn(story);
  if (below.length < WHOLE_STORY || !UNDECIDED.test(below)) return [];
  const sentences = below.split(SENTENCE_END).map((sentence) => ({ sentence, words: contentWords(sentence) }));
  return stated.flatMap(({ span, deed, about }) => {
    if (deed === undefined) return [];
    const telling = sentences.filter(({ words }) => words.includes(deed));
    const undecided = sentences.find(
      ({ sentence, words }) => UNDECIDED.test(sentence) && words.some((word) => about.includes(word)),
    );
    const told = UNDECIDED.exec(undecided?.sentence ?? '')?.[0];
    const isOpen = telling.every(({ sentence }) => OPEN.test(sentence));
    return told !== undefined && isOpen ? [{ span, told }] : [];
  });
}
