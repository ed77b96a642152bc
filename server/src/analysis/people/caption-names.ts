import { isFirstName } from '../../english/first-names.ts';
import { isKnown } from '../../english/known-words.ts';
import { isSharedTitle } from '../../english/titles.ts';
import type { Block } from '../../text/block.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { knownOfProse } from '../../text/known-prose.ts';
import { sliceOf } from '../../text/span.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { isSurname } from './bare-surnames.ts';
import { foldsInFull } from './never-introduced.ts';

/** Somebody whom a picture shows, and whom nothing but its caption names: “Vik with the cup”. */
export function* shownAlone(story: NamedStory): Generator<Mention> {
  const captions = new Set(story.blocks.filter(isCaption));
  if (captions.size === 0) return;
  const elsewhere = foldsOutside(captions, story);
  for (const mention of story.mentions) {
    const [part, more] = mention.parts;
    if (part === undefined || more !== undefined || !captions.has(mention.block)) continue;
    if (elsewhere.has(part.fold) || foldsInFull(story).has(part.fold)) continue;
    if (isShown(mention, story)) yield mention;
  }
}

// “Pictured: ”, “• Main picture: ”, “(Left to right) ”, “Above, from left: ”: how a line begins that tells of a picture.
const TELLS_PICTURE =
  /^[\s•*(–—-]*(?:pictured|(?:main|top|bottom|left|right|inset|lead) (?:picture|photo|photograph|image)|picture|photo|inset|left to right|(?:above|below|back row|front row)?,? ?from (?:the )?left|l-r|l to r)\)?(?: ?[:)]|,? from (?:the )?left| are\b| is\b)/i;

const tellsPicture = knownOfProse((prose) => TELLS_PICTURE.test(prose));

/** Whether a block is a caption, or a line of the story that says so itself. */
function isCaption(block: Block): boolean {
  return block.kind === 'caption' || tellsPicture(block);
}

function foldsOutside(captions: ReadonlySet<Block>, { mentions }: NamedStory): ReadonlySet<string> {
  const outside = mentions.filter(({ block }) => !captions.has(block));
  return new Set(outside.flatMap(({ parts }) => parts.map(({ fold }) => fold)));
}

const NEAR = 40;
// “”, “Pictured: ”, “Ada Quist and ”, “Mr Holm, ”: what stands before whom a picture shows.
const BEFORE_SHOWN = /(?:^|[:).•] ?|\p{Lu}[\p{L}’'-]+(?:,| and|, and) )$/u;
// “ serves the first tea”, “ (left)”, “, right,”, “ outside the court”, “ holding the cup”: what goes on of somebody in a picture.
const DOES =
  /^(?:,? \(?(?:far )?(?:left|right|cent(?:re|er))\b|,? (?:\p{Ll}{2,}(?:s|ing)|with|after|at|before|beside|during|in|inside|on|outside|pictured) |['’]s )/u;
const DOES_WITH_OWN =
  /^(?:,? \(?(?:far )?(?:left|right|cent(?:re|er))\b|,? pictured | (?:\p{Ll}{2,}s|\p{Ll}{2,}ing|and|at|in|on|with) (?:her|his)\b| with (?:an?|the) \p{Ll}| (?:holding|receiving|receives|holds|poses|posing|smiles|smiling|leaves|leaving|arrives|arriving) )/u;

function isShown(mention: Mention, { text }: NamedStory): boolean {
  const { name, span, titles, parts } = mention;
  const before = wordsBefore(text, titles[0]?.start ?? span.start, NEAR);
  const after = wordsAfter(text, span.end, NEAR);
  if (!BEFORE_SHOWN.test(before)) return false;
  if (titles.length > 0) return titles.every((title) => isSharedTitle(sliceOf(text, title))) && DOES.test(after);
  const fold = parts[0]?.fold ?? '';
  if (isFirstName(fold)) return DOES.test(after);
  return isSurname(name) && !isKnown(fold) && DOES_WITH_OWN.test(after);
}
