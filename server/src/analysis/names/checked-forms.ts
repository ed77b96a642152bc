import type { NamedStory } from './named-story.ts';

// “’s ”, “ ”: what may stand between a name and its “(CQ)”.
const BEFORE_MARK = /(?:['’]s)?\s*$/;
const LONGEST_BEFORE_MARK = 40; // A line break and an indent; the whole text before each mark would be too much to look at.

/** The forms that the writer marked “(CQ)”: checked, and right. A mark after a full name checks each of its parts. */
export function checkedForms(story: NamedStory): ReadonlySet<string> {
  if (story.checkedMarks.length === 0) return new Set();
  const marked = new Set(story.checkedMarks.map(({ start }) => endOfName(story.text, start)));
  const mentions = story.mentions.filter(({ span }) => marked.has(span.end));
  return new Set(mentions.flatMap(({ name, parts }) => [name, ...parts.map(({ form }) => form)]));
}

function endOfName(text: string, mark: number): number {
  const before = text.slice(Math.max(0, mark - LONGEST_BEFORE_MARK), mark);
  return mark - (BEFORE_MARK.exec(before)?.[0].length ?? 0);
}
