import { anyOf } from '../../english/any-of.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/headline-stages.json' with { type: 'json' };
import type { Story } from '../story.ts';
import { WHOLE_STORY, wordsAboveIn, wordsBelowIn } from './body-words.ts';

const STAGES = data.stages.map(({ above, told }) => ({
  above: new RegExp(`(?<![a-zé-])(?:${above})(?![a-zé-])`, 'g'),
  told: new RegExp(`(?<![a-zé])(?:${told})`),
}));
// “could be ”, “until ”: what leaves a stage open, or puts it in another time.
const OPEN_BEFORE = new RegExp(`(?<![a-zé])${anyOf(data.openBefore)}(?![a-zé])[^,;:]*$`);

/** The stages of a case, a contract or a decision above a story for which the story has no word: “found guilty”. */
export function findUnborneStages(story: Story): Span[] {
  const stated = wordsAboveIn(story).flatMap(({ start, words }) =>
    STAGES.flatMap(({ above, told }) =>
      findMatches(above, words)
        .filter(({ index }) => !OPEN_BEFORE.test(words.slice(0, index)))
        .map(({ index, 0: { length } }) => ({ span: { start: start + index, end: start + index + length }, told })),
    ),
  );
  if (stated.length === 0) return [];
  const below = wordsBelowIn(story);
  if (below.length < WHOLE_STORY) return [];
  return stated.filter(({ told }) => !told.test(below)).map(({ span }) => span);
}
