import { anyOf } from '../../english/any-of.ts';
import { SUBORDINATORS } from '../../english/function-words.ts';
import { isKnown } from '../../english/known-words.ts';
import { isSharedTitle } from '../../english/titles.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { knownOnce } from '../../text/known-once.ts';
import { contains, sliceOf } from '../../text/span.ts';
import kindWords from '../data/kind-words.json' with { type: 'json' };
import { namesRole } from '../sentences/roles.ts';
import { SAYING } from '../sentences/saying.ts';
import { isSurelyPerson, standsForMore, toldMentions } from './introductions.ts';
import type { Entity, Mention } from './mentions.ts';
import type { NamedStory } from './named-story.ts';

/** A person whom a story calls by a surname that it never gives in full: the first mention. */
export function* neverIntroduced(story: NamedStory): Generator<Mention> {
  const told = toldMentions(story);
  for (const entity of story.entities) {
    const first = entity.mentions.find((mention) => told.has(mention));
    if (first === undefined || entity.kind === 'organisation' || entity.kind === 'place') continue;
    const fold = first.parts[0]?.fold ?? '';
    if (isKnown(fold) || foldsInFull(story).has(fold)) continue;
    if (entity.mentions.some((mention) => standsForMore(mention, story))) continue;
    if (standsAsPerson(entity, story)) yield first;
  }
}

// Whom readers know by one name, as a singer, a story calls by it again and again; a name left out is short of one place.
const SLIPS_AT_MOST = 2;

/** Whether a name is surely a person’s: one who says something, and whom the story calls by a title or as people are. */
function standsAsPerson({ kind, mentions }: Entity, story: NamedStory): boolean {
  if (mentions.some(({ parts }) => parts.length > 1)) return false;
  const isTitled = mentions.some(({ titles }) => titles.length > 0);
  if (mentions.length <= SLIPS_AT_MOST) {
    if (isTitled)
      return (
        mentions.every((mention) => isTitledOfMany(mention, story)) &&
        mentions.some((mention) => utters(mention, story))
      );
    if (kind === 'unknown' && mentions.some((mention) => speaksAloud(mention, story) || actsAsPerson(mention, story)))
      return true;
  }
  if (kind !== 'unknown' || isTitled || mentions.length === 1) return false;
  return (
    mentions.some((mention) => isSource(mention, story)) && mentions.some((mention) => isSurelyPerson(mention, story))
  );
}

/** The words of the names that a story gives in full. */
const foldsInFull = knownOnce(({ mentions }: NamedStory): ReadonlySet<string> => {
  const folds = new Set<string>();
  for (const { parts } of mentions) if (parts.length > 1) for (const { fold } of parts) folds.add(fold);
  return folds;
});

const NEAR = 20;
// “according to ”
const ACCORDING_TO = /\baccording to $/i;

function isSource({ speaks, span }: Mention, { text }: NamedStory): boolean {
  return speaks || ACCORDING_TO.test(wordsBefore(text, span.start, NEAR));
}

const SAYS = new RegExp(`^ ${anyOf(SAYING)}\\b`);
const SAID = new RegExp(`\\b${anyOf(SAYING)} $`);

/** “Captain Vik said”, “said Captain Vik”. */
function utters({ span, titles }: Mention, { text }: NamedStory): boolean {
  const before = wordsBefore(text, titles[0]?.start ?? span.start, NEAR);
  return SAYS.test(wordsAfter(text, span.end, NEAR)) || SAID.test(before);
}

/** “Captain Vik”, “Dr Vik”: a title that says what somebody is, and not who, since many have it. */
function isTitledOfMany({ titles }: Mention, { text }: NamedStory): boolean {
  return titles.every((title) => isSharedTitle(sliceOf(text, title)));
}

// “… over.” said ”: the end of a quotation, and what may stand between it and who says it.
const QUOTED_BEFORE = new RegExp(`[,.?!…]["'”’] (?:${anyOf(SAYING)} )?$`);
// “. ”, “, who ”, “ said”: what stands behind who speaks; “said Pentagon officials” names no speaker.
const SPEAKER_ENDS = new RegExp(`^(?:[.,;:]|\\s*$| ${anyOf(SAYING)}\\b)`);

/** Whether a name stands beside words in quotation marks as only who utters them does: “… over,” said Vik. */
function speaksAloud(mention: Mention, { text }: NamedStory): boolean {
  const { name, span } = mention;
  if (!SURNAME.test(name) || BODY_ENDING.test(name)) return false;
  const before = QUOTED_BEFORE.exec(wordsBefore(text, span.start, NEAR));
  if (before === null || !SPEAKER_ENDS.test(wordsAfter(text, span.end, NEAR))) return false;
  return before[0].length > 3 || SAYS.test(wordsAfter(text, span.end, NEAR));
}

// “ promised to hold his ”: what somebody does with what is theirs.
const DOES_WITH_OWN =
  /^ (?:\p{Ll}+ly )?\p{Ll}+(?:ed|s)\b(?: [\p{Ll}’-]+){0,4}? (?:his|her|himself|herself) ?(?:own )?\p{Ll}/u;
// “”, “. ”, “in which ”, “after ”: what may stand before who does it.
const CLAUSE_BEFORE = new RegExp(`(?:^|[.!?]["”’]? |\\b(?:which|where|${[...SUBORDINATORS].join('|')}) )$`, 'i');
// Whom “his” may be said of as well.
const OTHER_BEFORE = /\b(?:he|she|his|her|him|man|woman|boy|girl)\b/i;

/** Whether a name is the only one in its paragraph so far, and does something with what is his or hers. */
function actsAsPerson({ name, span, parts }: Mention, story: NamedStory): boolean {
  if (parts.length > 1 || !SURNAME.test(name) || BODY_ENDING.test(name)) return false;
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
