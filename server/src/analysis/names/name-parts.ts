import { FOREIGN_PARTICLES, GIVEN_PARTICLES, PARTICLES } from '../../english/name-particles.ts';
import { knownOfWords } from '../../text/known-words.ts';
import { type Span, shiftSpan } from '../../text/span.ts';
import type { NameWord } from './name-words.ts';
import { foldName, skeletonOf, soundOf } from './skeletons.ts';

/**
 * One word of a name with the particles before it, as it is written: “Halden”, “al-Turba”, “Al Turba”, “van der Meer”.
 */
export interface NamePart {
  /** Where it begins in the name. */
  readonly from: number;
  /** Where it stands, counted from the start of its mention's span; in a draft with markup that is not where it is in the name. */
  readonly at: Span;
  readonly form: string;
  /** The letters alone: “alturba”. */
  readonly fold: string;
  /** The letters without an Arabic article, where there is one: “turba”. */
  readonly core: string;
  readonly sound: string;
  readonly skeleton: string;
  /** Whether the first capital may only be there because a sentence begins. */
  readonly opensSentence: boolean;
}

// “al-Turba”, “ez Zor”, “Al Turba”: the Arabic article, also where it takes on the sound of the next letter.
const ARABIC_ARTICLE = /^(?:(?:al|el|ul|[ae][dnrstz]|[ae]sh|ath|adh|u[dr])-|(?:al|el) )(?=[^-\s]{3})/i;
// “of”, “the”: words inside the name of an institution, which are no parts of their own.
const LINK = /^(?:of|the)$/;

/** The same part of a mention that began at `origin`, now that spans are counted in another way. */
export function shiftPart(part: NamePart, origin: number, by: (span: Span) => Span): NamePart {
  const { start } = by({ start: origin, end: origin + 1 });
  return { ...part, at: shiftSpan(by(shiftSpan(part.at, origin)), -start) };
}

/** Where parts of a mention stand, from the first to the last. */
export function placeOfParts({ span }: { readonly span: Span }, first: NamePart, last = first): Span {
  return { start: span.start + first.at.start, end: span.start + last.at.end };
}

/** Whether a word only links the parts of a name: “of” in “Department of State”. */
export function isLink(word: NameWord): boolean {
  return LINK.test(word.form);
}

/** Whether a word is a small part of the name that the next word goes on with. */
export function isParticle(word: NameWord): boolean {
  return PARTICLES.has(word.form.toLowerCase());
}

/** Whether a word in small letters may begin a name: “al Qaeda”, “de Mistura”. */
export function opensName(word: NameWord): boolean {
  return FOREIGN_PARTICLES.has(word.form);
}

/** Makes the parts of a name from its words; particles go with the word after them. */
export function toNameParts(words: readonly NameWord[], prose: string): NamePart[] {
  const parts: NamePart[] = [];
  const origin = words[0]?.start ?? 0;
  let first: NameWord | undefined;
  for (const [i, word] of words.entries()) {
    if (isLink(word)) continue;
    first ??= word;
    const next = words[i + 1];
    if (next !== undefined && isParticle(word) && !(i === 0 && isGivenBefore(next, word))) continue;
    const form = prose.slice(first.start, word.start + word.form.length);
    parts.push(readPart(form, { from: first.start - origin, opensSentence: first.opensSentence }));
    first = undefined;
  }
  return parts;
}

/** “Ben” in “Ben Carrow”, “Della” in “Della Quist”: somebody’s first name. */
function isGivenBefore(next: NameWord, { form }: NameWord): boolean {
  return GIVEN_PARTICLES.has(form) && !isParticle(next);
}

function readPart(form: string, { from, opensSentence }: Pick<NamePart, 'from' | 'opensSentence'>): NamePart {
  const { fold, core, sound, skeleton } = readLetters(form);
  return { from, at: { start: from, end: from + form.length }, form, fold, core, sound, skeleton, opensSentence };
}

const readLetters = knownOfWords((form) => {
  const core = foldName(form.replace(ARABIC_ARTICLE, ''));
  const sound = soundOf(core);
  return { fold: foldName(form), core, sound, skeleton: skeletonOf(sound) };
});
