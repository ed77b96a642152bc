import { anyOf, ONCE } from '../../english/any-of.ts';
import { findMatches } from '../../text/matches.ts';
import style from '../data/style-choices.json' with { type: 'json' };
import type { StyleShape } from './shape-group.ts';

// “organise”, “recognized”, “privatisation”; no “advise” or “prize”, which have no other form. In plain letters.
const EITHER = new RegExp(
  `(?<![a-zé\\d.@/-])${anyOf(style.verbPrefixes)}?${ONCE}${anyOf(style.verbs)}(is|iz)${anyOf(style.verbEndings)}(?![a-zé\\d@])`,
  'g',
);
const MAY_HAVE_ENDING = /[a-z]i[sz](?:e|ing|ation)/;
// “World Health Organization”: the spelling of a name is its own.
const CAPITAL = /^\p{Lu}/u;

/** Finds the verbs of one paragraph that may end in “-ise” or “-ize”; a story has one way for all of them. */
export function findVerbEndings(prose: string, plain: string): StyleShape[] {
  if (!MAY_HAVE_ENDING.test(plain)) return [];
  return findMatches(EITHER, plain)
    .filter(({ index }) => !CAPITAL.test(prose.slice(index, index + 1)))
    .map(({ index, 0: word, 1: letters }) => ({
      span: { start: index, end: index + word.length },
      thing: 'endings of verbs',
      shape: letters === 'is' ? 'organise' : 'organize',
    }));
}
