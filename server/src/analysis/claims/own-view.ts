import { anyOf } from '../../english/any-of.ts';
import { isBody, isOwnVoice } from '../../text/block.ts';
import { type InBlock, proseOf } from '../../text/in-block.ts';
import { knownOfProse } from '../../text/known-prose.ts';
import type { Attributed } from '../attribution/attributions.ts';
import data from '../data/author-notes.json' with { type: 'json' };
import { outsideQuotes, type Sentence } from '../sentences/sentences.ts';

/** A sentence that knows whether somebody is named for it. */
type ReadSentence = InBlock<Sentence> & { readonly attributed: Attributed };

/** A reporter says “I” once or twice in a feature; a column, a review or a letter goes on to. */
const FEWEST_PERSONAL = 3;
const PERSONAL_SHARE = 1 / 12;

// “I saw”, “But I’d say”, and no “World War I began”, “Phase I trials”.
const SAYS_I = /(?<=^|^\P{Z}+ |[.!?;,:–—] | \p{Ll}[\p{L}’'-]* )I(?:['’](?:m|ve|d|ll))? \p{Ll}/u;

/** Whether a piece is its writer’s own view: it speaks as “I”, or ends with a note on who wrote it. */
export function isOwnView(sentences: readonly ReadSentence[]): boolean {
  const told = sentences.filter(({ block, attributed }) => isOwnVoice(block) && attributed === 'none');
  const personal = told.filter((sentence) => mentionsI(sentence.block) && SAYS_I.test(outsideQuotes(sentence))).length;
  if (personal >= FEWEST_PERSONAL && personal >= PERSONAL_SHARE * told.length) return true;
  return endsWithAuthor(sentences);
}

const I_ALONE = /\bI\b/;
/** Few paragraphs have an “I” at all. */
const mentionsI = knownOfProse((prose) => I_ALONE.test(prose));

// “Ada M. Prell is a professor of”, “Ole Quist writes on”: a name in full, and what its owner is.
const AUTHOR = new RegExp(
  `^(?<name>\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\(?[\\p{L}\\p{M}.’'-]+\\)?){1,3}),? (?:(?:is|was) (?:(?:a|an|the|also|now)\\b|${anyOf(data.roles)})|(?:writes|teaches)\\b)`,
  'u',
);
const NO_OPINION = new RegExp(`\\b${anyOf(data.reporters)}\\b`);

/** The last paragraph says who somebody is of whom the piece says nothing else. */
function endsWithAuthor(sentences: readonly ReadSentence[]): boolean {
  const last = sentences.findLast(({ block }) => isBody(block))?.block;
  const prose = last?.prose.trim() ?? '';
  const name = AUTHOR.exec(prose)?.groups?.['name'];
  if (last === undefined || name === undefined || NO_OPINION.test(prose)) return false;
  const surname = name.split(' ').at(-1) ?? name;
  const others = sentences.filter(({ block }) => isBody(block) && block !== last);
  return others.length > 0 && !others.some((sentence) => proseOf(sentence).includes(surname));
}
