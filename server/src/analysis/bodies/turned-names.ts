import { isCommonWord } from '../../english/known-words.ts';
import data from '../data/body-kinds.json' with { type: 'json' };
import { kindsInCommon, wideKindsInCommon } from '../names/body-kinds.ts';
import { foldName } from '../names/skeletons.ts';
import type { NamedBody } from './body-ties.ts';
import { plainWord } from './near-words.ts';

// “the”, “of”: what links the words of a name.
const LINKS: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'on', 'the']);
// “national”, “town”: words without which a name is the same.
const SAYING_LITTLE: ReadonlySet<string> = new Set([...data.general, ...data.areas]);
const FEWEST_WORDS = 2; // “Harrow Trust” and “Network of Harrow” may be two.

/** Keys for the names that have the same words in any order, with the word for the kind of body and without it. */
export function keysInAnyOrder(body: NamedBody): string[] {
  const [whole, own] = [wordsWithHead(body), wordsWithoutHead(body)];
  return [whole, own].filter((words) => words.length >= FEWEST_WORDS).map((words) => words.toSorted().join(' '));
}

function wordsWithHead({ form }: NamedBody): string[] {
  const words = form.split(/[^\p{L}\p{N}’'-]+/u).map((word) => plainWord(foldName(word.replace(/['’]s?$/, ''))));
  return words.filter((word) => word !== '' && !LINKS.has(word) && !SAYING_LITTLE.has(word));
}

function wordsWithoutHead(body: NamedBody): string[] {
  const head = plainWord(body.head);
  return wordsWithHead(body).filter((word) => word !== head);
}

/**
 * “Arden Town Supporters’ Trust” and “Supporters’ Association of Arden”, “Patients’ Voice Arden Network” and “Patient Voice
 * of Arden”: the words are the same, but put together in another way, and one of the two may lack the kind of body.
 */
export function areTurnedRound(a: NamedBody, b: NamedBody): boolean {
  if (a.head === b.head) return false;
  const [ownA, ownB] = [wordsWithoutHead(a), wordsWithoutHead(b)];
  const [allA, allB] = [wordsWithHead(a), wordsWithHead(b)];
  if (areSame(ownA, ownB)) {
    const areOfOneKind = kindsInCommon(a.head, b.head).length > 0 || wideKindsInCommon(a.head, b.head).length > 0;
    return areOfOneKind && ownA.some(isCommonWord) && arePutTogetherOtherwise([a, ownA], [b, ownB]);
  }
  if (areSame(ownA, allB)) return lacksKind(a) && arePutTogetherOtherwise([a, ownA], [b, allB]);
  return areSame(allA, ownB) && lacksKind(b) && arePutTogetherOtherwise([a, allA], [b, ownB]);
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= FEWEST_WORDS && a.toSorted().join(' ') === b.toSorted().join(' ');
}

type WithWords = readonly [NamedBody, readonly string[]];

/** Whether the words have another order, or only one of the names has “of”. */
function arePutTogetherOtherwise([a, words]: WithWords, [b, others]: WithWords): boolean {
  return words.join(' ') !== others.join(' ') || a.form.includes(' of ') !== b.form.includes(' of ');
}

/** Whether a name without its kind of body is still one: “Patients’ Voice Arden” of the “Patients’ Voice Arden Network”. */
function lacksKind({ head }: NamedBody): boolean {
  return wideKindsInCommon(head, 'network').length > 0;
}
