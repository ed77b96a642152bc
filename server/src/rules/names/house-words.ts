import { groupForms, nameStarts } from '../../analysis/bodies/group-forms.ts';
import type { Mention } from '../../analysis/names/mentions.ts';
import { endsSentence } from '../../analysis/names/story-sentences.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story } from '../../analysis/story.ts';
import { lettersIn } from '../../analysis/style/style-choices.ts';
import { anyOf } from '../../english/any-of.ts';
import { COURTESIES } from '../../english/titles.ts';
import type { HousePoints } from '../../stylebook/house-guide.ts';
import { isOwnVoice } from '../../text/block.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { knownOnce } from '../../text/known-once.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Phrase } from '../../wording/say.ts';
import type { Edit } from '../rule.ts';
import type { Departure } from './departures.ts';

/** “US” where the house writes “U.S.”, or the other way round; letters in a longer name are left alone. */
export function* findInitials(story: Story, { written }: NonNullable<HousePoints['initials']>): Generator<Departure> {
  const wanted = new Map(Object.entries(written).flatMap(([write, forms]) => forms.map((form) => [form, write])));
  for (const { form, place, isPart } of lettersIn(story)) {
    const write = wanted.get(form);
    if (write === undefined || isPart) continue;
    yield { kind: 'written', span: place, write, newText: fitting(write, form, place, story) };
  }
}

/** The point that ends a sentence serves “U.S.” as well. */
function fitting(write: string, form: string, place: Span, story: Story): string {
  if (write.endsWith('.') && wordsAfter(story.text, place.end, 1) === '.') return write.slice(0, -1);
  return form.endsWith('.') && endsSentence(place, story) ? `${write}.` : write;
}

const BEFORE_AT_MOST = 20;

/** “Kiev” where the house writes “Kyiv”, but not in “chicken Kiev”. */
export function* findPlaces(story: Story, { written, not }: Places): Generator<Departure> {
  const starts = nameStarts(story, formsOfPlaces(written));
  for (const [write, forms] of Object.entries(written)) {
    for (const { places } of groupForms(forms, story, starts)) {
      for (const span of places) {
        const lead = wordsBefore(story.text, span.start, BEFORE_AT_MOST) + sliceOf(story.text, span);
        if (not.some((phrase) => lead.endsWith(phrase))) continue;
        yield { kind: 'written', span, write };
      }
    }
  }
}

type Places = NonNullable<HousePoints['places']>;

const formsOfPlaces = knownOnce((written: Places['written']) => Object.values(written).flat());

// “Mr.”, “Ms”: what some houses print before no name of their own; “Miss” may stand before a country.
const COURTESY = new RegExp(`^(?!Miss)${anyOf(COURTESIES)}\\.?$`);
// “Mr. and ” before “Mrs. Brandt”.
const COUPLE = /\b(?:Mr|Mrs)\.? and $/;

/** “Mr. Brandt” where the house writes “Brandt”; a title goes where the story has the person's full name. */
export function* findCourtesyTitles(story: Story): Generator<Departure> {
  const told = new Map(
    story.mentions.filter(({ block }) => isOwnVoice(block)).map((mention) => [mention.span.start, mention]),
  );
  for (const { mentions } of story.entities) {
    const titled = mentions.flatMap((mention) => {
      const title = told.has(mention.span.start) ? courtesyOf(mention, story) : undefined;
      return title === undefined ? [] : [{ mention, title }];
    });
    const [first] = titled;
    if (first === undefined) continue;
    const isMet = mentions.some(({ parts }) => parts.length > 1);
    const span = { start: first.title.start, end: first.mention.span.end };
    const order: Phrase = ['Leave out “{0}” before “{1}”', sliceOf(story.text, first.title), first.mention.name];
    const edits = titled.map(
      ({ mention, title }): Edit => ({ span: { start: title.start, end: mention.span.start }, newText: '' }),
    );
    yield { kind: 'asked', span, order, edits: isMet ? edits : [] };
  }
}

function courtesyOf({ titles: [title, more], span }: Mention, { text, quotes }: Story): Span | undefined {
  if (title === undefined || more !== undefined || isQuoted(quotes, span)) return undefined;
  if (!COURTESY.test(sliceOf(text, title)) || COUPLE.test(wordsBefore(text, title.start, BEFORE_AT_MOST)))
    return undefined;
  return title;
}
