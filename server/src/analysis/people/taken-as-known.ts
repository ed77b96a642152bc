import { anyOf } from '../../english/any-of.ts';
import {
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../english/function-words.ts';
import { COURTESIES } from '../../english/titles.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { namesRole } from '../sentences/roles.ts';
import { SAYING } from '../sentences/saying.ts';
import { hasTitle, isIntroduced, ROLE_BEFORE } from './person-introductions.ts';

type Text = Pick<NamedStory, 'text'>;

const NEAR = 100;

/** Whether a full name stands where it says nothing on who it is. */
export function isTakenAsKnown(mention: Mention, story: Text): boolean {
  return standsUnintroduced(mention, story) || goesOnAsKnown(mention, story) || standsInPassing(mention, story);
}

/** Whether a story sets out with a name, whoever it is: “Tomas Vik was in bed.”, “said Tomas Vik.” */
export function setsOut({ parts, speaks, titles }: Mention): boolean {
  return speaks || titles.length > 0 || parts[0]?.opensSentence === true;
}

// “said ”, “that ”, “But ”, “So will ”, “the accused ”: what may stand before somebody whom readers know.
const PLAIN_BEFORE = new RegExp(
  `\\b(?:${anyOf(SAYING, PREPOSITIONS, SUBORDINATORS, MODALS)}|the ${anyOf(beside.ofTheCase)}) $`,
  'i',
);
// What “Ms Ada Quist” opens a sentence after.
const OPENS_SENTENCE = /(?:^|[.!?]['"’”]?)\s*$/;
// “, ”, “ (”, “ –”, “ and Ada Quist”: what begins a word on somebody, or goes on a list; but no “, and turned away”.
const TOLD_AFTER = new RegExp(
  `^(?:[;:/]|,(?! (?:however|meanwhile|though|too|${anyOf([...BE, ...HAVE, ...MODALS, ...SUBORDINATORS])})\\b| (?:and|or) (?!${anyOf(DETERMINERS, POSSESSIVES)}\\b)\\p{Ll})| ?\\(| [–—-])|^ (?:and|or|&) \\p{Lu}`,
  'u',
);

/** Whether a name stands with nothing beside it that says who it is, as somebody’s does whom readers know. */
export function standsUnintroduced(mention: Mention, { text }: Text): boolean {
  const { span, titles, posts, linked } = mention;
  if (posts.length > 0 || linked !== undefined || hasTitle(mention, { text })) return false;
  const before = wordsBefore(text, titles[0]?.start ?? span.start, NEAR);
  const isPlain = opensSentence(mention, before) || PLAIN_BEFORE.test(before);
  return isPlain && !TOLD_AFTER.test(wordsAfter(text, span.end, NEAR));
}

function opensSentence({ parts }: Mention, before: string): boolean {
  return parts[0]?.opensSentence === true || OPENS_SENTENCE.test(before);
}

// “, who bought the mill in 2020, said”: what a story adds about somebody whom it has brought in.
const GOES_ON = /^, (?:who|whose|of) /;
// “It will open in May, ” before “Ada Quist, who owns the mill, said”: the end of what somebody says.
const SAYS_AT_END = new RegExp(`^, (?:who|whose) [^.,;:“”"]{1,100}, ${anyOf(SAYING)}\\b`);

/** Whether a word more is said of a name that opens a sentence or speaks, as of somebody met before: “said Ada Quist, who trains in Harrow”. */
export function goesOnAsKnown(mention: Mention, { text }: Text): boolean {
  const { span, titles, posts, linked } = mention;
  if (posts.length > 0 || hasTitle(mention, { text }) || linked !== undefined) return false;
  const before = wordsBefore(text, titles[0]?.start ?? span.start, NEAR);
  const after = wordsAfter(text, span.end, 2 * NEAR);
  if (SAYS_AT_END.test(after) && /, $/.test(before)) return true;
  return (opensSentence(mention, before) || PLAIN_BEFORE.test(before)) && GOES_ON.test(after);
}

// “, who served in ”, “, who until May led ”: what somebody has done, as it is told of one who is new.
const TELLS_CAREER = new RegExp(
  `^, who (?:\\p{Ll}+ly )?(?:\\p{Ll}+ \\p{Lu}?\\p{Ll}+ )?${anyOf(beside.ofCareers)}\\b`,
  'u',
);

/** Whether what is said behind a name tells who that is: “Ada Quist, who served in two governments, said”. */
export function tellsCareer({ span }: Mention, { text }: Text): boolean {
  return TELLS_CAREER.test(wordsAfter(text, span.end, NEAR));
}

// “Tomas Vik and ”, “Vik, ”: a list that a name goes on.
const IN_LIST = /\p{Lu}[\p{L}’'.-]*(?: and| &|(,)) $/u;

/** Whether a name stands in the middle of things, as only somebody’s does who was named: “The firm thanked Tobias Vik.” */
export function standsInPassing(mention: Mention, { text }: Text): boolean {
  const { span, titles, posts, linked } = mention;
  if (posts.length > 0 || linked !== undefined || hasTitle(mention, { text }) || isIntroduced(mention, { text })) {
    return false;
  }
  const before = wordsBefore(text, titles[0]?.start ?? span.start, NEAR);
  // “then-president ”: who it was.
  if (namesRole(ROLE_BEFORE.exec(before)?.[1] ?? '')) return false;
  const after = wordsAfter(text, span.end, NEAR);
  return !goesOnList(before, after) && !TOLD_AFTER.test(after);
}

/** “Tomas Vik and Ada Quist said”, “Tomas Vik, Ada Quist.”; but in “Before it shuts in Harrow, Ada Quist left,” no list goes on. */
function goesOnList(before: string, after: string): boolean {
  const list = IN_LIST.exec(before);
  return list !== null && (list[1] === undefined || !GOES_ON_IN_SMALL.test(after));
}

// “ left”: a list that has more than commas ends with “and”.
const GOES_ON_IN_SMALL = /^ (?!(?:and|or|to)\b)\p{Ll}/u;

// “ beside Ms Holm and ”, “Holm and ”: who stands before somebody in a list; “Ada Holm and ” does so in full.
const LISTED_BEFORE = new RegExp(
  `(?<!\\p{Lu}[\\p{L}’'.-]* )(?:${anyOf(COURTESIES)}\\.? )?(\\p{Lu}[\\p{L}’'-]+),? and $`,
  'u',
);
// “, Holm and the captain”, “ and Ms Holm left”: who stands behind.
const LISTED_BEHIND = new RegExp(
  `^(?:, (?:${anyOf(COURTESIES)}\\.? )?(\\p{Lu}[\\p{L}’'-]+)(?=,? and )| and (?:${anyOf(COURTESIES)}\\.? )?(\\p{Lu}[\\p{L}’'-]+)(?! \\p{Lu}))`,
  'u',
);

/**
 * Whether a name stands beside somebody whom the story calls by the surname alone, having given it in full above, so that
 * it is of one whom readers have met, too: “beside Ms Holm and Ada Quist”, “Ada Quist, Holm and the captain watched”.
 */
export function standsAmongMet(mention: InBlock<Mention>, story: NamedStory): boolean {
  const { span, titles, posts } = mention;
  if (posts.length > 0 || isIntroduced(mention, story)) return false;
  const opens = titles[0]?.start ?? span.start;
  const before = LISTED_BEFORE.exec(wordsBefore(story.text, opens, NEAR))?.[1];
  const after = wordsAfter(story.text, span.end, NEAR);
  const behind = LISTED_BEHIND.exec(after);
  const isLast = before !== undefined && !TOLD_AFTER.test(after);
  return [isLast ? before : undefined, behind?.[1] ?? behind?.[2]].some(
    (name) =>
      name !== undefined &&
      story.mentions.some(
        ({ parts, span: met }) => parts.length > 1 && met.end < mention.block.span.start && parts.at(-1)?.form === name,
      ),
  );
}
