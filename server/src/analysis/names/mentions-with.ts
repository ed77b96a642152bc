import type { Mention } from './mentions.ts';
import type { NamedStory } from './named-story.ts';
import type { NameForm } from './written-forms.ts';

/** The names that a form stands in, one for each of its places: “Rowan Halden” for “Halden”. */
export function mentionsWith({ places }: NameForm, { mentions }: Pick<NamedStory, 'mentions'>): Mention[] {
  return places.flatMap(({ start }) => {
    const mention = mentions[lastUpTo(mentions, start)];
    return mention !== undefined && mention.span.end > start ? [mention] : [];
  });
}

/** The number of the last name that begins at an offset or before it; -1 where none does. Names stand in their order. */
export function lastUpTo(mentions: readonly Mention[], place: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
