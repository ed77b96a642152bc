import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { HEAD_BEFORE, headsClause } from './bare-surnames.ts';
import { mentionsBySurname } from './full-names.ts';
import { isFullName, isMetBefore, standsForMore, toldMentions } from './introductions.ts';
import { actsAsOnePerson } from './lone-subjects.ts';
import { isPredicate } from './never-introduced.ts';
import { tellsPerson } from './person-introductions.ts';

/** A surname alone above the first of several people who have it. */
export interface AboveNamesakes {
  readonly alone: Mention;
  readonly full: Mention;
}

/** “Vik has offered to resign.”, and further down “two brothers, Ole and Jan Vik. Ole Vik, the chief executive, …”. */
export function* aloneAboveNamesakes(story: NamedStory): Generator<AboveNamesakes> {
  const told = toldMentions(story);
  for (const mentions of mentionsBySurname(story).values()) {
    const [alone] = mentions;
    if (alone === undefined || isFullName(alone) || alone.titles.length > 0 || !told.has(alone)) continue;
    const full = mentions.find((mention) => isFullName(mention) && told.has(mention));
    if (full === undefined || isMetBefore(story, alone) || standsForMore(alone, story)) continue;
    const isPerson = mentions.some((mention) => isFullName(mention) && tellsPerson(mention, story));
    if (isPerson && standsAsOne(alone, story)) yield { alone, full };
  }
}

const NEAR = 20;
const FAR = 160;
const WORD_BEHIND = /^ (\p{Ll}+)/u;
// “ does not blame him. The union that she ”: a pronoun in the sentence or the next one.
const GOES_ON_AS_ONE = /^[^.!?“”"\n]{1,100}(?:\. [^.!?“”"\n]{0,60})?\b(?:he|she)\b/;

/** Whether a surname is one person's, and no firm's or family's that has the name, too. */
function standsAsOne(alone: Mention, story: NamedStory): boolean {
  if (actsAsOnePerson(alone, story) || headsClause(alone, story)) return true;
  if (!HEAD_BEFORE.test(wordsBefore(story.text, alone.span.start, NEAR))) return false;
  const after = wordsAfter(story.text, alone.span.end, FAR);
  return isPredicate(WORD_BEHIND.exec(after)?.[1] ?? '') && GOES_ON_AS_ONE.test(after);
}
