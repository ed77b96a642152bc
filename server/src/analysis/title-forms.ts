import { isBody } from '../text/block.ts';
import { sliceOf } from '../text/span.ts';
import { addPlace, formsUnder, type GatheredForms, type NameForm } from './name-forms.ts';
import type { NamedStory } from './named-story.ts';
import { isQuoted } from './quoted.ts';
import { longTitle } from './titles.ts';

/** The titles before names that the body of a story both spells out and shortens: “Senator” and “Sen.”. */
export function findTitleForms({ text, mentions, quotes }: NamedStory): NameForm[][] {
  const byTitle = new Map<string, GatheredForms>();
  for (const { titles, block } of mentions) {
    if (!isBody(block)) continue;
    for (const place of titles) {
      const form = sliceOf(text, place);
      if (!isQuoted(quotes, place)) addPlace(formsUnder(byTitle, longTitle(form) ?? form), form, place);
    }
  }
  return [...byTitle.values()].filter((forms) => forms.size > 1).map((forms) => [...forms.values()]);
}
