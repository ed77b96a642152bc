import { plainLetters } from '../../text/letter-case.ts';
import shortWords from '../data/short-words.json' with { type: 'json' };
import { type CountInStory, countsIn, isExact, isInBody } from './count-conflicts.ts';
import { isOfOtherTime } from './counted-sentences.ts';
import type { FiguredStory, TwoWays } from './figured-story.ts';

/**
 * The counts of all of a group, without a word of what it is, that is of another number: “all four signed” where the story
 * told of three judges, and nowhere of four.
 */
export function findOtherAlls(story: FiguredStory): TwoWays[] {
  const counts = countsIn(story).filter((count) => isInBody(count) && isWhole(count));
  const alls = counts.filter((all) => isExact(all) && all.thing === undefined && isBareAll(all, story.text));
  return alls.slice(0, MOST_ALLS).flatMap((all) => {
    if (isOfOtherTime(all.sentence) || counts.some((other) => other !== all && other.value === all.value)) return [];
    const groups = counts.filter(
      (other) => other.span.start < all.span.start && isNext(other, all) && isGroup(other, story.text),
    );
    const [group] = groups;
    if (group === undefined || groups.some(({ value }) => value !== group.value)) return [];
    return isToldOtherwise(all, group, counts) || hasJoined(all, group, story.text)
      ? []
      : [{ first: group.phrase, later: all.span }];
  });
}

/** More are a ledger. */
const MOST_ALLS = 40;

function isWhole({ unit, isMeasured, value }: CountInStory): boolean {
  return unit === 'plain' && !isMeasured && Number.isInteger(value);
}

// “all ”, “all of the ”, “each of the ”.
const ALL = /(?<![a-zé])(?:all|each of|every one of)(?: of)?(?: the| these| those)? $/;
// “ signed”, “ of them”, “ in the fleet”, “.”: nothing that says of what else, as “ counties” or “ of its partners” would.
const BARE =
  /^(?:[.;]|,? (?:of (?:us|them|whom|you)|in (?:the|our|its|their)|are|were|is|was|have|had|will|would|did|said|say|[a-zé]+ed|signed|came|went|took|left|gave|got|spoke|won|lost|wrote|met|ran|fell|sank)(?![a-zé-]))/;
const BEFORE = 24;
const BEHIND = 20;

function isBareAll({ span }: CountInStory, text: string): boolean {
  const before = plainLetters(text.slice(Math.max(0, span.start - BEFORE), span.start));
  return ALL.test(before) && BARE.test(plainLetters(text.slice(span.end, span.end + BEHIND)));
}

/** One more or less, of a large group a tenth. */
const SLIP = 0.1;

function isNext({ value }: CountInStory, all: CountInStory): boolean {
  return value !== all.value && Math.abs(value - all.value) <= Math.max(1, SLIP * all.value);
}

// “-member”, “-strong”
const OF_GROUP = /^[- ](?:member|man|woman|person|strong|piece|seat)(?![a-zé])/;

/** “three judges”, “the three-member panel”: as many as there are, and not some of them. */
function isGroup(count: CountInStory, text: string): boolean {
  const isNamed =
    count.thing !== undefined || OF_GROUP.test(plainLetters(text.slice(count.span.end, count.span.end + BEHIND)));
  return isNamed && isExact(count) && !count.isRest && !isOfOtherTime(count.sentence);
}

/** Whether what parts the two numbers is told as more or as the rest, “two more came”, or numbers next to each other make it. */
function isToldOtherwise(all: CountInStory, group: CountInStory, counts: readonly CountInStory[]): boolean {
  const apart = Math.abs(all.value - group.value);
  return counts.some(({ value, sentence }, at) => {
    const next = counts[at + 1];
    const isSum = next?.sentence === sentence && value + next.value === all.value;
    return isSum || (value === apart && value > 1);
  });
}

const ORDINALS: ReadonlyMap<string, string> = new Map(Object.entries(shortWords.words));
// “ and a woman”, “, with his dog”, “ and Carla Voss”: one more, without a number, in the draft’s letters.
const AND_ONE =
  /^[^.!?\n]{0,80}? (?:(?:and|with|plus|joined by) (?:an?|another|her|his|its|one|the|their|\p{Lu}\p{L}+)|also)(?!\p{L})/u;

// “another joined them”, “one more”
const ANOTHER = /(?<!\p{L})(?:another|an? (?:further|new)|more|joined)(?!\p{L})/iu;

/** Whether one came to a group that is told without a number: “three men and a woman”, “a fourth man”. */
function hasJoined({ value, span }: CountInStory, group: CountInStory, text: string): boolean {
  const ordinal = ORDINALS.get(`${value}th`);
  const between = text.slice(group.span.start, span.start);
  return (
    ANOTHER.test(between) ||
    AND_ONE.test(text.slice(group.phrase.end)) ||
    (ordinal !== undefined && between.includes(` ${ordinal}`))
  );
}
