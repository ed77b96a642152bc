import type { Attribution } from '../../analysis/attribution/attributions.ts';
import { hasSpeech } from '../../analysis/attribution/reach.ts';
import sources from '../../analysis/data/sources.json' with { type: 'json' };
import speaking from '../../analysis/data/speaking-up.json' with { type: 'json' };
import { outsideQuotes } from '../../analysis/sentences/sentences.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { type Block, isBody } from '../../text/block.ts';
import { wordsAfter } from '../../text/fillers.ts';
import { proseOf } from '../../text/in-block.ts';
import { isTalkBelowBody } from './body-above.ts';
import { isSomebodyHeard, speaks } from './last-heard.ts';
import { hasSomebody, hasSpeaker, isOfBody, isOfMany, isOfOne, surnamesIn, utters, whoSays } from './may-speak.ts';
import { isLineOfPage } from './page-lines.ts';
import { namesWithin } from './people.ts';
import { NARRATOR, NEIGHBOURS, type Place } from './quotation-place.ts';
import { isAnyOfSeveral, isSaidInTurns, isSaidTogether } from './several-above.ts';
import { tellsOfSpeaker } from './unfit-speakers.ts';

/** Whether the last sentence above a paragraph leaves a reader with somebody who could go on in its quotation. */
export function isSomebodyAbove(place: Place): boolean {
  const { story, people, at, quotation } = place;
  const above = story.sentences[at - 1];
  if (above === undefined || above.block === quotation.block) return false;
  if (runsOn(story.sentences, at - 1) || goesOnBelowLine(story, at)) return true;
  if (isSpeakerToldOf(place) || isSaidInTurns(place) || isAnswered(above)) return false;
  if (isSilent(above) || isTalkBelowBody(place)) return false;
  const words = proseOf(quotation);
  if (isSaidTogether(place)) return isOfMany(words);
  const isAmongSeveral = isAnyOfSeveral(place);
  const mayBeHim = whoSays(words);
  if (hasSpeaker(above, (speaker) => mayBeHim(speaker) && !(isAmongSeveral && isOnlyDescribed(story, speaker))))
    return true;
  if (isBody(above.block) && (isWritten(above) || isOnlySpeakerOfParagraph(place))) return true;
  if (
    isBody(above.block) &&
    (ONE_NARRATOR.test(outsideQuotes(above)) || (utters(above, people) && !(isAmongSeveral && isOfOne(words))))
  )
    return true;
  if (isAmongSeveral) return false;
  if (isBroughtInAbove(place)) return true;
  if (!mayBeNamed(place) || isOnlySpokenOf(above, quotation) || isPraised(above, quotation)) return false;
  return hasSomebody(above, above.span, people);
}

/** Whether who alone speaks in the sentence above is somebody of whom the quotation tells. */
function isSpeakerToldOf({ story, at, quotation }: Place): boolean {
  const reach = story.sentences[at - 1]?.reach;
  if (reach?.kind !== 'own') return false;
  const speakers = reach.attributions.filter(({ source }) => source !== undefined);
  return speakers.length > 0 && speakers.every((speaker) => tellsOfSpeaker(story, quotation, speaker));
}

// “I looked back at him.” alone: a paper that is “we” does not speak in quotations.
const ONE_NARRATOR = /\b(?:I|my)\b/u;

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
  if (first.reach.kind !== 'own') return false;
  if (!first.reach.attributions.some((other) => other.sourceKind === 'person' && !isOfBody(other))) return false;
  return paragraph.slice(1).every((other) => surnamesIn(other, people).every((name) => named.has(name)));
}

/** Where a story begins, whom it names is whom it is about; further on, somebody must have spoken shortly before. */
function mayBeNamed({ story, at, quotation }: Place): boolean {
  return story.blocks.slice(0, BEGINNING).includes(quotation.block) || isSomebodyHeard(story, at);
}

const BEGINNING = 3; // In blocks.

// “It read in full: 'Dear Mr Quist”: a mark that the line does not close.
const LEFT_OPEN = /[:,] ['‘"“]\p{Lu}[^'"‘’“”]*$/u;

/** Whether a sentence is somebody’s words itself, or a part of them, so that they go on in the next paragraph. */
export function runsOn(sentences: readonly StorySentence[], at: number): boolean {
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

// “, 34,”, “, a care assistant,”: who somebody is, whom the story brings in.
const BROUGHT_IN = /^, (?:\d{1,3}|an?|the|who|whose)\b/u;

/** “Behind the lock lives Ada Quist, a nurse.”: a sentence that brings in one person, who is new and speaks in the next. */
function isBroughtInAbove({ story: { sentences, text, entities }, people, at }: Place): boolean {
  const above = sentences[at - 1];
  if (above === undefined || !isBody(above.block)) return false;
  const [first, ...others] = namesWithin(people.named(above.block), above);
  if (first === undefined || others.length > 0 || first.parts.length < 2) return false;
  if (!BROUGHT_IN.test(wordsAfter(text, first.span.end, 10))) return false;
  return entities.some(({ mentions: [earliest] }) => earliest === first);
}

/**
 * “Neighbours say that Quist rang twice”: nobody in particular speaks, and of whom they speak, he is not the speaker.
 * Neither is he where a paper tells of him, “Quist earned £2m, the accounts show”, unless the words are of their speaker.
 */
function isOnlySpokenOf({ reach }: StorySentence, quotation: StorySentence): boolean {
  if (reach.kind !== 'own' || reach.attributions.length === 0) return false;
  if (reach.attributions.every(({ vague }) => vague !== undefined)) return true;
  const isOfPaper = reach.attributions.every(({ sourceKind }) => sourceKind === 'document' || sourceKind === 'data');
  return isOfPaper && !NARRATOR.test(proseOf(quotation));
}

// “She got, after a pause, an answer.”: who is answered does not give it.
const IS_ANSWERED = new RegExp(
  `\\b${anyOf(speaking.gets)} (?:[\\p{L},’'-]+ ){0,8}?(?:an?|the|no|his|her|their) (?:\\p{Ll}+ ){0,2}${anyOf(speaking.answer)}\\b`,
  'u',
);

function isAnswered(above: StorySentence): boolean {
  return IS_ANSWERED.test(outsideQuotes(above));
}

// “has not said a word”, “said nothing”, “declined to comment”: whoever keeps silent.
const KEEPS_SILENT = new RegExp(
  `\\b(?:(?:not|never) (?:yet )?${anyOf(speaking.silent)}|${anyOf(speaking.keeps)} ${anyOf(speaking.quiet)})\\b`,
  'u',
);

/** “His brother has not said a word.”: who says nothing has not said the quotation below. “Quist said she had never spoken” tells of words. */
function isSilent(above: StorySentence): boolean {
  const { reach, quotes } = above;
  const silence = quotes.length > 0 ? null : KEEPS_SILENT.exec(proseOf(above));
  if (silence === null || reach.kind !== 'own') return silence !== null;
  const from = above.span.start + silence.index;
  const until = from + silence[0].length;
  return reach.attributions.every(({ kind, cue }) => kind !== 'statement' || (cue.start >= from && cue.start < until));
}

// “, who first ”: what stands between somebody and what he is known for.
const KNOWN_FOR = /^,? (?:\([^)]*\) )?who (?:\p{L}+ ){0,3}$/u;

/** “Ole Brandt, who wrote the report”: what tells who he is, and not what he says here. */
function isOnlyDescribed({ text }: Story, { source, cue }: Attribution): boolean {
  return source !== undefined && cue.start > source.end && KNOWN_FOR.test(text.slice(source.end, cue.start));
}

// “She ran the shop for years.”
const SUBJECT = /^(He|She) /u;
// “him”, “her” in what is told of somebody; “I”, “my” in what somebody tells of himself as well.
const TOLD_OF = { He: /\b(?:he|him|his)\b/iu, She: /\b(?:she|hers?)\b/iu } as const;
const OWN = /\b(?:I|me|my|we|us|our)\b/iu;

/** “She ran the shop for years. ¶ “You could set a clock by her.””: who is told of in the paragraph above is not who tells it. */
function isPraised(above: StorySentence, quotation: StorySentence): boolean {
  if (above.reach.kind !== 'nobody') return false;
  const subject = SUBJECT.exec(proseOf(above))?.[1];
  const words = proseOf(quotation);
  return (subject === 'He' || subject === 'She') && TOLD_OF[subject].test(words) && !OWN.test(words);
}
