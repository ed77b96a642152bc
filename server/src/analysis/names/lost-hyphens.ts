import type { Span } from '../../text/span.ts';
import type { NamedStory } from './named-story.ts';
import type { NameVariant } from './variants.ts';
import { addPlace, type GatheredForms, type NameForm, startOfForm } from './written-forms.ts';

// “Norby-in-Wharle”, “Full-of-Beans”: small words between two with a capital.
const HYPHENED = /^\p{Lu}[\p{L}’']+(?:-\p{Ll}{1,6}){1,3}-\p{Lu}[\p{L}’']+$/u;

/** The names with small words in them that a story writes with hyphens and without: “Norby-in-Wharle”, “Norby in Wharle”. */
export function findLostHyphens({
  mentions,
  blocks,
  text,
}: Pick<NamedStory, 'mentions' | 'blocks' | 'text'>): NameVariant[] {
  const hyphened: GatheredForms = new Map();
  for (const { parts, span, block } of mentions) {
    for (const { form, at } of parts) {
      // In a headline’s capitals “Back-to-School” is no name.
      if (block.kind === 'headline' || !form.includes('-') || !HYPHENED.test(form)) continue;
      addPlace(hyphened, form, { start: span.start + at.start, end: span.start + at.end });
    }
  }
  const headlines = blocks.filter(({ kind }) => kind === 'headline').map(({ span }) => span);
  return [...hyphened.values()].flatMap((form) => {
    const open = withoutHyphens(form.form, text, headlines);
    if (open === undefined) return [];
    const [first, second] = startOfForm(form) < startOfForm(open) ? [form, open] : [open, form];
    return [{ first, second, kind: 'words' as const }];
  });
}

// A letter or a hyphen, with which a word goes on; “ Distillery”, which has its own way.
const GOES_ON = /[\p{L}\p{N}-]/u;
const NAME_BEHIND = /^ \p{Lu}/u;

function withoutHyphens(form: string, text: string, headlines: readonly Span[]): NameForm | undefined {
  const open = form.replaceAll('-', ' ');
  const places: Span[] = [];
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    const isWhole =
      !GOES_ON.test(text.charAt(at - 1)) &&
      !GOES_ON.test(text.charAt(at + open.length)) &&
      !NAME_BEHIND.test(text.slice(at + open.length, at + open.length + 2));
    const isTold = !headlines.some(({ start, end }) => start <= at && at < end);
    if (isWhole && isTold) places.push({ start: at, end: at + open.length });
  }
  return places.length === 0 ? undefined : { form: open, places, fullFrom: undefined };
}
