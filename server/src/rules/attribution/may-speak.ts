import type { Attribution, SourceKind } from '../../analysis/attribution/attributions.ts';
import { speaksUp } from '../../analysis/attribution/beside-quotes.ts';
import { cueForms } from '../../analysis/attribution/cues.ts';
import sources from '../../analysis/data/sources.json' with { type: 'json' };
import { isKindOfBody } from '../../analysis/names/body-kinds.ts';
import { namesRole } from '../../analysis/sentences/roles.ts';
import { outsideQuotes } from '../../analysis/sentences/sentences.ts';
import type { StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { BE, DETERMINERS } from '../../english/function-words.ts';
import { isPlural } from '../../english/word-forms.ts';
import { isBody } from '../../text/block.ts';
import { type InBlock, proseOf } from '../../text/in-block.ts';
import type { Span } from '../../text/span.ts';
import { namesWithin, type People } from './people.ts';

// Nobody in particular, and what is written: neither speaks on in a quotation of its own.
const SILENT: ReadonlySet<SourceKind> = new Set(['vague', 'document', 'data']);

/**
 * Whether a sentence has a source that could speak on, or tells that somebody speaks up. “Its directors knew” of something,
 * and said nothing. “Nurses say” so, and in “I cried in the car” one of them would have a name; “we” are all of them.
 */
export function hasSpeaker(
  sentence: StorySentence,
  isHeard: (attribution: InBlock<Attribution>) => boolean = maySpeakOn,
): boolean {
  const { reach, block } = sentence;
  if (!isBody(block)) return false;
  if (reach.kind === 'carried' || speaksUp(proseOf(sentence))) return true;
  return reach.kind === 'own' && reach.attributions.some(isHeard);
}

function maySpeakOn({ sourceKind, kind, source, block }: InBlock<Attribution>): boolean {
  if (sourceKind === undefined || SILENT.has(sourceKind)) return false;
  // “When we called the board, nobody answered.”: the paper itself, whose words stand in no marks.
  if (sourceKind === 'pronoun' && source !== undefined && PAPER.test(proseOf({ span: source, block }))) return false;
  return sourceKind !== 'anonymous' || kind !== 'stance';
}

const PAPER = /^we$/iu;

function maySayI(attribution: InBlock<Attribution>): boolean {
  return attribution.vague?.speakers !== 'several' && maySpeakOn(attribution);
}

// “We thought it was a drill.”
const OF_MANY = /\b(?:we|us|our)\b/iu;
// “I got the children out.”
const OF_ONE = /\b(?:I|[Mm]y)\b/u;

/** Whether some words are of a “we”. */
export function isOfMany(words: string): boolean {
  return OF_MANY.test(words);
}

/** Whether some words are of an “I”. */
export function isOfOne(words: string): boolean {
  return OF_ONE.test(words);
}

/** Which sources may have said some words: a body is never “I”, and a group without names is a “we”. */
export function whoSays(words: string): (attribution: InBlock<Attribution>) => boolean {
  const isHeard = isOfMany(words) ? maySpeakOn : maySayI;
  if (!OF_ONE.test(words)) return isHeard;
  return (attribution) => isHeard(attribution) && !isOfBody(attribution);
}

// “it”; “they” and “both” are several.
const NO_ONE_PERSON = /^(?:it|they|both)$/iu;
const NAME_WORD = /\p{Lu}[\p{L}’'-]*/gu;

/** Whether a body speaks, “Harrow Logistics” among them, which looks like a person’s name, “it”, or several, as “they” or “the villagers”. */
export function isOfBody({ sourceKind, source, block }: InBlock<Attribution>): boolean {
  if (sourceKind === 'organisation' || sourceKind === 'outlet') return true;
  if (source === undefined) return false;
  const said = proseOf({ span: source, block });
  if (sourceKind === 'pronoun') return NO_ONE_PERSON.test(said);
  if (sourceKind === 'anonymous') return isGroup(said);
  if (sourceKind !== 'person') return false;
  const words = said.match(NAME_WORD) ?? [];
  return isKindOfBody((words.at(-1) ?? '').toLowerCase()) && !isFirstName((words[0] ?? '').toLowerCase());
}

// “ of the ford”, “ who live there”: behind the noun.
const BEHIND_NOUN = / (?:at|from|in|near|of|on|who)\b.*$/su;

/** Whether several without names say something: “the villagers”, “her neighbours”. */
export function isOfGroup({ sourceKind, source, block }: InBlock<Attribution>): boolean {
  return sourceKind === 'anonymous' && source !== undefined && isGroup(proseOf({ span: source, block }));
}

function isGroup(said: string): boolean {
  return isPlural(said.replace(BEHIND_NOUN, '').toLowerCase().split(' ').at(-1) ?? '');
}

// “the police”, “the firm”: bodies that speak.
const BODY = new RegExp(`\\b${anyOf(sources.organisation)}\\b`, 'iu');
const WORD = /\p{L}+/gu;

/** “The police also took the opportunity to chastise them.”: somebody uses words that the sentence does not have. */
export function utters(sentence: StorySentence, people: People): boolean {
  if (sentence.reach.kind !== 'nobody') return false;
  const words = outsideQuotes(sentence);
  const spoken = [...words.matchAll(WORD)].find(
    ({ 0: word }, i, all) => isSaying(word.toLowerCase()) && !isNoVerbBehind(all[i - 1]?.[0].toLowerCase() ?? ''),
  );
  if (spoken === undefined) return false;
  const until = { start: sentence.span.start, end: sentence.span.start + spoken.index };
  return BODY.test(words.slice(0, spoken.index)) || hasSomebody(sentence, until, people);
}

const NEGATIONS: ReadonlySet<string> = new Set(['never', 'not', 'nothing']);

// “was told”, “took the call”, “has not said”: words of saying behind these are what is done to somebody, things, or silence.
function isNoVerbBehind(word: string): boolean {
  return BE.has(word) || DETERMINERS.has(word) || NEGATIONS.has(word);
}

export function isSaying(word: string): boolean {
  return cueForms(word).some(({ cue, form }) => cue.part === 'verb' && cue.kinds[0] === 'statement' && form !== 'ing');
}

// “he”, “her”: somebody whom the story has named.
const PRONOUN = /\b(?:he|she|him|her|his)\b/iu;

export function hasSomebody(sentence: StorySentence, within: Span, people: People): boolean {
  const words = proseOf({ span: within, block: sentence.block });
  if (PRONOUN.test(words) || namesRole(words)) return true;
  return namesWithin(people.named(sentence.block), { span: within }).length > 0;
}

export function surnamesIn(sentence: StorySentence, people: People): string[] {
  return namesWithin(people.named(sentence.block), sentence).map(({ parts }) => parts.at(-1)?.fold ?? '');
}
