import { anyOf } from '../../english/any-of.ts';
import { DEMONSTRATIVES, NUMBERS, POSSESSIVES } from '../../english/function-words.ts';
import { isPlural } from '../../english/word-forms.ts';
import { inOneLine } from '../../text/span.ts';
import data from '../data/vague-sources.json' with { type: 'json' };

const ANYBODY: ReadonlySet<string> = new Set(data.anybody);
const OFFICIALS: ReadonlySet<string> = new Set(data.officials);
const HIDDEN: ReadonlySet<string> = new Set(data.hidden);
const SERVICES: ReadonlySet<string> = new Set(data.services);
const NEAR: ReadonlySet<string> = new Set(data.near);
// “her aides”, “Quist’s advisers”: people of somebody, of whom whose they are tells nothing but a side.
const ENTOURAGE: ReadonlySet<string> = new Set(data.entourage);
const ON_SIDES: ReadonlySet<string> = new Set(data.onSides);
const OF_BODIES: ReadonlySet<string> = new Set(data.ofBodies);
const PARTISANS: ReadonlySet<string> = new Set(data.partisans);
const TRADES: ReadonlySet<string> = new Set(data.trades);
const PROMINENT: ReadonlySet<string> = new Set(data.prominent);
const HIGH_UP: ReadonlySet<string> = new Set(data.highUp);
const GROUPS: ReadonlySet<string> = new Set(data.groups);
const PAPERS: ReadonlySet<string> = new Set(data.papers);
const PARTLY: ReadonlySet<string> = new Set(data.partly);
const IDLE: ReadonlySet<string> = new Set(data.idle);
// “Recent reports”, “media reports”, “the press”: words that tell no title and no author.
const OF_PAPERS: ReadonlySet<string> = new Set(data.ofPapers);

// “the experts”, “her aides”, “Quist’s friends”, “two officials”, “no analysts”: those whom the story has told, or counts.
const TOLD: ReadonlySet<string> = new Set([...DEMONSTRATIVES, ...NUMBERS, ...data.definite]);
const DEFINITE: ReadonlySet<string> = new Set([...TOLD, ...POSSESSIVES]);
// “Quist’s”, “12”
const WHOSE_OR_COUNTED = /^(?:\d.*|.*['’]s?)$/;
// “of the takeover”, “close to the talks”: what follows the plural, and tells at most where it stands.
const BEHIND = new RegExp(`\\s${anyOf(data.tails, data.close, data.deeds)}\\s.*$`, 'isu');
// “close to the talks”, “involved in them”: people whom the words behind tell only that much.
const CLOSE = new RegExp(`^\\s${anyOf(data.close, data.deeds)}\\s`, 'i');

/** Whether the words behind somebody tell only that much: “ close to the talks”. */
export function isOnlyClose(tail: string): boolean {
  return CLOSE.test(tail);
}

// “at Barrow Bank”, “from the university”, “in Port Ellis”: where they sit, which tells enough.
const SEATED = new RegExp(`\\s${anyOf(data.seats)}\\s`, 'i');
// “critics in both parties”, “commentators on the net”: where anybody may sit. “In Port Ellis” tells enough.
const AMONG = new RegExp(`\\s${anyOf(data.within)}\\s[^\\p{Lu}]*$`, 'su');
// “American”, “Democratic”, “US”: a country or a party, and not whose office.
const OF_COUNTRY = /^(?:\p{Lu}\p{Ll}+(?:an|ese|ic|ish|sh|ch|i)|U\.?S\.?|U\.?K\.?|E\.?U\.?)$/u;

// “NASA”, “F.B.I.”: a body that the speakers belong to.
const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;

// “-” of “market-watchers” and “party-insiders”: a plural that hides who speaks, and what it is about.
const COMPOUND = new RegExp(`-(?=${anyOf(data.anybody, data.hidden)}(?![\\p{L}-]))`, 'iu');
// “bird watchers”: a pastime.
const SIGHTSEERS = new RegExp(`\\b${anyOf(data.sights)} watchers\\b`, 'i');

// “Iranian state media”: whose they are tells which they are.
const STATE_MEDIA = /\p{Lu}\p{L}+ state(?:-run)? (?:media|press)$/u;

/** The plural that hides who speaks, in small letters: “experts” of “Some bridge experts”. Nothing where a word tells. */
export function vaguePlural(source: string): string | undefined {
  const words = inOneLine(source).replace(COMPOUND, ' ');
  if (SIGHTSEERS.test(words) || STATE_MEDIA.test(words)) return undefined;
  const phrase = withoutPlace(words.replace(BEHIND, ''));
  if (SEATED.test(phrase)) return undefined;
  const before = phrase.split(' ');
  const noun = (before.pop() ?? '').toLowerCase();
  if (noun === 'those' && before.length === 0 && isOnlyClose(words.slice(phrase.length))) return 'people';
  if (before.length === 0 && PARTLY.has(noun) && PART_OF.test(words.slice(phrase.length))) return partNoun(words);
  if (ENTOURAGE.has(noun) || (ON_SIDES.has(noun) && before.some(isWhose)))
    return before.some(isTold) || (OF_BODIES.has(noun) && before.some(isBodyOrLand)) ? undefined : noun;
  if (before.some(isDefinite) && !isThePress(words)) return undefined;
  if (before.some((word) => ACRONYM.test(word) && !OF_COUNTRY.test(word))) return undefined;
  const first = before[0]?.toLowerCase() ?? '';
  if (PARTLY.has(first) && isPlural(noun) && (ANYBODY.has(noun) || before.slice(1).every(isSmall))) return noun;
  return isVagueWith(noun, before, words.slice(phrase.length)) ? noun : undefined;
}

/** “critics” of “critics in both parties”; of officials, where they sit would tell enough. */
function withoutPlace(words: string): string {
  const without = words.replace(AMONG, '');
  const noun = without.toLowerCase().split(' ').at(-1) ?? '';
  return [ANYBODY, HIDDEN, PARTLY, PROMINENT].some((nouns) => nouns.has(noun)) ? without : words;
}

// “ of his allies”, “ in the party”
const PART_OF = /^ (?:in|inside|of|within) /;

/** “allies” of “some of his allies”; of “some in the party” the words themselves, and of “some of them” nothing. */
function partNoun(words: string): string | undefined {
  const small = words.toLowerCase();
  const noun = small.split(' ').find((word, at) => at > 1 && isPlural(word));
  return noun ?? (/ of /.test(small) ? undefined : small);
}

/** “the press”, “the media”: an article that singles out nobody. */
function isThePress(words: string): boolean {
  return /^the (?:\p{Ll}+ )?(?:media|press)$/iu.test(words);
}

function isVagueWith(noun: string, before: readonly string[], tail: string): boolean {
  const isTailed = tail !== '';
  if (PROMINENT.has(noun) && before.some((word) => HIGH_UP.has(word.toLowerCase())))
    return before.every(isSmallOrFirst);
  if (GROUPS.has(noun)) return !isTailed && before.length > 0 && before.every(isSmallOrFirst);
  if (noun === 'people' || PARTISANS.has(noun)) return isOnlyClose(tail);
  if (isTailed && isOnlyClose(tail) && isPlural(noun) && before.every((word) => isSmall(word) || OF_COUNTRY.test(word)))
    return true;
  if (TRADES.has(noun)) return !isTailed && before.every(isIdle);
  if (ANYBODY.has(noun)) return before.every((word, at) => isSmallOrFirst(word, at) || OF_COUNTRY.test(word));
  // “Opposition sources”, “industry sources”: a side, and nobody in it; “police sources” sit somewhere.
  if (HIDDEN.has(noun))
    return (
      isTailed || before.every((word, at) => (isSmallOrFirst(word, at) && !isService(word)) || OF_COUNTRY.test(word))
    );
  if (OFFICIALS.has(noun)) return !isTailed && before.every(isIdle);
  if (NEAR.has(noun))
    return !isTailed && before.every((word, at) => isIdle(word) || (noun === 'users' && isSmallOrFirst(word, at)));
  return PAPERS.has(noun) && !isTailed && before.every((word) => isIdle(word) || OF_PAPERS.has(word.toLowerCase()));
}

/** “senior”, “American”, “some”: a word that tells nothing of where an official sits. */
export function isIdle(word: string): boolean {
  const small = word.toLowerCase();
  return IDLE.has(small) || PARTLY.has(small) || OF_COUNTRY.test(word);
}

/** “police”, “Hospital”: where somebody works who is no side of anything. */
function isService(word: string): boolean {
  return SERVICES.has(word.toLowerCase());
}

/** A sentence’s first word has its capital from there. */
function isSmallOrFirst(word: string, at: number): boolean {
  return at === 0 || isSmall(word);
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** “his”, “Quist’s” */
function isWhose(word: string): boolean {
  return isDefinite(word) && !isTold(word);
}

function isDefinite(word: string): boolean {
  return DEFINITE.has(word.toLowerCase()) || WHOSE_OR_COUNTED.test(word);
}

/** “NATO allies”, “American allies”: a body's or a country's, and not somebody's. */
function isBodyOrLand(word: string): boolean {
  return ACRONYM.test(word) || OF_COUNTRY.test(word);
}

/** “the aides”, “those aides”, “two aides”: the story has told or counts them. */
function isTold(word: string): boolean {
  return TOLD.has(word.toLowerCase()) || /^\d/.test(word);
}

/** Whether a plural is only part of a group, of which the story may name the others: “some residents”. */
export function isPartOfGroup(source: string): boolean {
  return PARTLY.has(source.split(/\s+/)[0]?.toLowerCase() ?? '');
}
