import { anyOf } from '../../english/any-of.ts';
import { BE, DEMONSTRATIVES } from '../../english/function-words.ts';
import type { Block } from '../../text/block.ts';
import { type InBlock, proseOf } from '../../text/in-block.ts';
import { withoutFillers } from '../../text/unseen.ts';
import groups from '../data/cue-groups.json' with { type: 'json' };
import speaking from '../data/speaking-up.json' with { type: 'json' };
import type { Sentence } from '../sentences/sentences.ts';
import type { Attribution } from './attributions.ts';

// “gave a short answer”, “has sent a statement”: words that the sentence promises and does not have.
const GIVES_WORDS = new RegExp(
  `\\b${anyOf(speaking.gives)} (?:an?|the|this|his|her|their|its)(?: \\p{Ll}+){0,2} ${anyOf(speaking.words)}\\b`,
  'u',
);

/** Whether a sentence says that words were given, without the words. */
export function givesWords(sentence: string): boolean {
  return GIVES_WORDS.test(sentence);
}

// “chimed in from behind the counter”, “spoke to the paper”, “did not mince words”, “was blunt”: somebody speaks.
const SPEAKS_UP = new RegExp(
  `\\b(?:${anyOf(speaking.speaks)}|minced? (?:\\p{Ll}+ )?words|(?:began|started|kept) ${anyOf(speaking.talks)}|(?:is|was|were) ${anyOf(speaking.moods)}|made (?:an?|his|her|its|their) (?:\\p{Ll}+ )?(?:case|point))\\b`,
  'u',
);

/** Whether a sentence tells that somebody speaks, so that the words after it are likely to be theirs. */
export function speaksUp(sentence: string): boolean {
  return givesWords(sentence) || SPEAKS_UP.test(sentence);
}

// “accuse”: nobody can do these without words; “endorsed” and “rebuffed” may be done with a nod.
const JUDGES: ReadonlySet<string> = new Set(groups.judges);
// “called him a master”, “called Ada Quist the best”: a name that is given, not “called Quist onto the stage”.
const CALLS_A_NAME =
  /\bcall(?:s|ed) (?:him|her|it|them|us|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,5}) (?:an?|the)\s/u;

/** “Quist blamed the weather.”: who judges somebody or something in a sentence, in words that it does not quote. */
export function judgementIn<T extends Attribution>(sentence: string, attributions: readonly T[]): T | undefined {
  return attributions.find(({ pattern, sourceKind, entry }) => {
    if (pattern !== 'source-cue' || (sourceKind !== 'person' && sourceKind !== 'anonymous')) return false;
    const cue = entry?.cue ?? '';
    return JUDGES.has(cue) || (cue === 'call' && CALLS_A_NAME.test(sentence));
  });
}

// “Why did she want to go?”, “There are to be four ferries.”: nobody speaks up, so the speaker before goes on.
const NAMES_NOBODY = /\?$|^There (?:is|are|was|were|has|have|will)\b/;

/** Whether a sentence only asks, or only says that something is there. */
export function namesNobody(sentence: string): boolean {
  return NAMES_NOBODY.test(sentence);
}

// “That was how Ada Quist described it”, “The words are Ada Quist’s”: what goes back to the quotation above.
const TELLS_WHOSE = new RegExp(`^${anyOf(speaking.whose, DEMONSTRATIVES)}\\b`, 'i');
// “Those who live there”, “These two”: “Those were her words” goes back, and others are people.
const OTHER_ONES = new RegExp(`^(?:these|those) (?!${anyOf(BE, speaking.words)}\\b)`, 'i');
// “So says a voice at the end of the film.”
const SO_SAYS = new RegExp(`^so ${anyOf(speaking.says)}\\b`, 'i');

/** Whether a sentence tells whose the words above it are. */
export function tellsWhose(sentence: string): boolean {
  return TELLS_WHOSE.test(sentence) && !OTHER_ONES.test(sentence);
}

/** Whether a sentence names the speaker of the words above it, whoever that is. */
export function soSays(sentence: string): boolean {
  return SO_SAYS.test(sentence);
}

// “— Ada Quist”, “Ada Quist, commuter” where the dash made it a list item: a line that signs the quotation above it.
const SIGNATURE = /^[—–―-]\s*\p{Lu}/u;
const SIGNATURE_AS_ITEM = /^\p{Lu}[^.!?“"]{0,60}\.?$/u;

/** Whether a line signs the quotation that ends the paragraph above it. */
export function isSignature(line: InBlock<Sentence>, quotation: InBlock<Sentence>): boolean {
  if (line.block.kind === 'signature') return true;
  const words = proseOf(line);
  if (SIGNATURE.test(words)) return true;
  return line.block.kind === 'list-item' && quotation.block.kind !== 'list-item' && SIGNATURE_AS_ITEM.test(words);
}

// “It is late.” - Ada Quist: a mark, a dash and a name at the paragraph's end.
const SIGNED_BY_NAME = /["”]\s?[—–―-]{1,2} ?\p{Lu}(?:\p{Lu}\.|[^.!?“”"]){0,60}\.?$/u;
// “It is late.” Ada Quist, “Songs of the river”: a name and the title of the work.
const SIGNED_WITH_WORK = /["”]\s+\p{Lu}[^.!?“”"]{0,60}, ["“][^"“”]+["”]$/u;

// Each quotation of a paragraph asks, and the answer is one for all.
const KNOWN_AS_SIGNED = new WeakMap<Block, boolean>();

/** Whether a paragraph is a quotation that ends with who said it. */
export function isSigned(block: Block): boolean {
  const known = KNOWN_AS_SIGNED.get(block);
  if (known !== undefined) return known;
  const words = withoutFillers(block.prose).trim();
  const isNow = /^["“]/.test(words) && (SIGNED_BY_NAME.test(words) || SIGNED_WITH_WORK.test(words));
  KNOWN_AS_SIGNED.set(block, isNow);
  return isNow;
}
