import type { VagueWords } from '../../analysis/attribution/attributions.ts';
import data from '../../analysis/data/vague-sources.json' with { type: 'json' };
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import { plainCase } from '../../text/letter-case.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isNamedNext } from './named-next.ts';
import { toldNouns } from './speakers-in.ts';

/** Whether the paragraph tells beside the vague words, or the section has told before, whom they mean. */
export function isTold(story: Story, toldBefore: ToldBefore, at: number, vague: VagueWords): boolean {
  const { noun, span } = vague;
  const here = story.sentences[at];
  if (here !== undefined && NAMES_MEMBER.test(plainCase(sliceOf(story.text, { start: span.end, end: here.span.end }))))
    return true;
  const next = story.sentences[at + 1];
  if (next !== undefined && isBody(next.block) && AMONG_THEM.test(plainCase(proseOf(next)))) return true;
  if (toldBefore(at, noun) || (ONE_PAPER.has(noun) && tellsOfPaper(story, span))) return true;
  return isNamedNext(story, at, vague);
}

// “poll”, “respondents”, “asked 800”: words of a story that tells more of some paper.
const OF_A_PAPER = new RegExp(`\\b(?:${anyOf(data.onePaper, data.tellsOfPapers)}|asked \\d+)\\b`, 'i');
const ONE_PAPER: ReadonlySet<string> = new Set([...data.onePaper, 'polls']);

/** “A survey found … It asked 800 people”, “polls say … a poll by the Courier”: the story tells of it. */
function tellsOfPaper({ text }: Story, { start, end }: Span): boolean {
  return OF_A_PAPER.test(text.slice(0, start)) || OF_A_PAPER.test(text.slice(end));
}

// In plain case. “…, including Ada Quist”, “among them Ole Brandt”: one of the group has a name.
const NAMES_MEMBER = /\b(?:including|such as|among them|led by)(?: [a-z]+){0,3} [A-Z]/;

// In plain case. “Among them is Ada Quist”, “One of them, Ole Brandt, said”: the next sentence begins with a member.
const AMONG_THEM = /^(?:Among them(?: is| was| are| were|,)?|One of them(?: is| was|,)?)(?: [a-z]+){0,3} [A-Z]/;

/**
 * Whether the story told before a sentence, since the section's heading, who the people are that a plural means. Officials and aides
 * stay the same ones; who “critics” or “experts” are is told for this paragraph and the next.
 */
export type ToldBefore = (at: number, noun: string) => boolean;

const OF_ANY_SORT: ReadonlySet<string> = new Set([...data.anybody, ...data.trades]);

/** Reads the sentences before those that are asked for, in their order, each of them once. */
export function followToldPlurals(story: Story): ToldBefore {
  const told = new Map<string, number>();
  const places = new Map(story.blocks.filter(isBody).map((block, place) => [block, place]));
  const placeOf = (sentence: StorySentence | undefined) => (sentence && places.get(sentence.block)) ?? 0;
  let next = 0;
  return (at, noun) => {
    for (; next < at; next += 1) {
      const sentence = story.sentences[next];
      if (sentence?.block.kind === 'heading') told.clear();
      else if (sentence !== undefined && isBody(sentence.block))
        for (const plural of toldNouns(sentence)) told.set(plural, placeOf(sentence));
    }
    const place = told.get(noun);
    if (place === undefined) return false;
    return !OF_ANY_SORT.has(noun) || placeOf(story.sentences[at]) - place <= 1;
  };
}
