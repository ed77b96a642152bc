import { ANYWHERE, BEFORE_NAME, BEFORE_NUMBER } from '../../english/abbreviations.ts';
import { isCalendarWord, SHORT_MONTHS } from '../../english/calendar.ts';
import data from '../data/sentence-ends.json' with { type: 'json' };
import { SAYING } from './saying.ts';

/** A full stop, question mark, exclamation mark or ellipsis with the closing marks after it, before a space: `.”`. */
export const SENTENCE_END = /(?<![.?!])(?:[.?!]+|…)["'”’»)\]]*(?=\s)/g;

// “U.S”, “a.m”, “J”: the last word before a full stop; letters with full stops between them stay together.
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}.’'&-]*$/u;
// “a.m”, “U.S”, “Ph.D”: letters with full stops between them.
const DOTTED = /^\p{L}{1,3}(?:\.\p{L}{1,2})+$/u;
// “J”: an initial.
const INITIAL = /^\p{Lu}$/u;
// “The”, “(But”: a word that may begin a sentence, and the marks before it.
const FIRST_WORD = /^["'“‘([]*([A-Za-z]+)/;
const STARTERS: ReadonlySet<string> = new Set(data.starters);
// “EST”: a time zone in letters.
const ZONE = /^[A-Z]{2,4}$/;
const AFTER_CLOCK: ReadonlySet<string> = new Set(data.afterClock);
// “Quist’s niece, ”, “asked.”: a word, with what parts it from the next.
const WORD_AND_GAP = /([\p{L}’'-]+)\.?(,? )?/uy;
// “Quist’s niece, Councillor Ada Brandt (Harbour), shouted”: who speaks, with an aside before the verb.
const WITH_ASIDE = /^\p{Lu}[^.?!,;:]{1,40}, [^?!;:]{2,80}/u;
const AFTER_COMMA = /, (\p{L}+)/gu; // “shouted” in “(Harbour), shouted”

/** Whether the full stop at `stop`, whose closing marks end at `end`, is the end of a sentence. */
export function isSentenceEnd(prose: string, stop: number, end: number): boolean {
  const next = prose.slice(end, end + 120).trimStart();
  // “… the bridge.” — Ada Quist”: the signature goes with the quotation.
  if (next === '' || /^[\p{Ll},;:)—–―]/u.test(next)) return next === '';
  const mark = prose.charAt(stop);
  const isQuoted = /["'”’»]/.test(prose.slice(stop, end));
  if (isQuoted) return (mark !== '?' && mark !== '!') || !(isSaidSoon(next) || isSaidAfterAside(next));
  if (mark !== '.' || prose.charAt(stop + 1) === '.') return true;
  const word = LAST_WORD.exec(prose.slice(Math.max(0, stop - 24), stop))?.[0] ?? '';
  return !goesOn(word, next);
}

/** In words: the longest name and title before the verb of saying behind a quotation. */
const LONGEST_SPEAKER = 6;

/** ““Will it rain?” the mayor asked”: a verb of saying soon after the quotation. */
function isSaidSoon(next: string): boolean {
  WORD_AND_GAP.lastIndex = 0;
  for (let at = 0; at <= LONGEST_SPEAKER; at += 1) {
    const [, word = '', gap] = WORD_AND_GAP.exec(next) ?? [];
    if (at > 0 && SAYING.has(word)) return true;
    if (gap === undefined) return false;
  }
  return false;
}

/** ““Save it!” Quist’s niece, Councillor Ada Brandt (Harbour), shouted” */
function isSaidAfterAside(next: string): boolean {
  const [, ...afterAside] = WITH_ASIDE.exec(next)?.[0].matchAll(AFTER_COMMA) ?? [];
  return afterAside.some(([, word = '']) => SAYING.has(word));
}

/** “5 p.m. Tuesday”, “5 p.m. Eastern”, “5 p.m. (EST)”. */
function isAfterClock(next: string): boolean {
  const word = FIRST_WORD.exec(next)?.[1] ?? '';
  return SHORT_MONTHS.has(word) || isCalendarWord(word.toLowerCase()) || AFTER_CLOCK.has(word) || ZONE.test(word);
}

/** Whether the full stop after `word` only shortens it. */
function goesOn(word: string, next: string): boolean {
  if (BEFORE_NAME.has(word)) return true;
  if (BEFORE_NUMBER.has(word) && /^\d/.test(next)) return true;
  if (/^[ap]\.?m$/i.test(word)) return isAfterClock(next);
  if (INITIAL.test(word) || DOTTED.test(word) || ANYWHERE.has(word))
    return !STARTERS.has(FIRST_WORD.exec(next)?.[1] ?? '');
  return false;
}
