import { isDateWord } from '../../english/calendar.ts';
import { isCommonWord, isKnown } from '../../english/known-words.ts';
import { isTitle } from '../../english/titles.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { hasFillers } from '../../text/unseen.ts';
import { isCall, isKindOfBody, isUniting, kindsInCommon, tellsWork } from '../names/body-kinds.ts';
import type { Mention } from '../names/mentions.ts';
import { placeOfParts } from '../names/name-parts.ts';

/** A word of a name, and what stands between it and the word before. */
export interface LinkedWord {
  readonly form: string;
  readonly fold: string;
  readonly span: Span;
  readonly gap: string;
}

/** The words of a name; small words in capitals go with it: “Institute For Coastal Studies”. */
export function wordsOf(mention: Mention, before: Mention | undefined, text: string): LinkedWord[] {
  let end = before?.span.end ?? mention.span.start;
  return mention.parts.map((part) => {
    const span = placeOfParts(mention, part);
    const word = { form: part.form, fold: part.fold, span, gap: gapIn(text, { start: end, end: span.start }) };
    end = span.end;
    return word;
  });
}

const LONGEST_GAP = 9; // “ for the ”

/** What stands between two words; only the beginning of what is too long to link them. */
function gapIn(text: string, { start, end }: Span): string {
  const near = text.slice(start, Math.min(end, start + LONGEST_GAP + 1));
  return near.length > LONGEST_GAP && !hasFillers(near) ? near : sliceOf(text, { start, end });
}

// “ of ”, “ for the ”: what a kind of body goes on after.
const OF = /^ (?:of|for)(?: the)? $/;
// “ on ”: what a committee goes on after; but a day does.
const ON = /^ on(?: the)? $/;
// “’ ” after “Workers”, “’s ” after “Women”.
const OWNERS = /^(?:['’]|['’]s) $/;
// “St Werburgh’s Hospital”
const SAINT = /^St\.?(?: |$)/;
// “United Ferry” before “and Dock Workers”
const PAIRED_WORDS = 2;
// “the ” before “Foundry and Metal Workers’ Union”: nobody’s name.
const THE = /\bthe $/i;
const NEAR = 6;
// “farmers”, “women”; “Sheriff’s” and “Mayor’s” are titles.
const PLURAL = /(?:s|men|people|children)$/;

/** Whether a name goes on with the next one: “Friends” with “Saltings”, “Coast” with “Country Party” or “Country Workers’”. */
export function goesOn(words: readonly LinkedWord[], next: readonly LinkedWord[], prose: string): boolean {
  const [first, last, added, head] = [words[0], words.at(-1), next[0], next.at(-1)];
  if (first === undefined || last === undefined || added === undefined || head === undefined) return false;
  if (OF.test(added.gap)) return isKindOfBody(last.fold);
  if (ON.test(added.gap)) return kindsInCommon(last.fold, 'committee').length > 0 && !isDateWord(added.form);
  if (added.gap === ' the ') return words.length === 1 && isCall(first.fold);
  if (added.gap === ' & ') return isKindOfBody(head.fold);
  if (OWNERS.test(added.gap)) {
    // “Save Tanner’s Wood”
    if (isCall(first.fold)) return words.length > 1;
    const isOwner = PLURAL.test(last.fold) || isTitle(last.form) || SAINT.test(first.form);
    // “Owners’ Guild”, “Owners’ Guild of Arden”.
    return isOwner && (isKindOfBody(head.fold) || isKindOfBody(added.fold));
  }
  const isPair = added.gap === ' and ' && words.length <= PAIRED_WORDS && next.length > 1;
  const hasEnd = isKindOfBody(head.fold) || PLURAL.test(head.fold);
  // “Arden Farm” before “and Garden Society”: where two words stand before it, the first may be a name.
  const isWord =
    isCommonWord(last.fold) ||
    (isUniting(first.fold) && kindsInCommon(head.fold, 'guild').length > 0) ||
    (words.length === 1 && THE.test(prose.slice(Math.max(0, first.span.start - NEAR), first.span.start)));
  if (isPair && hasEnd && isWord && (isKnown(added.fold) || tellsWork(added.fold))) return true;
  // “United Spinners and Weavers”
  return added.gap === ' and ' && isUniting(first.fold) && [last, added].every(({ fold }) => tellsWork(fold));
}
