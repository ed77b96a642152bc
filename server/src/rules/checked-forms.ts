import type { Story } from '../analysis/story.ts';

// “’s ”, “ ”: what may stand between a name and its “(CQ)”.
const BEFORE_MARK = /(?:['’]s)?\s*$/;

/** The forms that the writer marked “(CQ)”: checked, and right. A mark after a full name checks each of its parts. */
export function checkedForms(story: Story): ReadonlySet<string> {
  const marked = new Set(
    story.checkedMarks.map(({ start }) => start - (BEFORE_MARK.exec(story.text.slice(0, start))?.[0].length ?? 0)),
  );
  const mentions = story.mentions.filter(({ span }) => marked.has(span.end));
  return new Set(mentions.flatMap(({ name, parts }) => [name, ...parts.map(({ form }) => form)]));
}
