import { anyOf } from '../../english/any-of.ts';
import { findMatches } from '../../text/matches.ts';
import style from '../data/style-choices.json' with { type: 'json' };
import type { StyleShape } from './shape-group.ts';

const first = (word: string) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const eachFirst = (phrase: string) => phrase.split(' ').map(first).join(' ');

// “the Government”, “the prime minister”; but no “the Government of Harrow”, “the Council Road” or “the Harrow Council”.
const OFFICE = new RegExp(
  `(?<=(?<!\\p{L})[Tt]he )(${style.officesAndBodies.map(eachFirst).join('|')})(?![\\p{L}-]|[’']?s? (?:against |at |for |in |of |on |to )?(?:the )?\\p{Lu})`,
  'gu',
);
// “world cup”, “Internet”: names and words of which houses disagree; but no “Internet Protocol”.
const NAME = new RegExp(
  `(?<![\\p{L}.-]|\\p{Lu}[\\p{L}.]* )(${style.capitals.map(eachFirst).join('|')})(?![\\p{L}-]| \\p{Lu})`,
  'gu',
);
const MAY_HAVE = new RegExp(anyOf(style.officesAndBodies, style.capitals), 'i');
const CAPITAL = /\p{Lu}/u;

/** Finds what one paragraph may write with a capital or without: “the Government”, “the world cup”. */
export function findStyleCapitals(prose: string): StyleShape[] {
  if (!MAY_HAVE.test(prose)) return [];
  return [...findMatches(OFFICE, prose), ...findMatches(NAME, prose)].flatMap(({ index, 0: form }) => {
    // “Internet use is up”: a capital that opens a sentence tells nothing.
    if (CAPITAL.test(form) && !form.includes(' ') && OPENS.test(prose.slice(0, index))) return [];
    const shape = CAPITAL.test(form) ? 'with a capital' : 'without a capital';
    return [{ span: { start: index, end: index + form.length }, thing: `capitals of ${form.toLowerCase()}`, shape }];
  });
}

const OPENS = /(?:^|[.!?:][”"’']?\s+|[“"‘]\s*)$/;
