import { isTitle } from '../../english/titles.ts';
import { wordsBefore } from '../../text/fillers.ts';
import type { Mention } from './mentions.ts';
import { placeOfParts } from './name-parts.ts';
import type { NamedStory } from './named-story.ts';
import { foldName } from './skeletons.ts';
import type { NameVariant } from './variants.ts';
import { addPlace, formsUnder, type GatheredForms, startOfForm } from './written-forms.ts';

/**
 * The places whose first word is a title, with the mark of the owner and without: “Bishop’s Tarn” and “Bishops Tarn”. Before
 * any other name “Bishop’s” is no part of it, so that a paragraph alone cannot tell.
 */
export function findOwnedPlaces({ mentions, text }: Pick<NamedStory, 'mentions' | 'text'>): NameVariant[] {
  const bare = new Map<string, GatheredForms>();
  const marked = new Map<string, GatheredForms>();
  for (const mention of mentions) {
    addBare(mention, bare, text);
    addMarked(mention, marked, text);
  }
  return [...bare].flatMap(([key, forms]) => {
    const pair = [forms, marked.get(key)].flatMap((some) => [...(some?.values() ?? [])].slice(0, 1));
    const [first, second] = pair.toSorted((a, b) => startOfForm(a) - startOfForm(b));
    return first === undefined || second === undefined ? [] : [{ first, second, kind: 'words' as const }];
  });
}

/** “Bishops Tarn” */
function addBare(mention: Mention, bare: Map<string, GatheredForms>, text: string): void {
  const [owner, place] = mention.parts;
  if (owner === undefined || place === undefined || !owner.form.endsWith('s')) return;
  const title = owner.form.slice(0, -1);
  if (!isTitle(title)) return;
  const span = placeOfParts(mention, owner, place);
  addPlace(formsUnder(bare, `${foldName(title)} ${place.fold}`), text.slice(span.start, span.end), span);
}

// “Bishop’s ”
const OWNER_BEFORE = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+)['’]s $/u;
const NEAR = 30;

/** “Bishop’s” before “Tarn” */
function addMarked(mention: Mention, marked: Map<string, GatheredForms>, text: string): void {
  // Few names have a word with an “s” before them, which is sooner seen than what it is.
  if (wordsBefore(text, mention.span.start, 2) !== 's ') return;
  const [place] = mention.parts;
  const [words, title = ''] = OWNER_BEFORE.exec(wordsBefore(text, mention.span.start, NEAR)) ?? [];
  if (place === undefined || words === undefined || mention.titles.length > 0 || !isTitle(title)) return;
  const span = { start: mention.span.start - words.length, end: placeOfParts(mention, place).end };
  addPlace(formsUnder(marked, `${foldName(title)} ${place.fold}`), text.slice(span.start, span.end), span);
}
