import { ANYWHERE, BEFORE_NAME, BEFORE_NUMBER } from '../../english/abbreviations.ts';

/** A full stop, question mark, exclamation mark or ellipsis with the closing marks after it, before a space: `.”`. */
export const SENTENCE_END = /(?<![.?!])(?:[.?!]+|…)["'”’»)\]]*(?=\s)/g;

// “U.S”, “a.m”, “J”: the last word before a full stop; letters with full stops between them stay together.
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}.’'&-]*$/u;
// “a.m”, “U.S”, “Ph.D”: letters with full stops between them.
const DOTTED = /^\p{L}{1,3}(?:\.\p{L}{1,2})+$/u;
// “J”: an initial.
const INITIAL = /^\p{Lu}$/u;
// “The”, “But”: a word that begins a sentence and no name.
const STARTER =
  /^["'“‘([]*(?:The|A|An|In|On|At|For|From|By|With|After|Before|As|If|When|While|Since|Until|Although|Though|Because|But|And|Or|So|Yet|Still|However|Meanwhile|It|Its|He|His|She|Her|They|Their|We|Our|I|My|You|This|That|These|Those|There|Here|What|Who|Why|How|Where|Some|Many|Most|Several|Both|Each|All|No|Not|Also|Then|Now|Under|Over|Among|Asked|Only|Even|One|Two|Officials|Police)\b/;
// “Tuesday”, “Eastern”: what goes on after “5 p.m.”.
const AFTER_A_CLOCK =
  /^\(?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^\(?(?:Eastern|Central|Mountain|Pacific|[A-Z]{2,4}\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const SAID =
  'said|says|say|asked|asks|added|adds|wrote|writes|told|tells|tweeted|replied|responded|shouted|yelled|joked|recalled|continued|wondered|exclaimed|declared|quipped|chanted|cried|answered|demanded';
// ““Will it rain?” the mayor asked”: a verb of saying soon after the quotation.
const SAID_SOON = new RegExp(`^(?:[\\p{L}.’'-]+,? ){1,6}?(?:${SAID})\\b`, 'u');
// ““Save it!” Quist’s niece, Councillor Ada Brandt (Harbour), shouted”: who speaks has an aside before the verb.
const SAID_AFTER_ASIDE = new RegExp(`^\\p{Lu}[^.?!,;:]{1,40}, [^?!;:]{2,60}, (?:${SAID})\\b`, 'u');

/** Whether the full stop at `stop`, whose closing marks end at `end`, is the end of a sentence. */
export function endsSentence(prose: string, stop: number, end: number): boolean {
  const next = prose.slice(end, end + 120).trimStart();
  // “… the bridge.” — Ada Quist”: the signature goes with the quotation.
  if (next === '' || /^[\p{Ll},;:)—–―]/u.test(next)) return next === '';
  const mark = prose.charAt(stop);
  const isQuoted = /["'”’»]/.test(prose.slice(stop, end));
  if (isQuoted) return (mark !== '?' && mark !== '!') || !(SAID_SOON.test(next) || SAID_AFTER_ASIDE.test(next));
  if (mark !== '.' || prose.charAt(stop + 1) === '.') return true;
  const word = LAST_WORD.exec(prose.slice(Math.max(0, stop - 24), stop))?.[0] ?? '';
  return !goesOn(word, next);
}

/** Whether the full stop after `word` only shortens it. */
function goesOn(word: string, next: string): boolean {
  if (BEFORE_NAME.has(word)) return true;
  if (BEFORE_NUMBER.has(word) && /^\d/.test(next)) return true;
  if (/^[ap]\.?m$/i.test(word)) return AFTER_A_CLOCK.test(next);
  if (INITIAL.test(word) || DOTTED.test(word) || ANYWHERE.has(word)) return !STARTER.test(next);
  return false;
}
