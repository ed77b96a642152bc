import { anyOf } from '../../english/any-of.ts';
import { wordsBefore } from '../../text/fillers.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import type { NamedBody } from './body-ties.ts';

// “in ”, “near ”: what stands before a place.
const AT_A_PLACE = new RegExp(`\\b${anyOf(beside.atPlace)} $`, 'i');
const NEAR = 10; // Longer than any of them.

/**
 * The words of the names of bodies that the story uses for nothing else: “arden” of “Arden Capital”, which may be called
 * “Arden” too, but not “harrow” where something is in Harrow, or the Harrow Times writes about it.
 */
export function rareWords(bodies: readonly NamedBody[], story: NamedStory): ReadonlySet<string> {
  const namesOf = new Map<string, string[]>();
  for (const { own, form } of bodies) {
    for (const word of own) namesOf.set(word, [...(namesOf.get(word) ?? []), form]);
  }
  const isOfBody = (mention: Mention, fold: string) =>
    mention.parts.length === 1
      ? !standsAtPlace(mention, story) || namesOf.get(fold)?.some((form) => form.endsWith(mention.name))
      : namesOf.get(fold)?.some((form) => form.includes(mention.name));
  const used = new Set<string>();
  for (const mention of story.mentions) {
    for (const { fold } of mention.parts) {
      if (namesOf.has(fold) && !used.has(fold) && isOfBody(mention, fold) !== true) used.add(fold);
    }
  }
  const isRare = (word: string, forms: readonly string[]) => withoutParts(forms).length <= 2 && !used.has(word);
  return new Set([...namesOf].filter(([word, forms]) => isRare(word, forms)).map(([word]) => word));
}

/** “Tolley Road” in “Friends of Tolley Road” is no third body. */
function withoutParts(forms: readonly string[]): readonly string[] {
  return forms.length <= 2
    ? forms
    : forms.filter((form) => !forms.some((whole) => whole !== form && whole.includes(form)));
}

/** “Harrow” in “in Harrow”. */
export function standsAtPlace({ span }: Mention, { text }: Pick<NamedStory, 'text'>): boolean {
  return AT_A_PLACE.test(wordsBefore(text, span.start, NEAR));
}
