import { anyOf } from '../../english/any-of.ts';
import type { Span } from '../../text/span.ts';
import { SAYING } from '../sentences/saying.ts';
import type { TitledName } from './titled-name.ts';

const FAR = 80;

// “, who as ”, “, who runs the firm from day to day as its ”: what somebody is now; but “who began as”, “who as a boy”.
const WHO_AS = /^,? who,? (?:(?!(?:is|was|has)\b)\p{Ll}+s [^,.;:!?“”"]{0,50})?(?<= )as (?:the |its |their )?$/u;
// “ said that as the club’s ”, “ said, as its ”
const SAYS_AS = new RegExp(`^ ${anyOf(SAYING)}(?: that)?,? as (?:the |its |their |an? |[\\p{L}-]+[’']s? ){0,2}$`, 'u');
// “ she ”, “ of the club, he ”
const TO_PRONOUN_SOON = /^[^,.;:!?“”"]{0,60},? (?:he|she) /;
// “As ”, “As the club’s ” at the head of a sentence.
const AS_BEFORE = /(?:^|[.!?]["'”’]? )As (?:the |its |their |an? |[\p{L}-]+[’']s? ){0,2}$/u;
// “, she ”, “ of medical services, he ”
const TO_PRONOUN = /^[^,.;:!?“”"]{0,60}, (?:he|she) /;
const OPENS = /(?:^|[.!?]["'”’]? )$/;

/** Who is told in what role he or she does something: “Vik, who as chief executive has …”, “Vik laughed. As treasurer, she …”. */
export function holderInRole(prose: string, { start, end }: Span, names: readonly TitledName[]): Span | undefined {
  const before = prose.slice(Math.max(0, start - FAR), start);
  if (!/\bas\b/i.test(before)) return undefined;
  const last = names.findLast((name) => name.end < start);
  if (last === undefined) return undefined;
  const who = names.find((name) => name.end < start && WHO_AS.test(prose.slice(name.end, start)));
  if (who !== undefined) return who;
  if (SAYS_AS.test(prose.slice(last.end, start)) && TO_PRONOUN_SOON.test(prose.slice(end, end + 2 * FAR))) return last;
  const as = AS_BEFORE.exec(before);
  if (as === null || !TO_PRONOUN.test(prose.slice(end, end + 2 * FAR))) return undefined;
  const opens = prose.lastIndexOf('. ', start - as[0].length - 1) + 2;
  return names.find((name) => name.opens >= opens && name.end < start && isHead(prose, name, opens));
}

/** Whether a sentence begins with a name. */
function isHead(prose: string, { opens }: TitledName, sentence: number): boolean {
  return opens === sentence || OPENS.test(prose.slice(0, opens));
}
