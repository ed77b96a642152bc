import { anyOf } from '../../english/any-of.ts';
import { isCommonWord } from '../../english/known-words.ts';
import type { Post } from '../../english/posts.ts';
import { COURTESIES, longTitle } from '../../english/titles.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { sliceOf } from '../../text/span.ts';
import { mayGoOnWith } from '../../text/unseen.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import { mayNamePerson, namesPerson } from '../names/given-names.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { areOfTwoBodies } from '../posts/held-posts.ts';
import { namesRole, rolesIn } from '../sentences/roles.ts';

type Text = Pick<NamedStory, 'text'>;

const NEAR = 100;
// “, 39,”: what only a person is.
const AGE = /^,? ?\(?(?:aged )?\d{1,3}\b(?=[,.;)])/;
// “, an intensive care consultant” before “ at”: who or what is named, in words that begin small.
const APPOSITION = /^, (\p{Ll}.*?)(?= (?:as|at|for|from|in|of|on|that|to|who|with)\b|[,.;:!?“”"])/u;
/** “, who sits for the harbour”, “, who was”: one person; a side or a band is “who have”. */
export const WHO_IS_ONE = /^, who (?:(?:also|\p{Ll}+ly|now|once|still) )?(?:\p{Ll}*[^s\W]s|has|is|was)\b/u;
// “, of the harbour crew, left early. She ”: how a story goes on about the person whom a sentence begins with.
const GOES_ON_AS_ONE = /^(?:(?!\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})[^.!?“”"]){1,150}\. (?:He|She) /u;
// “the teller, ”, “The driver is ”, “trawlerman ”: the word for somebody before a name.
export const ROLE_BEFORE = /(\p{Ll}+)(,| is| was)? $/u;
const COURTESY = new RegExp(`^${anyOf(COURTESIES)}\\.?$`);

/** “Ada Brook”, “Sen. Hale Brook”, “Orla Brook, a vet”: a given name, a title, an age or a role says that it is a person. */
export function tellsPerson(mention: Mention, { text }: Text): boolean {
  if (mention.parts.length < 2) return false;
  if (mention.titles.length > 0 || hasOffice(mention)) return true;
  if (namesPerson(mention) || hasRoleBefore(mention, text)) return true;
  const [given] = mention.parts;
  if (given?.opensSentence && GOES_ON_AS_ONE.test(wordsAfter(text, mention.span.end, 2 * NEAR))) return true;
  if (!mayGoOnWith(text, mention.span.end, ',')) return false;
  const after = wordsAfter(text, mention.span.end, NEAR);
  const apposition = APPOSITION.exec(after)?.[1];
  if (AGE.test(after) || WHO_IS_ONE.test(after)) return true;
  return apposition !== undefined && (mayNamePerson(mention) || namesRole(apposition));
}

const ALSO_FIRMS: ReadonlySet<string> = new Set(beside.alsoFirms);

/** “The accountant, Samir Brook,”, “trawlerman Samir Brook”; but no “developer Brook Homes”. */
function hasRoleBefore({ span, parts }: Mention, text: string): boolean {
  const [, role = '', apart] = ROLE_BEFORE.exec(wordsBefore(text, span.start, NEAR)) ?? [];
  if (!namesRole(role) || ALSO_FIRMS.has(role) || isCommonWord(parts.at(-1)?.fold ?? '')) return false;
  return apart !== ',' || wordsAfter(text, span.end, 1) === ',';
}

// “, the chief executive”, “, in charge of the yard”, “ of Holm Brothers”.
const TELLS_WHO = /^, (?:an?|the|who|whose|one of|now|in charge|of|from)\b|^ (?:of|from) (?:the )?\p{Lu}/u;
// “The teller, ” and “, ” behind the name: who somebody is, whatever the word for it.
const NOUN_BEFORE = /(?:^|[^\p{L}])(?:the|its|their|his|her|[\p{L}’']+[’']s) (?:[\p{L}’'-]+ ){0,4}[\p{Ll}-]+, $/iu;

// “, ” or “.” behind “said the teller, Ada Quist”.
const ENDS_APPOSITION = /^[,.]/;

/** Whether the story says who a full name is: by an age, a title, a post, a role, or a word of its own beside it. */
export function isIntroduced(mention: Mention, { text }: Text): boolean {
  const { span, posts } = mention;
  if (posts.length > 0 || hasTitle(mention, { text }) || hasRoleBefore(mention, text)) return true;
  const after = wordsAfter(text, span.end, NEAR);
  if (AGE.test(after) || TELLS_WHO.test(after) || namesRole(APPOSITION.exec(after)?.[1] ?? '')) return true;
  return ENDS_APPOSITION.test(after) && NOUN_BEFORE.test(wordsBefore(text, span.start, NEAR));
}

/** “Mr Brook”, but not “Captain Brook”, whose name a boat may have. */
export function isCalledPolitely({ titles }: Mention, { text }: Text): boolean {
  return titles.some((title) => COURTESY.test(sliceOf(text, title)));
}

/** “Inspector Vik”, but not “Mr Vik”: the title says who it is. */
export function hasTitle({ titles }: Mention, { text }: Text): boolean {
  return titles.some((title) => !COURTESY.test(sliceOf(text, title)));
}

/** Whether two names have one title, “Prof Ada Vik” and “Professor Anna Vik”; whoever is recorder in court is called judge. */
export function shareTitle(a: Mention, b: Mention, story: Text): boolean {
  const [one, other] = [a, b].map((mention) => titleOf(mention, story));
  return (
    one !== undefined && other !== undefined && (one === other || [one, other].every((title) => JUDGES.has(title)))
  );
}

const JUDGES: ReadonlySet<string> = new Set(beside.judges);

function titleOf(mention: Mention, story: Text): string | undefined {
  if (!hasTitle(mention, story)) return undefined;
  return mention.titles
    .map((title) => sliceOf(story.text, title))
    .map((title) => longTitle(title) ?? longTitle(`${title}.`) ?? title)
    .join(' ')
    .toLowerCase();
}

/** Whether a name has a post that one person holds: “Ada Quist, chief executive of Harrow Ferries”. */
export function hasOffice({ posts }: Mention): boolean {
  return posts.some((held) => held.posts.some(({ isTitle }) => !isTitle));
}

/** Whether two names have one office of which there is one: “the mayor, Tomas Vik”, “Tobias Vik, the mayor”. */
export function holdOnePost(a: Mention, b: Mention, { text }: Text): boolean {
  const isOnePost = a.posts.some((held) =>
    b.posts.some(
      (other) =>
        !areOfTwoBodies(held, other) && held.posts.some((post) => other.posts.some((next) => areOne(post, next, a, b))),
    ),
  );
  if (isOnePost || onlyRolesOf(a, text).some((role) => onlyRolesOf(b, text).includes(role))) return true;
  return rolesBeside(a, text).some((role) => rolesBeside(b, text).includes(role));
}

/** A town has many inspectors: two of one surname are one only where their first names begin alike. */
function areOne(a: Post, b: Post, holder: Mention, other: Mention): boolean {
  if (a.name !== b.name || a.second !== b.second) return false;
  return !a.isTitle || beginAlike(holder, other);
}

function beginAlike({ parts: [given] }: Mention, { parts: [other] }: Mention): boolean {
  return given?.fold[0] === other?.fold[0];
}

// “Rescue leader ”, “zoo veterinarian ”
const ROLE_RIGHT_BEFORE = /([\p{L}-]+) $/u;
// “, the zoo’s veterinarian”, “, a nurse at the hospice”, but no “, the leader’s son”
const ROLE_AFTER =
  /^, (?:the|an?|[\p{L}-]+['’]s?) (?:[\p{L}’'-]+ ){0,2}?([\p{Ll}-]+)(?=[,.;]| (?:at|for|in|of|with)\b)/u;

/** What somebody is said to be, of which there may be more: “nurse” in “Carla Vik, a nurse at the clinic”. */
function rolesBeside({ span, titles }: Mention, text: string): string[] {
  const before = ROLE_RIGHT_BEFORE.exec(wordsBefore(text, titles[0]?.start ?? span.start, NEAR))?.[1] ?? '';
  const after = ROLE_AFTER.exec(wordsAfter(text, span.end, NEAR))?.[1] ?? '';
  const titled = titles.map((title) => sliceOf(text, title)).join(' ');
  return rolesIn(`${before} ${after} ${titled}`);
}

// “the teller, ”
const ONLY_BEFORE = /\bthe (?:[\p{Ll}-]+ ){0,2}(\p{Ll}+), $/u;
// “, the teller”
const ONLY_AFTER = /^, the ([^.,;:!?“”"]{1,60})/;

/** What there is one of, and somebody is said to be: “teller” in “the teller, Carla Vik”. */
function onlyRolesOf({ span, titles }: Mention, text: string): string[] {
  const before = ONLY_BEFORE.exec(wordsBefore(text, titles[0]?.start ?? span.start, NEAR))?.[1] ?? '';
  const after = ONLY_AFTER.exec(wordsAfter(text, span.end, NEAR))?.[1] ?? '';
  return rolesIn(`${before} ${after}`);
}
