import { closeUp, wordsBefore } from '../../text/fillers.ts';
import { knownOnce } from '../../text/known-once.ts';
import { knownOfNames } from './known-names.ts';
import type { NamedStory } from './named-story.ts';

// “’s ”, “ ”: what may stand between a name and its “(CQ)”.
const BEFORE_MARK = /(?:['’]s)?\s*$/;
const LONGEST_BEFORE_MARK = 240; // A line break, an indent and a tag; the whole text before each mark would be too much.

/**
 * The forms that the writer marked “(CQ)”: checked, and right. A mark after a full name checks each of its parts. A birth
 * name differs on purpose.
 */
export const checkedForms = knownOnce((story: NamedStory): ReadonlySet<string> => {
  const checked = new Set(story.blocks.flatMap((block) => birthNamesIn(block, story.mentions)));
  if (story.checkedMarks.length === 0) return checked;
  const marked = new Set(story.checkedMarks.map(({ start }) => endOfName(story.text, start)));
  for (const { name, parts, span } of story.mentions) {
    if (marked.has(span.end)) for (const form of [name, ...parts.map(({ form }) => form)]) checked.add(form);
  }
  return checked;
});

const birthNamesIn = knownOfNames(({ names, prose }): readonly string[] =>
  names
    .filter(({ span }) => isBirthName(prose, span.start))
    .flatMap(({ name, parts }) => [name, parts.at(-1)?.form ?? name]),
);

// “(née ”, “, born ”: what stands before the name that somebody had at birth.
const AT_BIRTH = /(?:[\s(](?:née|nee|né)|[(,] ?born|\b(?:was|were) born) $/;
const LONGEST_AT_BIRTH = 12;

// “w ”, “. ”: what ends no “née ” and no “born ”, as before most names, which is quicker to see; fillers are not among it.
const BEFORE_OTHER_NAMES = /^(?:[ -~][!-~]|[ -df-mo-~] )$/;

function isBirthName(text: string, start: number): boolean {
  if (BEFORE_OTHER_NAMES.test(text.slice(Math.max(0, start - 2), start))) return false;
  return AT_BIRTH.test(wordsBefore(text, start, LONGEST_AT_BIRTH));
}

function endOfName(text: string, mark: number): number {
  const from = Math.max(0, mark - LONGEST_BEFORE_MARK);
  const { words, placeOf } = closeUp(text.slice(from, mark));
  const gap = BEFORE_MARK.exec(words)?.[0].length ?? 0;
  return from + placeOf({ start: 0, end: words.length - gap }).end;
}
