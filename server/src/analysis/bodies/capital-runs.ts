import { anyOf } from '../../english/any-of.ts';
import { DAYS, MONTHS } from '../../english/calendar.ts';
import type { Block } from '../../text/block.ts';
import { raised } from '../../text/letter-case.ts';
import { type Span, shiftSpan, sliceOf } from '../../text/span.ts';
import { knownOfNames } from '../names/known-names.ts';
import type { NamedStory } from '../names/named-story.ts';
import { foldName } from '../names/skeletons.ts';
import type { NameForm } from '../names/written-forms.ts';
import { isQuoted } from '../sentences/quotes.ts';
import { plainWord } from './near-words.ts';

/** A name as a story writes it out, with all that links its words: “General and Municipal Workers’ League”. */
export interface CapitalRun extends NameForm {
  /** Its words, folded, without what links them and what makes a plural of them. */
  readonly words: readonly string[];
}

const FEWEST_WORDS = 2;
const MOST_WORDS = 8; // “Ministry of Agriculture, …” and more is a list.

/** Finds the names of more than one word that some blocks of a story have in its own words, each with all its places. */
export function findCapitalRuns(
  { blocks, mentions, quotes, text }: Pick<NamedStory, 'blocks' | 'mentions' | 'quotes' | 'text'>,
  isTold: (block: Block) => boolean,
): CapitalRun[] {
  const runs = new Map<string, CapitalRun & { readonly places: Span[] }>();
  for (const block of blocks.filter(isTold)) {
    for (const { span, words } of runsIn(block, mentions)) {
      const place = shiftSpan(span, block.span.start);
      if (isQuoted(quotes, place)) continue;
      const form = sliceOf(text, place);
      const known = runs.get(form);
      if (known === undefined) runs.set(form, { form, words, places: [place], fullFrom: undefined });
      else known.places.push(place);
    }
  }
  return [...runs.values()];
}

// “Municipal”, “31st”, “plc”, no longer than words are; “’s” is no part of it.
const WORD = "(?:\\p{Lu}(?:[\\p{L}\\p{M}\\d]|[.’'-](?=[\\p{L}\\d])(?!['’.-]s\\b)){0,60}|\\d+(?:st|nd|rd|th)\\b|plc\\b)";
// “’ ” after “Workers”, “ of the ”, “ & ”.
const LINK = "(?:['’]s? | (?:(?:of|for|and|on|&)(?: the)? )?)";
// From the head of a word on: a long one would be tried from each of its letters.
const RUN = new RegExp(`(?<![\\p{L}\\p{M}\\d])${WORD}(?:(?:${LINK}|, (?=[^.;]{1,30} & ))${WORD})+`, 'gu');
const EACH_WORD = new RegExp(WORD, 'gu');
// “ on Wednesday” behind “Harrow News”
const ON_A_DAY = new RegExp(` on ${anyOf([...DAYS, ...MONTHS].map(raised))}\\b.*$`, 'u');
const SMALL = /^(?:The|An?|In|At|On|But|And|For|With|By|From|To)$/;
const AFTER_LINK = /(?:['’]s| (?:of|for|and|on)(?: the)?) $/;

interface Run {
  readonly span: Span;
  readonly words: readonly string[];
}

/** The runs of a block, and of each that begins behind a link: “31st Rifle Brigade” of “Men of the 31st Rifle Brigade”. */
const runsIn = knownOfNames(({ prose }): readonly Run[] =>
  [...prose.matchAll(RUN)].flatMap(({ 0: run, index }) => runsFrom(run, index)),
);

function runsFrom(run: string, index: number): Run[] {
  const day = ON_A_DAY.exec(run);
  if (day !== null) return runsFrom(run.slice(0, day.index), index);
  const words = [...run.matchAll(EACH_WORD)].map((match) => ({ form: match[0], at: match.index }));
  const first = SMALL.test(words[0]?.form ?? '') ? 1 : 0;
  if (words.length > MOST_WORDS) return [];
  return words.flatMap(({ at }, i) => {
    const isStart = i === first || AFTER_LINK.test(run.slice(0, at));
    if (i < first || !isStart || words.length - i < FEWEST_WORDS) return [];
    const span = { start: index + at, end: index + run.length };
    return [{ span, words: words.slice(i).map(({ form }) => plainWord(foldName(form))) }];
  });
}
