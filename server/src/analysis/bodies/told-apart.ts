import { anyOf } from '../../english/any-of.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import data from '../data/transliterations.json' with { type: 'json' };
import type { NamedStory } from '../names/named-story.ts';
import type { NameForm } from '../names/written-forms.ts';

type Text = Pick<NamedStory, 'text'>;

/**
 * Whether the story itself says that two like names are two, or that one of them is printed because it was wrong: in one
 * list (“Horan, Horgan 2, Dacre”, “Horan and Horgan”), “[sic]”, “Halden, not Haldien”, “chicken Kiev”.
 */
export function areToldApart(a: NameForm, b: NameForm, { text }: Text): boolean {
  return isPrintedAsIs(a, text) || isPrintedAsIs(b, text) || standInOneList(a, b, text);
}

function isPrintedAsIs({ places }: NameForm, text: string): boolean {
  return places.every(
    (place) => isAsFound(place, text) || isCorrected(place, text) || isTold(place, text) || isFixed(place, text),
  );
}

// “” [sic]”, “ (sic)”.
const SIC = /^["'’”]?\s*[[(]sic[\])]/i;

function isAsFound({ end }: Span, text: string): boolean {
  return SIC.test(wordsAfter(text, end, FAR));
}

// “Halden, not ”, “misspelled as “”, “rather than Captain ”: what says that the next form was wrong.
const WAS_WRONG = new RegExp(
  `(?:[,;] (?:and )?not|rather than|instead of|(?:mistaken|taken) for|confused with|mis-?spel(?:led|t)(?: as)?|${anyOf(beside.wrongly)} (?:as|called|named|spel(?:led|t)(?: as)?|given as|identified as)) (?:the )?(?:\\p{Lu}\\p{L}+ ){0,2}["“'‘]?$`,
  'iu',
);

function isCorrected({ start }: Span, text: string): boolean {
  return WAS_WRONG.test(wordsBefore(text, start, FAR));
}

// “Aldbury, spelled “”, “once written as ”, “the summons named him as ”: what says how the next form is, or was, written.
const WRITTEN_AS =
  /\b(?:(?:spel(?:led|t)|written|recorded)(?: as)?|(?:entered|listed|named|recorded) (?:(?:her|him|it) )?as|(?:addressed|made out) to) (?:the )?["“'‘]?$/iu;
// “ in the Domesday Book”, “ with one “l””, “ on old maps”: what says of a form where it is written so, or how.
const WHERE_WRITTEN =
  /^["'’”]?(?: \p{Lu}\p{Ll}+)?,? (?:(?:which is |always |still )?spel(?:led|t) )?(?:with (?:an?|one|two|no) ["“'‘]|without (?:an?|the) ["“'‘]|(?:in|on) (?:the )?(?:Domesday|(?:old|early|older|medieval) ))/u;

function isTold({ start, end }: Span, text: string): boolean {
  return WRITTEN_AS.test(wordsBefore(text, start, FAR)) || WHERE_WRITTEN.test(wordsAfter(text, end, FAR));
}

const FAR = 40;

function isFixed({ start, end }: Span, text: string): boolean {
  return data.fixedPhrases.some((phrase) => {
    const near = Math.max(0, start - phrase.length);
    const from = text.slice(near, start + phrase.length).indexOf(phrase);
    return from >= 0 && near + from <= start && near + from + phrase.length >= end;
  });
}

// “, ”, “ 2, Dacre, ”, “ (Horan 2) and ”: a list of names and figures.
const OF_A_LIST = /^(?:[\s\d(),;:]|and|\p{Lu}[\p{L}’'-]*)*$/u;
const LIST_AT_MOST = 200;
// “Marlin and Merlin”: two names beside each other are of two.
const BESIDE = /^ (?:and|&|or|versus|vs\.?) $/;
// “Norhall beat Norrhall”, “from Norhall to Norrhall”: whoever writes the two in one breath sees both.
const IN_ONE_BREATH = new RegExp(`^ (?:${anyOf(beside.meets)}|to) $`);

function standInOneList(a: NameForm, b: NameForm, text: string): boolean {
  const starts = [...a.places, ...b.places].toSorted((x, y) => x.start - y.start);
  const own = new Set(a.places.map(({ start }) => start));
  return starts.some((place, i) => {
    const next = starts[i + 1];
    if (next === undefined || own.has(place.start) === own.has(next.start) || next.start > place.end + LIST_AT_MOST)
      return false;
    const between = sliceOf(text, { start: place.end, end: next.start });
    return BESIDE.test(between) || IN_ONE_BREATH.test(between) || (between.includes(',') && OF_A_LIST.test(between));
  });
}
