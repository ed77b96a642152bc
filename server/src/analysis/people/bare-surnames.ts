import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { SUBORDINATORS } from '../../english/function-words.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { findMatches } from '../../text/matches.ts';
import { contains } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import kindWords from '../data/kind-words.json' with { type: 'json' };
import { mayNamePerson } from '../names/given-names.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { namesRole } from '../sentences/roles.ts';
import { SAYING, SAYS_BEHIND } from '../sentences/saying.ts';

const NEAR = 20;

/** Whether a name of one word stands where only a person’s does: beside words in quotation marks, or among full names. */
export function isBareSurname(mention: Mention, story: NamedStory): boolean {
  if ((speaksAloud(mention, story) && !isFirstName(mention.parts[0]?.fold ?? '')) || actsAsPerson(mention, story))
    return true;
  return isDoneTo(mention, story) || isBroughtIn(mention, story) || isOnlyShortInList(mention, story);
}

// “It was ”, “In the end it was ”
const IT_WAS = /(?:^|[.!?]["”’]?\s+)(?:\p{Lu}[\p{Ll} ]{0,20}, ?|But |And |In the end )?it was $/iu;
// “ who changed”, “, though, who drew”: what people do; a team, too, is one “who lost”.
const WHO_DID =
  /^(?:, [\p{Ll} ]{2,20},)? who (?!(?:equalised|equalized|finished|led|lost|scored|struck|went ahead|won)\b)\p{Ll}/u;
// “Next came ”, “Behind her sat ”: who comes into the story there.
const COMES_IN = /\b(?:came|sat|spoke|stood) $/;
const WHO_IS = /^, who (?:had|has|is|was|\p{Ll}+ed|drew|flew|spoke|wrote)\b/u;

/** “It was Vik who changed their minds.”, “Next came Vik, who had flown in”: somebody comes into the story. */
function isBroughtIn({ name, span, parts }: Mention, { text }: NamedStory): boolean {
  if (parts.length > 1 || !isSurname(name) || PLURAL.test(name)) return false;
  const [before, after] = [wordsBefore(text, span.start, 2 * NEAR), wordsAfter(text, span.end, 2 * NEAR)];
  return (IT_WAS.test(before) && WHO_DID.test(after)) || (COMES_IN.test(before) && WHO_IS.test(after));
}

// “… over.” said ”: the end of a quotation, and what may stand between it and who says it.
const QUOTED_BEFORE = new RegExp(`[,.?!…]["'”’] (${anyOf(SAYING)} )?$`);
// “. ”, “, who ”, “ said”: what stands behind who speaks; “said Pentagon officials” names no speaker.
const SPEAKER_ENDS = new RegExp(`^(?:[.,;:]|\\s*$| ${anyOf(SAYING)}\\b)`);

/** Whether a name stands beside words in quotation marks as only who utters them does: “… over,” said Vik. */
export function speaksAloud(mention: Mention, { text }: NamedStory): boolean {
  const { name, span } = mention;
  if (!isSurname(name)) return false;
  const before = QUOTED_BEFORE.exec(wordsBefore(text, span.start, NEAR));
  if (before === null || !SPEAKER_ENDS.test(wordsAfter(text, span.end, NEAR))) return false;
  return before[1] !== undefined || SAYS_BEHIND.test(wordsAfter(text, span.end, NEAR));
}

// “ was arrested”, “ had been jailed”: what happens to people alone.
const DONE_TO_PEOPLE = new RegExp(
  `^,? (?:(?:has|had) been|was|is|were) (?:\\p{Ll}+ly )?${anyOf(beside.doneToPeople)}\\b`,
  'u',
);

function isDoneTo({ name, span, parts }: Mention, { text }: NamedStory): boolean {
  if (parts.length > 1 || !isSurname(name) || !DONE_TO_PEOPLE.test(wordsAfter(text, span.end, 2 * NEAR))) return false;
  return CLAUSE_BEFORE.test(wordsBefore(text, span.start, NEAR));
}

// “ promised to hold his ”: what somebody does with what is theirs.
const DOES_WITH_OWN =
  /^ (?:\p{Ll}+ly )?\p{Ll}+(?:ed|s)\b(?: (?:[\p{Ll}’-]+ ){0,3}?to \p{Ll}+ (?:his|her)| (?:[\p{Ll}’-]+ ){0,3}?(?:himself|herself)) ?(?:own )?\p{Ll}/u;
// “”, “. ”, “in which ”, “when ”: what may stand before who does it.
const CLAUSE_BEFORE = new RegExp(`(?:^|[.!?]["”’]?\\s+|\\b(?:which|where|${[...SUBORDINATORS].join('|')}) )$`, 'i');
// Whom “his” may be said of as well.
const OTHER_BEFORE = /\b(?:he|she|his|her|him|man|woman|boy|girl)\b/i;

/** Whether a name is the only one in its paragraph so far, and does something with what is his or hers. */
function actsAsPerson({ name, span, parts }: Mention, story: NamedStory): boolean {
  if (parts.length > 1 || !isSurname(name)) return false;
  if (!DOES_WITH_OWN.test(wordsAfter(story.text, span.end, 4 * NEAR))) return false;
  const block = story.blocks.find((other) => contains(other.span, span));
  if (block === undefined) return false;
  const before = wordsBefore(story.text, span.start, span.start - block.span.start);
  if (!CLAUSE_BEFORE.test(before) || namesRole(before)) return false;
  return (
    !story.mentions.some(
      (other) => other.block === block && other.span.start < span.start && !other.parts[0]?.opensSentence,
    ) && !OTHER_BEFORE.test(before)
  );
}

// “Vik”, “McVik”, “O’Vik”, “al-Vik”; no “GlobalPost”, no “Ofc”.
const SURNAME = /^(?:(?:\p{Ll}+[ -])+|Ma?c|[DO]['’])?\p{Lu}(?=\p{Ll}*[aeiouyà-ÿ])\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u;
// “Harrowbank”: a body by what it ends in.
const BODY_ENDING = new RegExp(`\\p{Ll}(?:${anyOf(kindWords.organisation.filter((word) => word.length > 3))})$`, 'u');

/** Whether a word has the shape of a surname, and not of a body’s name: “Vik”, “McVik”; no “GlobalPost”, no “Harrowbank”. */
export function isSurname(name: string): boolean {
  return SURNAME.test(name) && !BODY_ENDING.test(name);
}

/** “Divers”, “Traders”: people at the head of a sentence, more often than somebody’s name. */
export const PLURAL = /s$/;
/** “. ”, “, and ”: what stands before the head of a clause. */
export const HEAD_BEFORE = /(?:^|[.!?]["”’]?\s+|[,;] (?:and|but) )$/;
// “ will be there with his ”, “ has already put down his ”
const WITH_OWN = /^ (?:can|could|had|has|is|was|will|would) (?:[\p{Ll}’-]+ ){1,5}(?:her|his) \p{Ll}/u;
// “ has promised to ”
const HAS_PROMISED = /^ (?:has|had) (?:\p{Ll}+ly )?(?:apologised|apologized|asked for|promised|vowed)\b/u;

// “ disagrees. He ”
const GOES_ON_AS_ONE = /^ (?:\p{Ll}+ly )?\p{Ll}+(?:s|ed)\b[^.!?“”"]{0,60}\. (?:He|She) /u;

// “The broker Harrow Lom had called it a landmark. ”: a sentence on a firm, and what its rivals say comes next.
const FIRM_BEFORE = new RegExp(`\\b${anyOf(beside.callsFirm)}\\b[^\\n]*$`, 'i');
const FAR = 160;

/**
 * Whether a name of one word, as a firm may have, too, says something at the head of a clause, or has something of his or
 * her own there: “Vik said that the machine was gone.”, “… meets in May, and Vik will be there with his maps.”
 */
export function headsClause({ name, span, parts }: Mention, { text }: NamedStory): boolean {
  if (parts.length > 1 || !isSurname(name) || PLURAL.test(name) || isFirstName(parts[0]?.fold ?? '')) return false;
  if (!HEAD_BEFORE.test(wordsBefore(text, span.start, NEAR))) return false;
  const after = wordsAfter(text, span.end, 4 * NEAR);
  if ([WITH_OWN, HAS_PROMISED, GOES_ON_AS_ONE].some((form) => form.test(after))) return true;
  return SAYS_BEHIND.test(after) && !FIRM_BEFORE.test(wordsBefore(text, span.start, FAR));
}

const FEWEST_ITEMS = 4;

/** Whether a name ends one item of a list in a sentence whose other items each name somebody in full: “best cornet, Vik; ”. */
function isOnlyShortInList(mention: Mention, { mentions, text, blocks }: NamedStory): boolean {
  const { span, parts, name } = mention;
  if (parts.length > 1 || !isSurname(name)) return false;
  if (!/^(?:;|\.?\s*$)/.test(wordsAfter(text, span.end, 2))) return false;
  const block = blocks.find((other) => contains(other.span, span));
  if (block === undefined || !block.prose.includes(';')) return false;
  const ends = findMatches(/;|$/g, block.prose).map(({ index }) => block.span.start + index);
  const others = mentions.filter((other) => other.block === block);
  const items = ends.map((end, i) =>
    others.filter((other) => other.span.start < end && other.span.start >= (ends[i - 1] ?? block.span.start)),
  );
  const own = items.find((item) => item.some((other) => other.span.start === span.start));
  if (items.length < FEWEST_ITEMS || own?.length !== 1) return false;
  return items.every((item) => item === own || item.some((other) => other.parts.length > 1 && mayNamePerson(other)));
}
