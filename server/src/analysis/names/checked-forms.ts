import { closeUp } from '../../text/fillers.ts';
import type { NamedStory } from './named-story.ts';

// “’s ”, “ ”: what may stand between a name and its “(CQ)”.
const BEFORE_MARK = /(?:['’]s)?\s*$/;
const LONGEST_BEFORE_MARK = 240; // A line break, an indent and a tag; the whole text before each mark would be too much.

/** The forms that the writer marked “(CQ)”: checked, and right. A mark after a full name checks each of its parts. */
export function checkedForms(story: NamedStory): ReadonlySet<string> {
  if (story.checkedMarks.length === 0) return new Set();
  const marked = new Set(story.checkedMarks.map(({ start }) => endOfName(story.text, start)));
  const mentions = story.mentions.filter(({ span }) => marked.has(span.end));
  return new Set(mentions.flatMap(({ name, parts }) => [name, ...parts.map(({ form }) => form)]));
}

function endOfName(text: string, mark: number): number {
  const from = Math.max(0, mark - LONGEST_BEFORE_MARK);
  const { words, placeOf } = closeUp(text.slice(from, mark));
  const gap = BEFORE_MARK.exec(words)?.[0].length ?? 0;
  return from + placeOf({ start: 0, end: words.length - gap }).end;
}
