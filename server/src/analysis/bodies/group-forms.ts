import { anyOf } from '../../english/any-of.ts';
import { MONTHS } from '../../english/calendar.ts';
import { closeUp, leadOf, wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { knownOnce } from '../../text/known-once.ts';
import { raised } from '../../text/letter-case.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import { knownOfNames } from '../names/known-names.ts';
import type { NamedStory } from '../names/named-story.ts';
import type { NameForm } from '../names/written-forms.ts';
import { isQuoted } from '../sentences/quotes.ts';

/** Those of a name's forms that the story uses in its own words, in the order in which they come first. */
export function groupForms(forms: readonly string[], story: NamedStory, starts: NameStarts): NameForm[] {
  return forms
    .map((form) => ({ form, places: placesOfForm(form, story, starts), fullFrom: undefined }))
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}

/** Where the words of names begin, by the first word. */
export type NameStarts = ReadonlyMap<string, readonly number[]>;

/**
 * Indexes the words of a story's names that some forms begin with, so that a group costs no search through the text. Where
 * the list of forms is the one of the last reading, only what changed is looked through.
 */
export function nameStarts(
  { blocks, mentions }: Pick<NamedStory, 'blocks' | 'mentions'>,
  forms: readonly string[],
): NameStarts {
  const { firstWords, startsIn } = lookFor(forms);
  const starts = new Map<string, number[]>([...firstWords].map((word) => [word, []]));
  for (const block of blocks) {
    for (const { word, at } of startsIn(block, mentions)) starts.get(word)?.push(block.span.start + at);
  }
  return starts;
}

/** The first words of some forms, and where each block has them at the start of a word of a name. */
const lookFor = knownOnce((forms: readonly string[]) => {
  const firstWords: ReadonlySet<string> = new Set(forms.map(firstWord));
  const startsIn = knownOfNames(({ names }) =>
    names.flatMap(({ span, parts }) =>
      parts.flatMap(({ form, at }) => {
        const word = firstWord(form);
        return firstWords.has(word) ? [{ word, at: span.start + at.start }] : [];
      }),
    ),
  );
  return { firstWords, startsIn };
});

function firstWord(form: string): string {
  const end = form.indexOf(' ');
  return end < 0 ? form : form.slice(0, end);
}

/** In UTF-16 code units: the longest name of a group, with tags in it. */
const WIDEST_FORM = 300;

function placesOfForm(form: string, story: NamedStory, starts: NameStarts): Span[] {
  return (starts.get(firstWord(form)) ?? [])
    .map((start) => leadOf(story.text, { start, end: start + WIDEST_FORM }, form.length))
    .filter((place) => isWhole(form, place, story.text) && !isQuoted(story.quotes, place));
}

const MONTH = anyOf([...MONTHS].map(raised));
// “ of Iraq and Syria”, “s”: what makes another name of a name; “ in May” does not.
const GOES_ON = new RegExp(`^(?:\\p{L}|\\p{N}|-\\p{L}| (?:of|in) (?:the )?(?!${MONTH}\\b)\\p{Lu})`, 'u');

// In characters: “ of the September” and more.
const LONGEST_TAIL = 20;

function isWhole(form: string, place: Span, text: string): boolean {
  return sliceOf(text, place) === form && !GOES_ON.test(wordsAfter(text, place.end, LONGEST_TAIL));
}

// “ (”, “ group (”, “, or ”, “ is another name for the ”: what stands between a name and its other name right after.
const NAMES_OTHER_NEXT =
  /^["'’”]?(?:(?: group)? ?[([]|,? or (?:the )?| (?:is|was) (?:just |only )?(?:another|an older|a newer) name (?:for|of) (?:the )?)["'‘“]?/;
// “also known as ISIS or ”, “the acronym ”, “(IS, formerly ”: what says that the next name is another one for the same.
const NAMES_ANOTHER = new RegExp(
  `\\b(?:${anyOf(beside.callsAnother)} (?:known|called|referred|named)|known (?:as|by)|(?:an?|the|its) (?:\\w+ )?(?:acronym|abbreviation|name)s?(?! (?:for|of))|(?:calls|called|styles) itself|goes by|renamed|changed its name)\\b[^.;!?]{0,40}$|\\b(?:formerly|previously|originally) ["'“‘]?$`,
  'i',
);
const BEFORE_AT_MOST = 90;

/** Whether the story says itself that two forms name the same: “Islamic State (ISIS)”, “also known as ISIS”. */
export function explains(a: NameForm, b: NameForm, { text }: Pick<NamedStory, 'text'>): boolean {
  return isExplained(a, { text }) || isExplained(b, { text }) || namesNext(a, b, text) || namesNext(b, a, text);
}

/** Whether the story gives this form as another name of somebody: “which calls itself the Oars”. */
export function isExplained({ places }: NameForm, { text }: Pick<NamedStory, 'text'>): boolean {
  return places.some(({ start }) => NAMES_ANOTHER.test(wordsBefore(text, start, BEFORE_AT_MOST)));
}

function namesNext(one: NameForm, other: NameForm, text: string): boolean {
  const starts = new Set(other.places.map(({ start }) => start));
  return one.places.some(({ end }) => {
    const { words, placeOf } = closeUp(text.slice(end, end + WIDEST_FORM));
    const gap = NAMES_OTHER_NEXT.exec(words)?.[0].length;
    return gap !== undefined && starts.has(end + placeOf({ start: gap, end: gap + 1 }).start);
  });
}
