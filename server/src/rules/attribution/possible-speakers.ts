import { soSays } from '../../analysis/attribution/beside-quotes.ts';
import { outsideQuotes } from '../../analysis/sentences/sentences.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { proseOf } from '../../text/in-block.ts';
import { hasSomebody, hasSpeaker, isOfMany, isOfOne, isSaying } from './may-speak.ts';
import { namesWithin, type People } from './people.ts';
import { endOfSeveral } from './people-told.ts';
import { NARRATOR, NEIGHBOURS, type Place } from './quotation-place.ts';
import { isDayLine, isReference, labelsSource } from './source-lines.ts';
import { isSomebodyAbove, runsOn } from './speaker-above.ts';
import { isSomebodyBelow } from './speaker-below.ts';

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

/** Whether anybody is in the quotation’s own paragraph, or its first words lead on from a paragraph that is all quotation. */
function isSomebodyInParagraph({ story: { sentences }, people, at, quotation: { block } }: Place): boolean {
  const from = Math.max(0, at - NEIGHBOURS);
  const others = sentences.slice(from, at + NEIGHBOURS).filter((other, i) => other.block === block && from + i !== at);
  if (others.length === 1 && isOfTogether(sentences[at - 1], sentences[at], people)) return false;
  if (others.some((other) => isAnybodyIn(other, people))) return true;
  const above = from + sentences.slice(from, at).findLastIndex((other) => other.block !== block);
  if (above < from || above === at - 1) return false;
  return sentences[above - 1]?.block !== sentences[above]?.block && runsOn(sentences, above);
}

/** “Lena Vik and her lodger were at the gate. “I saw it first.””: one of several who are there in one breath, whichever. */
function isOfTogether(above: StorySentence | undefined, quotation: StorySentence | undefined, people: People): boolean {
  if (above === undefined || quotation?.block !== above.block || above.reach.kind !== 'nobody') return false;
  const said = proseOf(quotation);
  if (!isOfOne(said) || isOfMany(said)) return false;
  return endOfSeveral(above, proseOf(above), people) !== undefined;
}

function isAnybodyIn(sentence: StorySentence, people: People): boolean {
  if (hasSpeaker(sentence) || NARRATOR.test(outsideQuotes(sentence))) return true;
  return (
    hasSomebody(sentence, sentence.span, people) || namesWithin(people.maybeNamed(sentence.block), sentence).length > 0
  );
}

/** Whether the paragraph above a quotation or the sentence below names anybody at all, so that a reader may guess. */
export function isAnybodyNamed({ sentences }: Story, people: People, at: number): boolean {
  const above = sentences[at - 1];
  const paragraph = sentences.slice(Math.max(0, at - NEIGHBOURS), at).filter(({ block }) => block === above?.block);
  return [...paragraph, ...sentences.slice(at + 1, at + 2)].some((sentence) =>
    hasSomebody(sentence, sentence.span, people),
  );
}
