import { anyOf } from '../../english/any-of.ts';
import { wordsBefore } from '../../text/fillers.ts';
import { findMatches } from '../../text/matches.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { NamedStory } from '../names/named-story.ts';

// “the pseudonym ”, “goes by ”, “identified only as ”, “Ole Brandt, aka ”: what says that somebody is known by what follows.
const KNOWN_BY = new RegExp(
  `(?:\\b${anyOf(beside.knownBy)}|\\bidentified (?:only|just|simply) as)(?: (?:the )?(?:name|pseudonym|nickname|alias)(?: of)?)?,? ["'“‘]?$`,
  'i',
);
// “a customer named “Conal””: a name in quotation marks is all that somebody gave.
const CALLED_IN_QUOTES = /\b(?:named|called) ["'“‘]$/;
// “a customer named ”
const CALLED = /\b(?:named|called) ["'“‘]?$/;
const BEFORE_AT_MOST = 60;

/** Whether the story says of a name that somebody goes by it: “under the pseudonym Quill”, “a woman named ‘Ona’”. */
export function goesByOneName(name: string, story: Pick<NamedStory, 'text'>): boolean {
  return beforeEach(name, story).some(saysSo);
}

function saysSo(before: string): boolean {
  return KNOWN_BY.test(before) || CALLED_IN_QUOTES.test(before);
}

/** Whether the story brings somebody in by one name, which it says is theirs: “a customer named Conal”. */
export function isCalled(name: string, story: Pick<NamedStory, 'text'>): boolean {
  return beforeEach(name, story).some((before) => saysSo(before) || CALLED.test(before));
}

function beforeEach(name: string, { text }: Pick<NamedStory, 'text'>): string[] {
  const places = findMatches(new RegExp(`(?<!\\p{L})${anyOf([name])}(?!\\p{L})`, 'gu'), text);
  return places.map(({ index }) => wordsBefore(text, index, BEFORE_AT_MOST));
}
