import { wordsBefore } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import groups from '../data/cue-groups.json' with { type: 'json' };
import type { Attribution, VagueWords } from './attributions.ts';
import { isOwnVerb, saysOrJudges, vaguePlural } from './vague-speakers.ts';

/** The text that the spans of an attribution count in. */
interface Told {
  readonly text: string;
}

/** Reads the words of an attribution that leave open who speaks; nothing where it tells. */
export function vagueWords(story: Told, attribution: Attribution): VagueWords | undefined {
  const { source, sourceKind, cue } = attribution;
  if (source === undefined || !saysOrJudges(attribution, story.text)) return undefined;
  const speakers = sliceOf(story.text, source);
  const noun =
    vaguePlural(speakers) ?? (sourceKind === 'vague' ? speakers.toLowerCase().split(/\s+/).at(-1) : undefined);
  if (noun === undefined || isOrdinary(story, attribution, source) || !isOwnVerb(story.text, source, cue))
    return undefined;
  return speakersWords(story, source, cue, noun);
}

// “shouted”: what a crowd does before the reporter's ears.
const CROWD = new Set(groups.crowd);
// “analysts had expected 58.1”: what the market expected is a figure that everybody can look up.
const EXPECTS = new Set(groups.expects);
const MARKET = /\b(?:analysts|economists|forecasters)$/i;
// “58.1”, “a 0.1% rise”; a year is no forecast.
const FIGURE = /(?<!\d)(?!(?:19|20)\d\d\b)\d/;
// “people understand”: all of us; “many people say” means some of them.
const ALL_OF_US = /^people$/i;

/** Whether nobody would ask who is meant: a crowd's cries, a market's forecast, people as such. */
function isOrdinary({ text }: Told, { entry, kind, content }: Attribution, source: Span): boolean {
  const cue = entry?.cue ?? '';
  const speakers = sliceOf(text, source);
  if (CROWD.has(cue)) return true;
  if (ALL_OF_US.test(speakers)) return kind === 'stance';
  return EXPECTS.has(cue) && MARKET.test(speakers) && content.some((span) => FIGURE.test(sliceOf(text, span)));
}

// “Dockers and ”, “the dockers, and ”, “Ada Quist and ”: who is named beside the vague speakers tells what sort they are.
const BESIDE_OTHERS = /\p{L}s,? (?:and|or)\s+$|\p{Lu}\p{L}+ (?:and|or)\s+$/u;

// “officials have said”: longer than this, the source alone is enough to see it.
const LONGEST_UNDERLINE = 60;

function speakersWords(story: Told, source: Span, cue: Span, noun: string): VagueWords | undefined {
  const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  const words = sliceOf(story.text, span);
  if (/[—–―]| - |n[’']t\b|\bnot\b|\bnever\b/.test(words)) return undefined;
  if (BESIDE_OTHERS.test(wordsBefore(story.text, source.start, 30))) return undefined;
  const isTooLong = words.length > LONGEST_UNDERLINE || /[,;:“”"]/.test(words);
  return { span: isTooLong ? source : span, noun };
}
