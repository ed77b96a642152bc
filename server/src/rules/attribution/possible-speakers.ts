import type { Attribution, SourceKind } from '../../analysis/attribution/attributions.ts';
import { soSays, speaksUp, tellsWhose } from '../../analysis/attribution/beside-quotes.ts';
import { cueForms } from '../../analysis/attribution/cues.ts';
import { hasSpeech } from '../../analysis/attribution/reach.ts';
import sources from '../../analysis/data/sources.json' with { type: 'json' };
import { namesRole } from '../../analysis/sentences/roles.ts';
import { outsideQuotes } from '../../analysis/sentences/sentences.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { BE } from '../../english/function-words.ts';
import { type Block, isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import type { Span } from '../../text/span.ts';
import { isSomebodyHeard, speaks } from './last-heard.ts';
import { isLineOfPage } from './page-lines.ts';
import { namesWithin, type People } from './people.ts';
import { isDayLine, isReference, labelsSource } from './source-lines.ts';

/** A quotation in its story, and whom the story names. */
interface Place {
  readonly story: Story;
  readonly people: People;
  readonly at: number;
  readonly quotation: StorySentence;
}

/**
 * Whether somebody is named or described near a quotation who could have said it. A paragraph has one speaker: in the
 * quotation’s own it is enough that anybody is there. Across the paragraph’s end a reader expects more: a word of speech, or
 * a name where the story begins or where somebody has spoken a little before; or a line that tells whose words they are.
 */
export function mayHaveSpeaker(story: Story, people: People, at: number): boolean {
  const quotation = story.sentences[at];
  if (quotation === undefined) return true;
  const place: Place = { story, people, at, quotation };
  return (
    isTaggedInside(quotation) ||
    isLabelled(place) ||
    isSomebodyInParagraph(place) ||
    isSomebodyAbove(place) ||
    isSomebodyBelow(place)
  );
}

// “… it was driftwood, Quist said.”, “… for greater performance, he wrote.”: the mark before the tag lacks.
const TAG_AT_END = /[,?!]['’]?\s(?:he|she|they|(?:\p{Lu}[\p{L}’'.-]+\s){0,2}\p{Lu}[\p{L}’'-]+)\s(\p{L}+)\.['"”’]*\s*$/u;

/** Whether the quotation ends with who says it, behind an end mark that the writer forgot. */
function isTaggedInside(quotation: StorySentence): boolean {
  const verb = TAG_AT_END.exec(proseOf(quotation))?.[1];
  return verb !== undefined && isSaying(verb.toLowerCase());
}

/** Whether the line above or below is a label of the quotation: its source, its day, “so says …”. */
function isLabelled({ story, at }: Place): boolean {
  const [above, below] = [at - 1, at + 1].map((other) => {
    const sentence = story.sentences[other];
    return sentence === undefined ? '' : proseOf(sentence);
  });
  if (above === undefined || below === undefined) return false;
  return labelsSource(above) || isReference(below) || soSays(below) || isDayLine(above) || isDayLine(below);
}

/** In sentences: a paragraph is seldom longer. */
const NEIGHBOURS = 6;

/** Whether anybody is in the quotation’s own paragraph, or its first words lead on from a paragraph that is all quotation. */
function isSomebodyInParagraph({ story: { sentences }, people, at, quotation: { block } }: Place): boolean {
  const from = Math.max(0, at - NEIGHBOURS);
  const others = sentences.slice(from, at + NEIGHBOURS).filter((other, i) => other.block === block && from + i !== at);
  if (others.some((other) => isAnybodyIn(other, people))) return true;
  const above = from + sentences.slice(from, at).findLastIndex((other) => other.block !== block);
  if (above < from || above === at - 1) return false;
  return sentences[above - 1]?.block !== sentences[above]?.block && runsOn(sentences, above);
}

// “I looked back at him.”, “read our review”: whoever tells the story.
const NARRATOR = /\b(?:I|me|my|we|us|our)\b/u;
// “I looked back at him.” alone: a paper that is “we” does not speak in quotations.
const ONE_NARRATOR = /\b(?:I|my)\b/u;

function isAnybodyIn(sentence: StorySentence, people: People): boolean {
  if (hasSpeaker(sentence) || NARRATOR.test(outsideQuotes(sentence))) return true;
  return (
    hasSomebody(sentence, sentence.span, people) || namesWithin(people.maybeNamed(sentence.block), sentence).length > 0
  );
}

/** Whether the last sentence above a paragraph leaves a reader with somebody who could go on in its quotation. */
function isSomebodyAbove(place: Place): boolean {
  const { story, people, at, quotation } = place;
  const above = story.sentences[at - 1];
  if (above === undefined || above.block === quotation.block) return false;
  if (runsOn(story.sentences, at - 1) || goesOnBelowLine(story, at)) return true;
  if (hasSpeaker(above, OF_MANY.test(proseOf(quotation)) ? maySpeakOn : maySayI)) return true;
  if (isBody(above.block) && (isWritten(above) || isOnlySpeakerOfParagraph(place))) return true;
  if (isBody(above.block) && (ONE_NARRATOR.test(outsideQuotes(above)) || utters(above, people))) return true;
  if (!mayBeNamed(place) || isOnlySpokenOf(above, quotation) || isEitherOfTwo(place)) return false;
  return hasSomebody(above, above.span, people);
}

// “the article wrote that”, “her letter to the board says”, “an account on the network appeared to confirm”: words, which can be quoted.
const WRITING = new RegExp(`\\b${anyOf(sources.writing)}\\b`, 'iu');

/** Whether the sentence above ends its paragraph with what a letter, a post or an article says. */
function isWritten({ reach }: StorySentence): boolean {
  if (reach.kind !== 'own') return false;
  return reach.attributions.some(
    ({ source, block, kind }) =>
      source !== undefined && kind !== 'stance' && WRITING.test(proseOf({ span: source, block })),
  );
}

/**
 * Whether one person alone speaks and is named in the paragraph above, whose last words only tell more of it: “Quist says that it
 * is the pump. It runs day and night. ¶ “It never stops.””
 */
function isOnlySpeakerOfParagraph({ story: { sentences }, people, at }: Place): boolean {
  const above = sentences[at - 1];
  const paragraph = sentences.slice(Math.max(0, at - NEIGHBOURS), at).filter(({ block }) => block === above?.block);
  const [first] = paragraph;
  if (first === undefined || paragraph.length < 2 || !speaks(first)) return false;
  const named = new Set(surnamesIn(first, people));
  if (!(first.reach.kind === 'own' && first.reach.attributions.some(({ sourceKind }) => sourceKind === 'person')))
    return false;
  return paragraph.slice(1).every((other) => surnamesIn(other, people).every((name) => named.has(name)));
}

/** Whether the words below a quotation go back to it. */
function isSomebodyBelow(place: Place): boolean {
  const { story, people, at } = place;
  const below = story.sentences[at + 1];
  if (below === undefined || below.block === place.quotation.block) return false;
  if (tellsWhose(proseOf(below))) return hasSpeaker(below) || hasSomebody(below, openingOf(below), people);
  if (goesOnAsPronoun(below)) return true;
  return (isNameLine(below) || isFirst(place)) && hasSomebody(below, openingOf(below), people);
}

/** Where a story begins, whom it names is whom it is about; further on, somebody must have spoken shortly before. */
function mayBeNamed({ story, at, quotation }: Place): boolean {
  return story.blocks.slice(0, BEGINNING).includes(quotation.block) || isSomebodyHeard(story, at);
}

const BEGINNING = 3; // In blocks.

// “It read in full: 'Dear Mr Quist”: a mark that the line does not close.
const LEFT_OPEN = /[:,] ['‘"“]\p{Lu}[^'"‘’“”]*$/u;

/** Whether a sentence is somebody’s words itself, or a part of them, so that they go on in the next paragraph. */
function runsOn(sentences: readonly StorySentence[], at: number): boolean {
  const sentence = sentences[at];
  if (sentence === undefined) return false;
  if (LEFT_OPEN.test(proseOf(sentence))) return true;
  if (!isBody(sentence.block)) return false;
  const [first] = sentence.quotes;
  if (first?.kind === 'speech' && first.span.start === sentence.span.start) return true;
  const opening = sentences.slice(Math.max(0, at - NEIGHBOURS), at).find(({ block }) => block === sentence.block);
  return opening?.quotes[0]?.reach.startsWith('continues') ?? false;
}

const MOST_LINES = 2;

/** Whether a quotation goes on with whoever is quoted above a caption or a post that stands between. */
function goesOnBelowLine({ sentences }: Story, at: number): boolean {
  const quotation = sentences[at];
  const between = new Set<Block>();
  for (let earlier = at - 1; earlier >= 0 && between.size <= MOST_LINES; earlier -= 1) {
    const sentence = sentences[earlier];
    if (sentence === undefined || sentence.block === quotation?.block || sentence.block.kind === 'heading')
      return false;
    if (!isLineOfPage(sentence.block.prose))
      return between.size > 0 && hasSpeech(sentence) && sentence.attributed !== 'none';
    between.add(sentence.block);
  }
  return false;
}

/**
 * Whether the paragraph above ends with two people of whom neither speaks, “Toomey has been stealing from Sorrell”, or with
 * one behind another one who does: “Kopple said it was old. Oyelaran cut his rating.”
 */
function isEitherOfTwo({ story: { sentences }, people, at }: Place): boolean {
  const above = sentences[at - 1];
  if (above === undefined) return false;
  const last = new Set(surnamesIn(above, people));
  if (last.size !== 1) return last.size > 1;
  const earlier = sentences.slice(Math.max(0, at - NEIGHBOURS), at - 1).filter(({ block }) => block === above.block);
  return earlier.some((sentence) => speaks(sentence) && surnamesIn(sentence, people).some((name) => !last.has(name)));
}

function surnamesIn(sentence: StorySentence, people: People): string[] {
  return namesWithin(people.named(sentence.block), sentence).map(({ parts }) => parts.at(-1)?.fold ?? '');
}

/** Whether a neighbour of a quotation names anybody at all, so that a reader may guess. */
export function isAnybodyNamed({ sentences }: Story, people: People, at: number): boolean {
  return [sentences[at - 1], sentences[at + 1]].some(
    (sentence) => sentence !== undefined && hasSomebody(sentence, sentence.span, people),
  );
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

// “the police”, “the firm”: bodies that speak.
const BODY = new RegExp(`\\b${anyOf(sources.organisation)}\\b`, 'iu');
const WORD = /\p{L}+/gu;

/** “The police also took the opportunity to chastise them.”: somebody uses words that the sentence does not have. */
function utters(sentence: StorySentence, people: People): boolean {
  if (sentence.reach.kind !== 'nobody') return false;
  const words = outsideQuotes(sentence);
  const spoken = [...words.matchAll(WORD)].find(
    ({ 0: word }, i, all) => isSaying(word.toLowerCase()) && !BE.has(all[i - 1]?.[0].toLowerCase() ?? ''),
  );
  if (spoken === undefined) return false;
  const until = { start: sentence.span.start, end: sentence.span.start + spoken.index };
  return BODY.test(words.slice(0, spoken.index)) || hasSomebody(sentence, until, people);
}

function isSaying(word: string): boolean {
  return cueForms(word).some(({ cue, form }) => cue.part === 'verb' && cue.kinds[0] === 'statement' && form !== 'ing');
}

// “he”, “her”: somebody whom the story has named.
const PRONOUN = /\b(?:he|she|him|her|his)\b/iu;

function hasSomebody(sentence: StorySentence, within: Span, people: People): boolean {
  const words = proseOf({ span: within, block: sentence.block });
  if (PRONOUN.test(words) || namesRole(words)) return true;
  return namesWithin(people.named(sentence.block), { span: within }).length > 0;
}

// “I cried”, “our boats”
const OWN = /\b(?:I|me|my|we|us|our)\b/iu;

/**
 * “Neighbours say that Quist rang twice”: nobody in particular speaks, and of whom they speak, he is not the speaker.
 * Neither is he where a paper tells of him, “Quist earned £2m, the accounts show”, unless the words are of their speaker.
 */
function isOnlySpokenOf({ reach }: StorySentence, quotation: StorySentence): boolean {
  if (reach.kind !== 'own' || reach.attributions.length === 0) return false;
  if (reach.attributions.every(({ vague }) => vague !== undefined)) return true;
  const isOfPaper = reach.attributions.every(({ sourceKind }) => sourceKind === 'document' || sourceKind === 'data');
  return isOfPaper && !OWN.test(proseOf(quotation));
}

/** In characters: a sentence that goes on with a speaker names him in its first words. */
const OPENING = 80;

function openingOf({ span }: StorySentence): Span {
  return { start: span.start, end: Math.min(span.end, span.start + OPENING) };
}

/** “He adds that the law is new.”: who goes on as “he” has been speaking. */
function goesOnAsPronoun({ reach, span }: StorySentence): boolean {
  if (reach.kind !== 'own') return false;
  const tag = reach.attributions.find(({ source }) => source?.start === span.start);
  return tag?.sourceKind === 'pronoun' && tag.kind === 'statement';
}

// “Ada Quist, 34, nurse”: a short line without a full stop.
const NAME_LINE = /^[^.!?“"]{2,80}$/u;

function isNameLine(sentence: StorySentence): boolean {
  return NAME_LINE.test(proseOf(sentence));
}

/** Whether a quotation opens the story, which then goes on with who said it. A subhead opens no story. */
function isFirst({ story, at }: Place): boolean {
  const above = story.sentences[at - 1];
  return above === undefined || !(isBody(above.block) || above.block.kind === 'heading');
}
