import type { Attribution, SourceKind } from '../../analysis/attribution/attributions.ts';
import { soSays, speaksUp, tellsWhose } from '../../analysis/attribution/beside-quotes.ts';
import { hasSpeech } from '../../analysis/attribution/reach.ts';
import { isKindOfBody } from '../../analysis/names/bodies.ts';
import { namesByBlock } from '../../analysis/names/known-names.ts';
import type { Entity, EntityKind, Mention } from '../../analysis/names/mentions.ts';
import { pronounOf } from '../../analysis/names/pronouns.ts';
import { namesRole } from '../../analysis/sentences/roles.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { PLACE_PREPOSITIONS } from '../../english/function-words.ts';
import { type Block, isBody } from '../../text/block.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { proseOf } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import type { Span } from '../../text/span.ts';
import { isSomebodyHeard, speaks } from './last-heard.ts';
import { isReference, labelsSource } from './source-lines.ts';

/** The people whom a story names. */
export interface People {
  /** Those in a block, in the order of the text. */
  readonly named: (block: Block) => readonly Mention[];
  /** Which pronoun somebody has, where the story tells. */
  readonly pronounOf: (mention: Mention) => 'he' | 'she' | undefined;
}

/** Finds the people in the blocks that somebody asks about, which are few. */
export function peopleIn(story: Story): People {
  const entities = new Map<Mention, Entity>();
  for (const entity of story.entities) for (const mention of entity.mentions) entities.set(mention, entity);
  const named = namesByBlock(story.mentions);
  return {
    named: knownOnce((block) =>
      (named.get(block) ?? []).filter((mention) => isPerson(story.text, mention, entities.get(mention)?.kind)),
    ),
    pronounOf: (mention) => pronounOf(story.text, entities.get(mention)?.mentions ?? [mention]),
  };
}

// “in ”, “of the ”, “the ”: what stands before a place or a group.
const BEFORE_PLACE = new RegExp(`\\b(?:the|${anyOf(PLACE_PREPOSITIONS)})\\s+$`, 'i');
// “, 34,”, “, vice-president”: what somebody is said to be.
const AGE = /^, \d{1,3}\b/;
const APPOSITION = /^, ([^.,;:!?]{1,40})/;

/** A name of two words that no place or group explains is somebody, the more surely with an age or a post behind it. */
function isPerson(text: string, { span, titles, parts }: Mention, kind: EntityKind | undefined): boolean {
  if (kind === 'person' || titles.length > 0) return true;
  if (kind !== 'unknown' || parts.length < 2 || isBodyOrBuilding(parts)) return false;
  const after = wordsAfter(text, span.end, 50);
  if (AGE.test(after) || namesRole(APPOSITION.exec(after)?.[1] ?? '')) return true;
  return !BEFORE_PLACE.test(wordsBefore(text, span.start, 10));
}

/** “Denholm House”, “Tamar Logistics”: a building or a firm, which cannot speak; “Ada House” is somebody. */
function isBodyOrBuilding(parts: Mention['parts']): boolean {
  return isKindOfBody(parts.at(-1)?.fold ?? '') && !isFirstName(parts[0]?.fold ?? '');
}

/**
 * Whether somebody stands beside a quotation who may be speaking: in the sentence before, in the one after it, or in the
 * line below that tells whose words they are. Who is only named there may be speaking where the story begins, or where
 * somebody has spoken a little before; further on a reader would take nobody for the speaker without a word of speech.
 */
export function isSomebodyNear(story: Story, people: People, at: number): boolean {
  const before = story.sentences[at - 1];
  const after = story.sentences[at + 1];
  const quotation = story.sentences[at];
  if (quotation === undefined) return true;
  const isHeard = OF_MANY.test(proseOf(quotation)) ? maySpeakOn : maySayI;
  if (before !== undefined && (hasSpeaker(before, isHeard) || labelsSource(proseOf(before)))) return true;
  if (goesOnBelowLine(story, at)) return true;
  if (before?.block === quotation.block && NARRATOR.test(proseOf(before))) return true;
  const mayBeNamed = isEarly(story, quotation) || isSomebodyHeard(story, at);
  const isNamed =
    before !== undefined && !isOnlySpokenOf(before, quotation) && hasSomebody(before, before.span, people);
  if (mayBeNamed && isNamed && !isEitherOfTwo(story, at, people)) return true;
  if (after === undefined) return false;
  const words = proseOf(after);
  if (soSays(words) || isReference(words)) return true;
  if (tellsWhose(words)) return hasSpeaker(after) || hasSomebody(after, openingOf(after), people);
  if (after.block === quotation.block && (TAG_ALONE.test(words) || goesOnSpeaking(after))) return true;
  const tells = (mayBeNamed && after.block === quotation.block) || isNameLine(after) || isFirst(story, at);
  return tells && hasSomebody(after, openingOf(after), people);
}

// “Crews at the lock in May. Photo: HWB”: a line of the page, and no sentence of the story, has no full stop at its end.
const ENDS_SENTENCE = /[.!?…:]["'”’)\]]*\s*$/u;
const MOST_LINES = 2;

/** Whether a quotation goes on with whoever is quoted above a caption or a post that stands between. */
function goesOnBelowLine({ sentences }: Story, at: number): boolean {
  const quotation = sentences[at];
  const between = new Set<Block>();
  for (let earlier = at - 1; earlier >= 0 && between.size <= MOST_LINES; earlier -= 1) {
    const sentence = sentences[earlier];
    if (sentence === undefined || sentence.block === quotation?.block || sentence.block.kind === 'heading')
      return false;
    if (ENDS_SENTENCE.test(sentence.block.prose))
      return between.size > 0 && hasSpeech(sentence) && hasSpeaker(sentence);
    between.add(sentence.block);
  }
  return false;
}

// “I looked back at him.”: whoever tells the story speaks, or he whom he meets.
const NARRATOR = /^I \p{Ll}/u;

/**
 * Whether the paragraph before ends with two people of whom neither speaks, “Toomey has been stealing from Sorrell”, or with
 * one behind another one who does: “Kopple said it was old. Oyelaran cut his rating.”
 */
function isEitherOfTwo({ sentences }: Story, at: number, people: People): boolean {
  const before = sentences[at - 1];
  if (before === undefined || before.block === sentences[at]?.block) return false;
  const last = new Set(surnamesIn(before, people));
  if (last.size !== 1) return last.size > 1;
  const earlier = sentences.slice(Math.max(0, at - NEIGHBOURS), at - 1).filter(({ block }) => block === before.block);
  return earlier.some((sentence) => speaks(sentence) && surnamesIn(sentence, people).some((name) => !last.has(name)));
}

/** In sentences: a paragraph is seldom longer. */
const NEIGHBOURS = 6;

function surnamesIn({ block, span }: StorySentence, people: People): string[] {
  const here = people
    .named(block)
    .filter((mention) => mention.span.start >= span.start && mention.span.start < span.end);
  return here.map(({ parts }) => parts.at(-1)?.fold ?? '');
}

/** Whether a neighbour of a quotation names anybody at all, so that a reader may guess. */
export function isAnybodyNamed({ sentences }: Story, people: People, at: number): boolean {
  return [sentences[at - 1], sentences[at + 1]].some(
    (sentence) => sentence !== undefined && hasSomebody(sentence, sentence.span, people),
  );
}

/** In blocks: where a story begins, whom it names is whom it is about. */
const BEGINNING = 3;

function isEarly({ blocks }: Story, { block }: StorySentence): boolean {
  return blocks.slice(0, BEGINNING).includes(block);
}

// “Quist asked.”, “He laughed.”: behind a quotation that ends with a question mark, a sentence of its own.
const TAG_ALONE = /^(?:\p{Lu}[\p{L}’'.-]*\s){1,3}\p{Ll}+\.$/u;

/** “…,” it noted: the next words of the quotation, with their speaker. */
function goesOnSpeaking(sentence: StorySentence): boolean {
  return hasSpeech(sentence) && hasSpeaker(sentence);
}

// “We thought it was a drill.”
const OF_MANY = /\b(?:we|us|our)\b/iu;

// Nobody in particular, and what is written: neither speaks on in a quotation of its own.
const SILENT: ReadonlySet<SourceKind> = new Set(['vague', 'document', 'data']);

/**
 * Whether a sentence has a source that could speak on, or tells that somebody speaks up. “Its directors knew” of something,
 * and said nothing. “Nurses say” so, and in “I cried in the car” one of them would have a name; “we” are all of them.
 */
function hasSpeaker(sentence: StorySentence, isHeard = maySpeakOn): boolean {
  const { reach, block } = sentence;
  if (!isBody(block)) return false;
  if (reach.kind === 'carried' || speaksUp(proseOf(sentence))) return true;
  return reach.kind === 'own' && reach.attributions.some(isHeard);
}

function maySpeakOn({ sourceKind, kind }: Attribution): boolean {
  if (sourceKind === undefined || SILENT.has(sourceKind)) return false;
  return sourceKind !== 'anonymous' || kind !== 'stance';
}

function maySayI(attribution: Attribution): boolean {
  return attribution.vague?.speakers !== 'several' && maySpeakOn(attribution);
}

// “he”, “her”: somebody whom the story has named.
const PRONOUN = /\b(?:he|she|him|her|his)\b/iu;

function hasSomebody(sentence: StorySentence, within: Span, people: People): boolean {
  const words = proseOf({ span: within, block: sentence.block });
  if (PRONOUN.test(words) || namesRole(words)) return true;
  const here = people.named(sentence.block);
  return here.some(({ span }) => span.start >= within.start && span.start < within.end);
}

// “I cried”, “our boats”
const OWN = /\b(?:I|me|my|we|us|our)\b/iu;

/**
 * “Neighbours say that Quist rang twice”: nobody in particular speaks, and of whom they speak, he is not the speaker.
 * Neither is he where a paper tells of him, “Quist earned £2m, the accounts show”, unless the words are of their speaker.
 */
function isOnlySpokenOf({ reach, block }: StorySentence, quotation: StorySentence): boolean {
  if (reach.kind !== 'own' || reach.attributions.length === 0) return false;
  if (reach.attributions.every(({ vague }) => vague !== undefined)) return true;
  const isOfPaper = reach.attributions.every(({ sourceKind }) => sourceKind === 'document' || sourceKind === 'data');
  return isOfPaper && block !== quotation.block && !OWN.test(proseOf(quotation));
}

/** In characters: a sentence that goes on with a speaker names him in its first words. */
const OPENING = 80;

function openingOf({ span }: StorySentence): Span {
  return { start: span.start, end: Math.min(span.end, span.start + OPENING) };
}

// “Ada Quist, 34, nurse”: a short line without a full stop.
const NAME_LINE = /^[^.!?“"]{2,80}$/u;

function isNameLine(sentence: StorySentence): boolean {
  return NAME_LINE.test(proseOf(sentence));
}

/** Whether a quotation opens the story, which then goes on with who said it. A subhead opens no story. */
function isFirst(story: Story, at: number): boolean {
  const before = story.sentences[at - 1];
  return before === undefined || !(isBody(before.block) || before.block.kind === 'heading');
}
