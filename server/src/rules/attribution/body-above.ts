import type { Attribution } from '../../analysis/attribution/attributions.ts';
import speaking from '../../analysis/data/speaking-up.json' with { type: 'json' };
import { outsideQuotes } from '../../analysis/sentences/sentences.ts';
import type { StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { type InBlock, proseOf } from '../../text/in-block.ts';
import { isOfBody, isOfGroup, isOfMany } from './may-speak.ts';
import { namesWithin } from './people.ts';
import { NEIGHBOURS, type Place } from './quotation-place.ts';

// “You can’t”, “they’d”, “nobody”: words that are spoken.
const TALK = new RegExp(`\\b(?:${anyOf(speaking.talk)}|\\p{L}+n[’']t|\\p{L}+[’'](?:d|ll))\\b`, 'iu');

/** “The federation said that it would sue. ¶ “You can’t bottle a river.””: a person’s talk, which no body above it puts into a statement. */
export function isTalkBelowBody(place: Place): boolean {
  const words = proseOf(place.quotation);
  return TALK.test(words) && !isOfMany(words) && isOnlyOfBodies(place);
}

/** “The villagers say that it is late.”: one of them may go on, whichever. */
export function isBelowGroup({ story, at }: Place): boolean {
  const reach = story.sentences[at - 1]?.reach;
  return reach?.kind === 'own' && reach.attributions.some((one) => isOfGroup(one));
}

/** Whether only bodies, or several without names, say something in the paragraph above, the last sentence among it, and nobody else is there. */
function isOnlyOfBodies({ story: { sentences }, people, at }: Place): boolean {
  const above = sentences[at - 1];
  if (above === undefined || spokenIn(above).length === 0) return false;
  const paragraph = sentences.slice(Math.max(0, at - NEIGHBOURS), at).filter(({ block }) => block === above.block);
  return paragraph.every(
    (sentence) =>
      sentence.quotes.length === 0 &&
      sentence.reach.kind !== 'carried' &&
      !HE_OR_SHE.test(outsideQuotes(sentence)) &&
      namesWithin(people.named(sentence.block), sentence).length === 0 &&
      spokenIn(sentence).every((one) => isOfBody(one)),
  );
}

const HE_OR_SHE = /\b(?:he|she|his|her|him)\b/iu;

/** Who says something in a sentence in so many words. */
function spokenIn({ reach }: StorySentence): readonly InBlock<Attribution>[] {
  if (reach.kind !== 'own') return [];
  return reach.attributions.filter(({ kind, source }) => kind === 'statement' && source !== undefined);
}
