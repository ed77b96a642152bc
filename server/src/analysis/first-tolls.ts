import { anyOf } from '../english/any-of.ts';
import { isOwnVoice } from '../text/block.ts';
import { plainLetters } from '../text/letter-case.ts';
import { findMatches } from '../text/matches.ts';
import { type Span, sliceOf } from '../text/span.ts';
import data from './data/first-tolls.json' with { type: 'json' };
import { isQuoted } from './sentences/quotes.ts';
import type { Story } from './story.ts';
import { numberOf, WRITTEN_NUMBERS } from './style/counted-things.ts';

/** How many a story counts as dead or hurt. */
export interface Toll {
  readonly span: Span;
  readonly kind: 'dead' | 'hurt';
  readonly count: number;
}

const NUMBER = `(\\d{1,3}(?:,\\d{3})*|one|${anyOf(WRITTEN_NUMBERS)})`;
const BE = '(?:are|were|was|is|have been|had been|has been|have|had|has|lay)';

// “12 people were killed”, “three dead”, in plain letters.
const told = (words: readonly string[]) =>
  new RegExp(`(?<![a-zé\\d.,$£€-])${NUMBER}(?: ${anyOf(data.people)})?(?: ${BE})? ${anyOf(words)}(?![a-zé-])`, 'g');
// “killing at least 12”, “wounded three people”.
const done = (words: readonly string[]) =>
  new RegExp(
    `(?<![a-zé-])${anyOf(words)} (?:at least |more than |about )?${NUMBER}(?: ${anyOf(data.people)}(?![a-zé-])|(?=[.,;]| and | in ))`,
    'g',
  );

const TOLLS: readonly (readonly [Toll['kind'], RegExp])[] = [
  ['dead', told(data.states.dead)],
  ['dead', done(data.deeds.dead)],
  ['hurt', told(data.states.hurt)],
  ['hurt', done(data.deeds.hurt)],
];

// “2011”, “last year”, “since”: what says that a toll is of something else, or of many things.
const OF_ANOTHER_TIME = new RegExp(`\\b(?:${anyOf(data.otherTimes)}|(?:19|20)\\d\\d)\\b`, 'i');

/** The first toll of each kind that a story tells in its own words, of what has just happened. */
export function findTolls({ text, sentences, quotes }: Pick<Story, 'text' | 'sentences' | 'quotes'>): Toll[] {
  const found: Toll[] = [];
  for (const { span, block } of sentences) {
    const words = text.slice(span.start, span.end);
    if (!isOwnVoice(block) || OF_ANOTHER_TIME.test(words)) continue;
    const plain = plainLetters(words);
    for (const [kind, pattern] of TOLLS) {
      if (found.some((other) => other.kind === kind)) continue;
      const toll = findMatches(pattern, plain)
        .map(({ index, 0: { length }, 1: number = '' }) => ({
          span: { start: span.start + index, end: span.start + index + length },
          kind,
          count: countOf(number),
        }))
        .find((each) => !isQuoted(quotes, each.span) && sliceOf(text, each.span) !== '');
      if (toll !== undefined) found.push(toll);
    }
  }
  return found;
}

function countOf(number: string): number {
  return number === 'one' ? 1 : (numberOf(number) ?? Number(number.replaceAll(',', '')));
}
