import { tellsWhose } from '../../analysis/attribution/beside-quotes.ts';
import type { StorySentence } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import type { Span } from '../../text/span.ts';
import { hasSomebody, hasSpeaker } from './may-speak.ts';
import type { Place } from './quotation-place.ts';

/** Whether the words below a quotation go back to it. */
export function isSomebodyBelow(place: Place): boolean {
  const { story, people, at } = place;
  const below = story.sentences[at + 1];
  if (below === undefined || below.block === place.quotation.block) return false;
  if (tellsWhose(proseOf(below))) return hasSpeaker(below) || hasSomebody(below, openingOf(below), people);
  if (goesOnAsPronoun(below)) return true;
  return (isNameLine(below) || isFirst(place)) && hasSomebody(below, openingOf(below), people);
}

/** In characters: a sentence that goes on with a speaker names him in its first words. */
const OPENING = 80;

function openingOf({ span }: StorySentence): Span {
  return { start: span.start, end: Math.min(span.end, span.start + OPENING) };
}

// “It was Ada Quist who told him”: “it” is nobody.
const IT_IS = /^It (?:is|was)\b/u;

/** “He adds that the law is new.”: who goes on as “he” has been speaking. */
function goesOnAsPronoun(sentence: StorySentence): boolean {
  const { reach, span } = sentence;
  if (reach.kind !== 'own' || IT_IS.test(proseOf(sentence))) return false;
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
