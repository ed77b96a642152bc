import { isBody } from '../../text/block.ts';
import { wordsAfter } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { pairsUnder } from '../names/shared-keys.ts';
import { isOneLetterOff } from '../names/slips.ts';
import { sentenceFinder } from '../names/story-sentences.ts';
import { countBySurname, type FullName, surnameOf, toForm } from './full-names.ts';
import { namesOfPeopleTold } from './introductions.ts';
import type { OnePerson } from './one-person.ts';
import { holdOnePost, isIntroduced, tellsPerson } from './person-introductions.ts';

const LETTERS_AT_LEAST = 4; // “Ada Lee”, “Ada Lew”: short names are alike by chance.

/**
 * Finds the people whom a story may call by two surnames of one letter’s difference: “Ole Boyle, who farms in Harrow”, and
 * “Ole Doyle said” far below. Whoever comes twice, or with the name of another body, is somebody else.
 */
export function findTwoSurnames(story: NamedStory): OnePerson[] {
  const known = namesOfPeopleTold(story);
  const full = new Map<string, FullName & { readonly mentions: InBlock<Mention>[] }>();
  for (const mention of story.mentions) {
    if (mention.parts.length !== 2 || !known.has(mention)) continue;
    const given = mention.parts[0]?.fold ?? '';
    const name = `${given} ${surnameOf(mention)}`;
    const same = full.get(name);
    if (same === undefined) full.set(name, { given, mentions: [mention] });
    else same.mentions.push(mention);
  }
  return [...pairsUnder([...full.values()], ({ given }) => [given])].flatMap(([met, later]) => {
    const [first, second] = [met.mentions[0], later.mentions[0]];
    if (first === undefined || second === undefined || !areAlike(first, second)) return [];
    if (countBySurname(story).get(surnameOf(second)) !== 1 || isInOneBreath(met.mentions, second, story)) return [];
    const reason = reasonFor(first, second, story);
    return reason === undefined ? [] : [{ first: toForm(met), second: toForm(later), reason }];
  });
}

function areAlike(first: Mention, second: Mention): boolean {
  const [a, b] = [surnameOf(first), surnameOf(second)];
  return Math.min(a.length, b.length) >= LETTERS_AT_LEAST && isOneLetterOff(a, b);
}

const NEAR = 8;
// “Ole Doyle of the ferry crew”
const TOLD_BEHIND = /^ (?:at|from|of|with) /;

function reasonFor(
  first: InBlock<Mention>,
  second: InBlock<Mention>,
  story: NamedStory,
): OnePerson['reason'] | undefined {
  if (!tellsPerson(first, story) || first.block === second.block || !isBody(first.block)) return undefined;
  if (!isIntroduced(first, story)) return undefined;
  if (holdOnePost(first, second, story)) return 'onePost';
  return TOLD_BEHIND.test(wordsAfter(story.text, second.span.end, NEAR)) ? undefined : 'metBefore';
}

/** Whether one sentence has both, so that the writer saw that they are two. */
function isInOneBreath(first: readonly Mention[], second: Mention, story: NamedStory): boolean {
  const sentenceOf = sentenceFinder(story);
  return first.some(({ span }) => sentenceOf(span) === sentenceOf(second.span));
}
