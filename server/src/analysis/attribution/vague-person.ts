import { anyOf } from '../../english/any-of.ts';
import { inOneLine, type Span, sliceOf } from '../../text/span.ts';
import data from '../data/vague-sources.json' with { type: 'json' };
import { descriptionBehind, isNamedBehind } from './unnamed-sources.ts';
import { isIdle, isOnlyClose } from './vague-speakers.ts';

// “adviser”, “insider”, “source”: whatever stands before them tells a side, and no office.
const ONES: ReadonlySet<string> = new Set(data.ones);
// “official”: an office before it would tell who speaks.
const OFFICEHOLDERS: ReadonlySet<string> = new Set(data.officeholders);
// “person”, “someone”: sources only with “close to the talks” or “in the room” behind them.
const ANYONE: ReadonlySet<string> = new Set(data.anyone);
const UNNAMED: ReadonlySet<string> = new Set(data.unnamed);

// “a senior ”, “one ”: a single person whom the story brings in; “Source close to her says”, as in a message.
const BROUGHT_IN = /^(?:(?:an?|one) |Source$)/i;
// “ close to the talks”, “ of the board”: what stands behind the noun; “an inside source” is inside nothing.
const BEHIND = new RegExp(`(?<!^(?:an?|one))\\s${anyOf(data.tails, data.close, data.deeds, data.seats)}\\s.*$`, 'isu');
const SEATED = new RegExp(`^\\s${anyOf(data.seats)}\\s`, 'i');
// “ in attendance”, “ who was there”: somebody who heard it, and no more is told.
const PRESENT = new RegExp(`^\\s${anyOf(data.present)}\\b`, 'i');
// “Quist administration ”, “Whitmore campaign ”: whose people, and not which of them.
const WHOSE_OFFICE = new RegExp(`(?:\\p{Lu}[\\p{L}’'-]* )+(?=${anyOf(data.offices)} )`, 'u');

/** The plural of who speaks alone and without a name, in small letters: “sources” of “an inside source”. */
export function vaguePerson(text: string, source: Span): string | undefined {
  const words = inOneLine(sliceOf(text, source)).replace(/^even /i, '');
  const after = descriptionBehind(text, source);
  const phrase = words.replace(BEHIND, '');
  const tail = `${words.slice(phrase.length)}${after}`;
  const noun = (/\p{L}+$/u.exec(phrase)?.[0] ?? '').toLowerCase();
  if (isNamedBehind(after)) return undefined;
  if (ANYONE.has(noun)) return isOnlyClose(tail) || PRESENT.test(tail) ? `${noun}s` : undefined;
  if (!BROUGHT_IN.test(phrase) || (SEATED.test(tail) && !isOnlyClose(tail))) return undefined;
  // “an official of the court”: where he sits tells enough.
  if (OFFICEHOLDERS.has(noun) && words !== phrase && !isOnlyClose(tail)) return undefined;
  return isVagueOne(noun, phrase) ? `${noun}s` : undefined;
}

function isVagueOne(noun: string, phrase: string): boolean {
  const before = phrase.replace(WHOSE_OFFICE, '').split(' ').slice(1, -1);
  if (before.some((word) => UNNAMED.has(word.toLowerCase()))) return true;
  return ONES.has(noun) || (OFFICEHOLDERS.has(noun) && before.every(isIdle));
}
