import speaking from '../../analysis/data/speaking-up.json' with { type: 'json' };
import type { Mention } from '../../analysis/names/mentions.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { wordsBefore } from '../../text/fillers.ts';
import { proseOf } from '../../text/in-block.ts';
import { speaks } from './last-heard.ts';
import { surnamesIn, utters } from './may-speak.ts';
import { namesWithin, type People } from './people.ts';
import { beginsWithName, beginsWithSeveral, endOfSeveral } from './people-told.ts';
import { NEIGHBOURS, type Place } from './quotation-place.ts';

/**
 * Whether the paragraph above a quotation ends with several people of whom no single one speaks: “Toomey has been stealing
 * from Sorrell”, “Her sons Ivo and Jan stood in the rain”; or with one behind another one who does, “Kopple said it was old.
 * Oyelaran cut his rating”, or who did something first, “Kopple held the lamp. Oyelaran cut the rope.”
 */
export function isAnyOfSeveral({ story: { sentences }, people, at }: Place): boolean {
  const above = sentences[at - 1];
  if (above === undefined) return false;
  const last = new Set(surnamesIn(above, people));
  if (last.size > 1 || beginsWithSeveral(above, people)) return true;
  if (last.size === 0) return false;
  const earlier = sentences.slice(Math.max(0, at - NEIGHBOURS), at - 1).filter(({ block }) => block === above.block);
  const isOfOther = (name: string) => !last.has(name);
  if (earlier.some((sentence) => speaks(sentence) && surnamesIn(sentence, people).some(isOfOther))) return true;
  const before = earlier.at(-1);
  if (before === undefined || ![before, above].every((sentence) => beginsWithName(sentence, people))) return false;
  return surnamesIn(before, people).every(isOfOther);
}

/**
 * Whether two people in one breath say the last sentence above: “Ole Brandt and Lena Vik said it was dark.” Words of a “we” may
 * be theirs, others are of one of them.
 */
export function isSaidTogether({ story, people, at }: Place): boolean {
  const above = story.sentences[at - 1];
  if (above === undefined) return false;
  const words = proseOf(above);
  if (AT_ONCE.test(words)) return true;
  if (isInCompany(above, people)) return true;
  if (above.reach.kind !== 'own') return false;
  const { start } = above.span;
  return above.reach.attributions.some(({ source, cue, pattern }) => {
    if (pattern !== 'source-cue' || source === undefined) return false;
    const end = endOfSeveral(above, words.slice(0, cue.start - start), people);
    return end !== undefined && source.start - start <= end + BEFORE_NAME;
  });
}

// “Quist and Vik all spoke at once”, “both spoke up”
const AT_ONCE = /\b(?:all|both|each) spoke\b|\bspoke (?:at once|together)\b/u;

// “ beside ”, “ next to the potter, ”, “ alongside Dr ”: who stands there with the one who speaks.
const IN_COMPANY = new RegExp(`^[^“"‘]*? ${anyOf(speaking.company)} (?:[\\p{L}’'.-]+,? ){0,3}$`, 'u');

/** More are a list of guests. */
const MOST_BESIDE = 4;

/** “Ada Quist took questions beside Ole Brandt.”: either has answered them, and what they said the sentence does not tell. */
function isInCompany(above: StorySentence, people: People): boolean {
  const { reach, quotes } = above;
  if (quotes.length > 0 || (reach.kind !== 'own' && !utters(above, people))) return false;
  if (reach.kind === 'own' && reach.attributions.some(({ besideWords }) => besideWords)) return false;
  const words = proseOf(above);
  return namesWithin(people.named(above.block), above)
    .slice(1, 1 + MOST_BESIDE)
    .some(({ span }) => IN_COMPANY.test(words.slice(0, span.start - above.span.start)));
}

/** In characters: “the keeper, ” may stand before the name of the second of two, who is read as the one who speaks. */
const BEFORE_NAME = 3;

/** Whether two people have a clause each in the last sentence above (“Brandt opposes it; Vik is for it”), or a sentence each in its paragraph. */
export function isSaidInTurns({ story, people, at }: Place): boolean {
  const above = story.sentences[at - 1];
  return above !== undefined && (isOfTwoSides(story, above) || isInTurns(story, at - 1, people));
}

// “; the ”, “, but ”: what stands before who takes the other side.
const OTHER_SIDE = /(?:;|, (?:and|but|while|whereas)) (?:the |its |his |her |their |\p{L}+[’']s )?$/u;

/** “The club opposes it; the board backs it”: who says something in so many words is the one who goes on. */
function isOfTwoSides({ text }: Story, { reach }: StorySentence): boolean {
  if (reach.kind !== 'own' || reach.attributions.some(({ kind }) => kind === 'statement')) return false;
  const sides = reach.attributions.flatMap(({ pattern, source, sourceKind }) =>
    pattern === 'source-cue' && source !== undefined && sourceKind !== 'pronoun' ? [source] : [],
  );
  return sides.slice(1).some(({ start }) => OTHER_SIDE.test(wordsBefore(text, start, 40)));
}

/** “The baker, Quist, said she hid. A driver, Vik, said he ran.”: whether two people have a sentence each in a paragraph. */
function isInTurns({ sentences }: Story, at: number, people: People): boolean {
  const [older, first, second] = [sentences[at - 2], sentences[at - 1], sentences[at]];
  if (first === undefined || second === undefined || first.block !== second.block || older?.block === first.block)
    return false;
  const [one, other] = [first, second].map((sentence) => namesWithin(people.named(sentence.block), sentence)[0]);
  return !isAlike(one, other) && [first, second].every((sentence) => isToldBy(sentence, people));
}

/** “Ada Quist” and “Quist”, and not “Ole Quist”. */
function isAlike(one: Mention | undefined, other: Mention | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.parts.at(-1)?.fold !== other.parts.at(-1)?.fold) return false;
  return one.parts.length === 1 || other.parts.length === 1 || one.parts[0]?.fold === other.parts[0]?.fold;
}

/** Whether a sentence begins with somebody, and tells what he says in no marks. */
function isToldBy(sentence: StorySentence, people: People): boolean {
  const { reach, quotes } = sentence;
  if (reach.kind !== 'own' || quotes.length > 0 || !beginsWithName(sentence, people)) return false;
  const [first] = reach.attributions;
  return first?.kind === 'statement' && first.pattern === 'source-cue';
}
