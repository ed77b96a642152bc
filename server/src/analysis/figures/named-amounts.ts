import { isAuxiliary, isFunctionWord } from '../../english/function-words.ts';
import { isPlural, isRegularPast } from '../../english/word-forms.ts';
import { plainLetters } from '../../text/letter-case.ts';
import tied from '../data/tied-amounts.json' with { type: 'json' };
import { type CountInStory, countsIn, isInBody } from './count-conflicts.ts';
import { isOfEarlierTime, isOfOtherTime } from './counted-sentences.ts';
import type { FiguredStory, TwoWays } from './figured-story.ts';

/** A sum by which a story calls a thing: “the £80,000 race”. */
interface Named {
  readonly count: CountInStory;
  readonly thing: string;
  readonly isKnown: boolean;
  /** Whether nothing behind the thing makes it another one: “the £80,000 race fund”. */
  readonly isAlone: boolean;
}

/** The things that a story calls by two sums: “the £90,000 race” after “landing the £80,000 race”. */
export function findNamedAmounts(story: FiguredStory): TwoWays[] {
  const named = countsIn(story)
    .filter((count) => isInBody(count) && count.unit === 'money')
    .flatMap((count) => readNamed(count, story.text));
  const byThing = new Map<string, Named[]>();
  for (const amount of named) byThing.set(amount.thing, [...(byThing.get(amount.thing) ?? []).slice(0, MOST), amount]);
  return [...byThing.values()].flatMap(([first, later, third]) => {
    if (first === undefined || later === undefined || third !== undefined) return [];
    if (!later.isKnown || !first.isAlone || !later.isAlone) return [];
    return mayBeOne(first.count, later.count) ? [{ first: first.count.phrase, later: later.count.phrase }] : [];
  });
}

/** With a third, one of them may be of anything. */
const MOST = 2;

// “the ”, “this ”: readers have met it.
const KNOWN = /(?<![a-zé])(?:the|this|that) $/;
const BEFORE = 6;
// “ race was”, “-race”: what is called by the sum.
const THING = /^[ -](?<thing>[a-zé]{3,})(?<next>[ ,.;:–—]?(?: ?[a-zé]+)?)/;
const AROUND = 40;

/** “the £180,000 fine” is for `tied-amounts.ts`. */
const TIED: ReadonlySet<string> = new Set(Object.values(tied.deeds).flat());

function readNamed(count: CountInStory, text: string): Named[] {
  const { start, end } = count.span;
  const { thing = '', next = '' } = THING.exec(plainLetters(text.slice(end, end + AROUND)))?.groups ?? {};
  // Of “£80,000 grants” there are several.
  if (thing === '' || TIED.has(thing) || isFunctionWord(thing) || isPlural(thing) || isRegularPast(thing)) return [];
  const isKnown = KNOWN.test(plainLetters(text.slice(Math.max(0, start - BEFORE), start)));
  const isAlone = count.manner === 'exact' && endsName(next);
  return [{ count: { ...count, phrase: { start, end: end + 1 + thing.length } }, thing, isKnown, isAlone }];
}

/** “,”, “ was”, “ opened”; but no “ fund”. */
function endsName(next: string): boolean {
  const word = next.trim();
  return !/^[a-zé]/.test(word) || isFunctionWord(word) || isAuxiliary(word) || isRegularPast(word);
}

/** What rounding makes of a sum, and what is another one altogether. */
const ROUNDING = 0.06;
const AT_MOST = 2;

function mayBeOne(a: CountInStory, b: CountInStory): boolean {
  if (a.sentence === b.sentence || [a, b].some(({ sentence }) => isOfOtherTime(sentence) || isOfEarlierTime(sentence)))
    return false;
  const [less = 0, more = 0] = [a.value, b.value].toSorted((x, y) => x - y);
  return less > 0 && more - less > ROUNDING * more && more <= AT_MOST * less;
}
