import { anyOf } from '../../english/any-of.ts';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../english/function-words.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import type { Span } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { NamedStory } from '../names/named-story.ts';
import type { NameForm } from '../names/written-forms.ts';
import { namesRole } from '../sentences/roles.ts';
import { SAYING } from '../sentences/saying.ts';

const FAR = 120; // In characters: “a smaller one in Perth run by its Scottish subsidiary, the ”.

/**
 * Whether the words beside the first place of a name say that it is another body than those the story has told of: “a
 * smaller rival, the Harrow Union”, “than the Harrow Union”, “founded as the Harrow Union”, “the Harrow Union, the body for”.
 */
export function isSetApart({ places }: NameForm, { text }: Pick<NamedStory, 'text'>): boolean {
  const [first] = places;
  if (first === undefined) return false;
  const [before, after] = [sentenceBefore(first, text), wordsAfter(text, first.end, FAR)];
  const sentence = before + restOfSentence(after);
  if (OF_TWO.test(sentence) || (isOfThePast(sentence) && !isThereSince(before, after))) return true;
  return isSetApartBefore(before, first, text) || isToldOf(after);
}

// “in 1974”: what was called so then may have another name, or none; “since 1974” tells of today.
const LONG_AGO = /\b(?<!since )1[5-9]\d\d\b/;
// “merged in 2019”
const A_YEAR = /\b20\d\d\b/;
const OF_ITS_HISTORY = new RegExp(`\\b${anyOf(beside.ofItsHistory)}\\b`);
// “a subsidiary of ”, “is unconnected with the ”
const OF_TWO = new RegExp(`\\b${anyOf(beside.tellsOfTwo)}\\b`);

function isOfThePast(sentence: string): boolean {
  return LONG_AGO.test(sentence) || (A_YEAR.test(sentence) && OF_ITS_HISTORY.test(sentence));
}

// “since the ” before “Harrow Gallery opened in 1988”: it is there today.
const SINCE = /\bsince (?:the )?$/;
// “ began work in 2020”, “ has opened a third shop”: what a body did, and not what it came from.
const DID =
  /^(?: (?:has|had|also|then|first))*? (?:began|closed|ended|launched|opened) (?:an?|the|its|their|his|her|to|talks|work|\p{Ll}+ing)\b/u;

/** Whether the year is of something that the body did, or the body is older than the year. */
function isThereSince(before: string, after: string): boolean {
  return SINCE.test(before) || DID.test(after);
}

function restOfSentence(after: string): string {
  return after.slice(0, SENTENCE_CLOSES.exec(after)?.index);
}

// “. ”, “.” ”: where the sentence before ends.
const SENTENCE_END = /[.!?]["'”’)]* (?=["'“‘]?\p{Lu})|\n/gu;

const SENTENCE_CLOSES = /[.!?]["'”’)]*(?: |$)|\n/;

function sentenceBefore({ start }: Span, text: string): string {
  const before = wordsBefore(text, start, FAR);
  const end = [...before.matchAll(SENTENCE_END)].at(-1);
  return end === undefined ? before : before.slice(end.index + end[0].length);
}

// “a smaller rival, the ”, “Its sister boat, the ”, “Arden’s other court, ”; “the operator, ” is the one that readers know.
const APPOSED = new RegExp(
  `(?:^|[\\s“"])(?!(?:that|which|the [\\p{Ll}-]+(?:,| that| which)) )(?:${anyOf([...DETERMINERS])}|\\p{Lu}[\\p{L}-]*['’]s?) (?:[\\p{L}\\d-]+ ){0,4}[\\p{Ll}-]+, (?:the )?$`,
  'iu',
);
// “founded as the ”, “which traded as ”
const ONCE_CALLED = /\b(?:\p{Ll}{2,}(?:ed|wn)|began|begun|grew|life|up|out)(?: in \d{4})? as (?:the )?$/u;
const OTHER_THAN = new RegExp(`\\b${anyOf(beside.otherThan)} (?:the )?$`, 'i');
const JOINS = new RegExp(`\\b${anyOf(beside.joinsAnother)} (?:the )?$`, 'i');
// “a permanent ” before “Arden Authority”
const NEW_ONE = /\b(?:an?|another) (?:[\p{Ll}-]+ )?$/iu;
// “its neighbours ”, “a subsidiary, ”
const OF_ANOTHER = new RegExp(`\\b${anyOf(beside.besideIt)}s?,? (?:the )?$`, 'i');
// “ spokesman”: what “a” in “an Arden Council spokesman” belongs to.
const NEXT_WORD = /^(?:['’]s?)? (\p{Ll}+)/u;

function isSetApartBefore(before: string, { end }: Span, text: string): boolean {
  if (ONCE_CALLED.test(before) || OTHER_THAN.test(before) || JOINS.test(before) || OF_ANOTHER.test(before)) return true;
  if (NEW_ONE.test(before)) return !namesRole(NEXT_WORD.exec(wordsAfter(text, end, FAR))?.[1] ?? '');
  return APPOSED.test(before) && !isAdjunct(before);
}

// “In a statement, ”, “Asked about the delay, ”
const FIRST_WORD = /^["'“‘]?(\p{L}+)[^,]*, (?:the )?$/u;
const PARTICIPLE = /.{3}(?:ed|ing)$/;

function isAdjunct(before: string): boolean {
  const first = FIRST_WORD.exec(before)?.[1]?.toLowerCase();
  return first !== undefined && (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || PARTICIPLE.test(first));
}

// “, the subsidiary that ”, “, its forerunner, ”
const APPOSITION =
  /^, (?:the|its|their) ((?:[\p{L}\d’'-]+ ){0,4}?[\p{Ll}-]+)(?:[,.;]| (?:that|which|of|for|in|at|on|behind|with)\b)/u;
// “, into which”
const TELLS =
  /^(?:, (?:an?|another|one of|now|then|once|formerly|also|based|founded|led|made|owned|part|run|set up|where|\p{Ll}+ which)\b)/u;

function isToldOf(after: string): boolean {
  if (TELLS.test(after)) return true;
  const words = APPOSITION.exec(after)?.[1];
  return words !== undefined && !words.split(' ').some((word) => SAYING.has(word));
}

/** Whether the story speaks of the first body by what it is behind the second, which is called otherwise: “The initiative”. */
export function isToldOfAfter(first: NameForm, second: NameForm, { text }: Pick<NamedStory, 'text'>): boolean {
  const place = second.places.at(-1);
  const [head = '', other = ''] = [first, second].map(lastWord);
  if (place === undefined || head === other) return false;
  const after = text.slice(place.end);
  return after.includes(`the ${head}`) || after.includes(`The ${head}`);
}

function lastWord({ form }: NameForm): string {
  return form.slice(form.lastIndexOf(' ') + 1).toLowerCase();
}
