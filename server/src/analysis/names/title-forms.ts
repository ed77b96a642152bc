import { hasLetters, letteredTitle, longTitle } from '../../english/titles.ts';
import { isOwnVoice } from '../../text/block.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isQuoted } from '../sentences/quotes.ts';
import type { NamedStory } from './named-story.ts';
import { addPlace, formsUnder, type GatheredForms, type NameForm } from './written-forms.ts';

/** The titles before names that the body of a story both spells out and shortens: “Senator” and “Sen.”. */
export function findTitleForms({ text, mentions, quotes }: NamedStory): NameForm[][] {
  const byTitle = new Map<string, GatheredForms>();
  for (const { titles, block } of mentions) {
    if (!isOwnVoice(block)) continue;
    for (const place of titlesToCompare(titles, text)) {
      if (!isQuoted(quotes, place))
        addPlace(formsUnder(byTitle, longForm(sliceOf(text, place))), sliceOf(text, place), place);
    }
  }
  return [...byTitle.values()].filter((forms) => forms.size > 1).map((forms) => [...forms.values()]);
}

/** Each title alone, but “Detective Inspector” as one, for it may be “DI” elsewhere. */
function titlesToCompare(titles: readonly Span[], text: string): readonly Span[] {
  const [first, last] = [titles[0], titles.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = { start: first.start, end: last.end };
  return hasLetters(longForm(sliceOf(text, all))) ? [all] : titles;
}

function longForm(form: string): string {
  return (
    letteredTitle(form) ??
    form
      .split(' ')
      .map((word) => longTitle(word) ?? word)
      .join(' ')
  );
}
