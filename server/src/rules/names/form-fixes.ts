import { foldName } from '../../analysis/names/skeletons.ts';
import type { NameForm } from '../../analysis/names/written-forms.ts';
import { raised } from '../../text/letter-case.ts';
import type { Span } from '../../text/span.ts';
import type { Edit, Fix } from '../rule.ts';

/** Orders to replace a form: at the first of the places that may be changed, and at all of them. */
export function fixesFor(keep: NameForm, change: NameForm, changeable: readonly Span[], text: string): Fix[] {
  const replace = (places: readonly Span[]): Edit[] => places.map((place) => replacement(place, change, keep, text));
  const [first] = changeable;
  if (first === undefined) return [];
  const forms = [change.form, keep.form] as const;
  const one: Fix = { kind: 'draft', title: ['Replace “{0}” with “{1}”', ...forms], edits: replace([first]) };
  if (changeable.length === 1) return [one];
  const everywhere =
    changeable.length === change.places.length
      ? 'Replace “{0}” with “{1}” everywhere'
      : 'Replace “{0}” with “{1}” everywhere but in quotations';
  return [one, { kind: 'draft', title: [everywhere, ...forms], edits: replace(changeable) }];
}

// “3%”, “3pc”: no space stands before these.
const CLOSED_UP: ReadonlySet<string> = new Set(['%', 'pc']);

/** “3%” becomes “3 percent”, and “Email” becomes “E-mail”: a sign has no space before it, a sentence keeps its capital. */
function replacement(place: Span, change: NameForm, keep: NameForm, text: string): Edit {
  if (CLOSED_UP.has(change.form) !== CLOSED_UP.has(keep.form)) {
    return CLOSED_UP.has(keep.form)
      ? { span: { start: place.start - 1, end: place.end }, newText: keep.form }
      : { span: place, newText: ` ${keep.form}` };
  }
  if (isHeadlines(change, keep) && change.form[0] === keep.form[0] && !/\s/.test(keep.form))
    return { span: place, newText: keep.form.toUpperCase() };
  const [first, written] = [change.form.charAt(0), text.charAt(place.start)];
  const isRaised = written !== first && written === first.toUpperCase();
  return { span: place, newText: isRaised ? raised(keep.form) : keep.form };
}

const SHOUTED = /^\p{Lu}[\p{Lu}’'. -]{5,}$/u;

/** “HARBOTLE” beside “Harbottle”: a headline of capitals, which is written last. */
export function isHeadlines({ form }: NameForm, other: NameForm): boolean {
  const isShouted = SHOUTED.test(form) && other.form !== other.form.toUpperCase();
  return isShouted && foldName(form) !== foldName(other.form);
}
