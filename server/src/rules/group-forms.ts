import type { NameForm } from '../analysis/name-forms.ts';
import { isQuoted } from '../analysis/quoted.ts';
import type { Story } from '../analysis/story.ts';
import type { PreferredName } from '../stylebook/stylebook.ts';
import type { Span } from '../text/span.ts';

/** The forms of a group's name that the story uses in its own words, in the order in which they come first. */
export function groupForms(group: PreferredName, story: Story, starts: NameStarts): NameForm[] {
  return [group.name, ...group.variants]
    .map((form) => ({ form, places: placesOf(form, story, starts), fullFrom: undefined }))
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}

/** Where the words of names begin, by the first word. */
export type NameStarts = ReadonlyMap<string, readonly number[]>;

/** Indexes the words of a story's names, so that a group costs no search through the text. */
export function nameStarts({ mentions }: Story): NameStarts {
  const starts = new Map<string, number[]>();
  for (const { span, parts } of mentions) {
    for (const { form, from } of parts) {
      const word = firstWord(form);
      const known = starts.get(word);
      if (known === undefined) starts.set(word, [span.start + from]);
      else known.push(span.start + from);
    }
  }
  return starts;
}

function firstWord(form: string): string {
  return form.split(' ', 1)[0] ?? form;
}

function placesOf(form: string, story: Story, starts: NameStarts): Span[] {
  return (starts.get(firstWord(form)) ?? [])
    .map((start) => ({ start, end: start + form.length }))
    .filter((place) => isWhole(form, place, story.text) && !isQuoted(story.quotes, place));
}

// “ of Iraq and Syria”, “s”: what makes another name of a name.
const GOES_ON = /^(?:\p{L}|\p{N}|-\p{L}| (?:of|in) (?:the )?\p{Lu})/u;

function isWhole(form: string, { start, end }: Span, text: string): boolean {
  return text.startsWith(form, start) && !GOES_ON.test(text.slice(end, end + 10));
}

// “ (ISIS)”, “, also known as ISIS”: the story says itself that the two are one.
const SAYS_THEY_ARE_ONE =
  /^["'“”‘’]?(?: ?\(|,? ?\(?(?:or|also|(?:now |formerly |better )?(?:known|called)|the \w+ (?:name|acronym)|an? acronym)[^.;!?]{0,40})["'“”‘’]?$/;
const APART_AT_MOST = 60;

/** Whether the story explains one form by the other somewhere, so that readers know both. */
export function explains(a: NameForm, b: NameForm, { text, acronyms }: Story): boolean {
  const besides = a.places.some(({ end }) =>
    b.places.some(
      ({ start }) => start >= end && start - end <= APART_AT_MOST && SAYS_THEY_ARE_ONE.test(text.slice(end, start)),
    ),
  );
  return (
    besides ||
    acronyms.some(
      ({ defines, acronym, expansion }) =>
        defines &&
        acronym === b.form &&
        expansion !== undefined &&
        text.slice(expansion.start, expansion.end) === a.form,
    )
  );
}
