import { anyOf } from '../../english/any-of.ts';
import { isBody, isOwnVoice } from '../../text/block.ts';
import { type InBlock, proseOf } from '../../text/in-block.ts';
import { knownOfPlaces } from '../../text/known-prose.ts';
import { type Attributed, hasFullSource } from '../attribution/attributions.ts';
import data from '../data/author-notes.json' with { type: 'json' };
import { outsideQuotes, type Sentence } from '../sentences/sentences.ts';

/** A sentence that knows whether somebody is named for it. */
type ReadSentence = InBlock<Sentence> & { readonly attributed: Attributed };

/**
 * How much more often a piece argues than it gives a source, from which on it is its writer's own view: at this cut one in a
 * hundred of 792 news texts from eight collections passes for a column, and half of 154 columns, leaders and letters are told.
 */
const OWN_VIEW = 0.28;
/** So much of it must speak to the reader: a report, too, says what was not done. */
const SPEAKING = 0.15;
/** A short piece is no column for two of its sentences: to each piece so many are added that do not argue. */
const SILENT = 3;

// “I saw”, “But I’d say”, and no “World War I began”, “Phase I trials”.
const SAYS_I = /(?<=^|^\P{Z}+ |[.!?;,:–—] | \p{Ll}[\p{L}’'-]* )I(?:['’](?:m|ve|d|ll))? \p{Ll}|\b(?:my|me|myself)\b/u;
/** How a writer speaks to readers. */
const SPEAKS: readonly RegExp[] = [
  SAYS_I,
  /\b(?:we|us|our|ours|ourselves)\b/i,
  /\b(?:should|must|ought|let['’]s|needs? to)\b/i,
  /\?/,
];
/** How an argument goes on; a report denies and turns, too, but less. An “I” counts again: hardly a reporter says it. */
const ARGUES: readonly RegExp[] = [
  SAYS_I,
  /\b(?:not|never|nothing|no)\b|n['’]t\b/i,
  /^(?:But|And|So|Yet|Or|Still|Then|Instead|Why|How|What|Now)\b/,
];

/** Whether a piece is its writer’s own view: it argues more than it gives sources, or ends with a note on who wrote it. */
export function isOwnView(sentences: readonly ReadSentence[]): boolean {
  return argues(sentences.filter(({ block }) => isBody(block))) || endsWithAuthor(sentences);
}

function argues(sentences: readonly ReadSentence[]): boolean {
  const sourced = sentences.filter(hasFullSource).length;
  const own = sentences.filter(({ block, attributed }) => isOwnVoice(block) && attributed === 'none');
  const share = (sign: 'speaks' | 'argues') =>
    own.reduce((sum, sentence) => sum + signsIn(sentence)[sign], 0) / (own.length + SILENT);
  const speaking = share('speaks');
  return speaking >= SPEAKING && speaking + share('argues') - sourced / sentences.length >= OWN_VIEW;
}

const signsIn = knownOfPlaces((_words, sentence: ReadSentence) => {
  const told = outsideQuotes(sentence);
  const count = (signs: readonly RegExp[]) => signs.filter((sign) => sign.test(told)).length;
  return { speaks: count(SPEAKS), argues: count(ARGUES) };
});

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
