import { isOwnVoice } from '../../text/block.ts';
import { wordsBefore } from '../../text/fillers.ts';
import { sliceOf } from '../../text/span.ts';
import type { NamedStory } from '../names/named-story.ts';
import { addPlace, formsUnder, type GatheredForms, type NameForm } from '../names/written-forms.ts';
import { isQuoted } from '../sentences/quotes.ts';
import { mentionsBySurname, surnameOf } from './full-names.ts';

// “Mrs”, “Ms.”: one woman has one of them in one story.
const OF_A_WOMAN = /^(Mrs|Ms|Miss)\.?$/;
const OF_A_MAN = /^Mr\.?$/;
// “Mr and ” before “Mrs Vik”
const WITH_A_MAN = /\bMr\.? (?:and|&) $/;
const NEAR = 9; // As long as that.

/** The women whom a story calls “Mrs Vik” and “Ms Vik”, where no other Vik is about. */
export function findTwoCourtesies(story: NamedStory): NameForm[][] {
  const { mentions, quotes, text } = story;
  const shared = mentionsBySurname(story);
  const bySurname = new Map<string, GatheredForms>();
  const men = new Set<string>();
  for (const mention of mentions) {
    const { titles, span, block } = mention;
    const surname = surnameOf(mention);
    const [title] = titles;
    if (title === undefined || shared.has(surname) || !isOwnVoice(block) || isQuoted(quotes, span)) continue;
    const written = sliceOf(text, title);
    if (OF_A_MAN.test(written) || WITH_A_MAN.test(wordsBefore(text, title.start, NEAR))) men.add(surname);
    const courtesy = OF_A_WOMAN.exec(written)?.[1];
    if (courtesy !== undefined) addPlace(formsUnder(bySurname, surname), courtesy, title);
  }
  return [...bySurname]
    .filter(([surname, forms]) => forms.size > 1 && !men.has(surname))
    .map(([, forms]) => [...forms.values()]);
}
