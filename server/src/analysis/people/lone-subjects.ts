import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../english/function-words.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { namesRole } from '../sentences/roles.ts';
import { SAYING } from '../sentences/saying.ts';
import { isSurname, PLURAL } from './bare-surnames.ts';
import { WHO_IS_ONE } from './person-introductions.ts';

const ALSO_FIRMS: ReadonlySet<string> = new Set(beside.alsoFirms);
const NEAR = 40;
const FAR = 120;

// “”, “. ”, “, and ”, “Even ”, “when ”, “… that night ”: what may stand before who does something.
const CLAUSE_BEFORE = new RegExp(
  `(?:^|[.!?]["”’]?\\s+|[,;] (?:and|but) |(?:^|[.!?]["”’]?\\s+)(?:Even|Only|Then|Yet) |(?<![\\p{L}-])(?:after|before|which|where|that|${anyOf([...SUBORDINATORS])}) )$`,
  'iu',
);
// “, two seats along,”; but no “, a collie,”, which tells what it is
const BESIDE = '(?:,(?! (?:an?|the)\\b)[^,.;“”"]{1,40},)?';
// “ shrugged”, “ will moderate”, “ did not sleep”, “ has offered to resign”
const DOES = new RegExp(
  `^${BESIDE} (?:(?:${anyOf(BE, DO, HAVE, MODALS)}|not|never|still|also|\\p{Ll}+ly|(?:expected|going|offered|ready|refused|set) to|to) ){0,3}${anyOf(beside.doneByPeople)}\\b`,
  'u',
);
// “ took off his hat”, “, two seats along, shook her head”
const WITH_BODY = new RegExp(`^${BESIDE} (?:\\p{Ll}+ ){1,5}(?:his|her) (?:own )?${anyOf(beside.ofBodies)}\\b`, 'u');
// “, who held the lamp, said”, “, who says ”
const WHO_SAYS = new RegExp(`^, who (?:[^.,;“”"]{1,80}, )?${anyOf(SAYING)}\\b`, 'u');
// “’s widow”
const OWNS = new RegExp(`^['’]s? (?:late |second |first )?${anyOf(beside.ofPeople)}\\b`, 'u');

// “in ”, “the ”, “Ada ”: what no name stands behind that does something.
const NO_SUBJECT_BEHIND = new RegExp(
  `(?:\\b${anyOf(DETERMINERS, POSSESSIVES, PREPOSITIONS)}|\\p{Lu}[\\p{L}’'.-]*|[^\\p{L}]) $`,
  'u',
);
// “ loathes”, “ has never forgiven ”; countries and firms think, blame and doubt, too
const THINKS = new RegExp(
  `^ (?:(?:${anyOf(BE, DO, HAVE, MODALS)}|not|never|still|also|\\p{Ll}+ly) ){0,3}${anyOf(beside.thoughtByPeople)}\\b`,
  'u',
);
// “, a teacher in Harrow, ”
const APPOSITION = /^, (?:an?|the) (?:[\p{Ll}-]+ ){0,2}?(\p{Ll}+)(?=[,.;]| (?:at|for|from|in|of|on|who|with)\b)/u;

/**
 * Whether a name of one word does or has in its place what only people do and have: “Vik shrugged.”, “Vik will moderate.”,
 * “Vik took off his hat.”, “Vik, who held the lamp, said …”, “Vik’s widow”.
 */
export function actsAsOnePerson({ name, span, parts }: Mention, { text }: Pick<NamedStory, 'text'>): boolean {
  if (parts.length > 1 || !isSurname(name) || isFirstName(parts[0]?.fold ?? '')) return false;
  const after = wordsAfter(text, span.end, FAR);
  const before = wordsBefore(text, span.start, NEAR);
  const headsClause = CLAUSE_BEFORE.test(before);
  if (headsClause && [WITH_BODY, WHO_IS_ONE].some((form) => form.test(after))) return true;
  if (PLURAL.test(name)) return false;
  if (OWNS.test(after) || (DOES.test(after) && !NO_SUBJECT_BEHIND.test(before))) return true;
  const role = APPOSITION.exec(after)?.[1] ?? '';
  return headsClause && ([DOES, THINKS, WHO_SAYS].some((form) => form.test(after)) || isPersonal(role));
}

function isPersonal(role: string): boolean {
  return namesRole(role) && !ALSO_FIRMS.has(role);
}
