import { anyOf } from '../../english/any-of.ts';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../../english/function-words.ts';
import type { Span } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import { SAYING } from '../sentences/saying.ts';
import type { PostsRead } from './offices.ts';

/** A name in a paragraph; `opens` is where the titles before it begin: “Cllr” in “the chair, Cllr Nash”. */
export interface TitledName extends Span {
  readonly opens: number;
}

const FAR = 40;

// “24-year-old ”, “consultant ”: a word on somebody before the post, but no verb or small word.
const ON_THE_HOLDER = `(?:(?!${anyOf(SAYING, PREPOSITIONS, SUBORDINATORS, CONJUNCTIONS)} )[\\p{Ll}\\d][\\p{Ll}\\d-]* ){0,2}`;
// “, 52, the ”, “, who is ”, “, Harrow’s ”, “, the Harrow ”, “, a veteran ”: what stands between a name and the post of whom it names.
const AFTER_NAME = new RegExp(
  '^(?:\\s?\\(?,? ?(?:who is )?|, (?:aged )?\\d{1,3}, )' +
    `(?:\\b(?:the|its|their|our|a|an)\\b ${ON_THE_HOLDER}|)` +
    `(?:(?:\\p{Lu}[\\p{L}’'-]* ){0,3}[\\p{L}’'-]+[’']s? ${ON_THE_HOLDER}|(?:\\p{Lu}[\\p{L}’'-]* ){1,4})?$`,
  'u',
);
const IS = /^(?:’s)? is (?:the |its )?$/;
// “, a ”, “ (”: no name goes straight into a post.
const STANDS_APART = /^,|^ \(|^ is /;
// “ of Harrow Ferries”, “, who”: what may come after such a post, but no verb.
const GOES_ON = /^(?:[,.;:)?!]|$| (?:of|at|for|in|and|who|until|since)\b)/;
// “As ”, “the ”, “Harrow’s ”: what stands before a post that a name comes after, apart.
const BEFORE_APART = /(?:\b(?:the|its|their|our|as)|[’']s?) $/i;
// “ of Harrow Ferries, ”, “ of the trust, ”, “, ”.
const TO_NAME_APART = /^(?: (?:of|at|for) [^,.;!?]{1,40})?, $/u;
const ENDS_NAME = /^(?:['’]s)?(?:[,.;:)!?]|$)/;

/** Whose post it is: who is named right after it or before it, or apart by commas. */
export function holderOf(
  prose: string,
  { office: span, posts, department = '' }: PostsRead,
  names: readonly TitledName[],
) {
  const next = names.find(({ start }) => start >= span.end);
  const goesInto = next !== undefined && (next.start === span.end + 1 || next.opens === span.end + 1);
  if (goesInto && prose[span.end] === ' ') return next;
  if (posts.every(({ isTitle }) => isTitle)) return undefined;
  const before = nameBefore(prose, span, names);
  if (before !== undefined) {
    const gap = prose.slice(before.end, span.start);
    const isHis = (STANDS_APART.test(gap) && AFTER_NAME.test(gap)) || IS.test(gap);
    if (isHis && GOES_ON.test(prose.slice(span.end + department.length, span.end + FAR))) return before;
  }
  return apartHolder(prose, span, names);
}

// “’s ”, “’s senior ”, “ ”: the post is of the body that is named there.
const OWNS = new RegExp(`^(?:[’']s? ${ON_THE_HOLDER}| )$`, 'u');

/** Whom “, the Harrow Echo’s news editor” and “, the Harrow manager” may be about: who is named before the body. */
function nameBefore(prose: string, { start }: Span, names: readonly TitledName[]): TitledName | undefined {
  const near = names.filter(({ end }) => end <= start && end > start - FAR);
  const last = near.at(-1);
  return last !== undefined && OWNS.test(prose.slice(last.end, start)) ? near.at(-2) : last;
}

/** “The chairman, Okafor, …”, “As managing director of Harrow Ferries, Okafor …”. */
function apartHolder(prose: string, { start, end }: Span, names: readonly TitledName[]): Span | undefined {
  const before = prose.slice(Math.max(0, start - FAR), start);
  if (!BEFORE_APART.test(before)) return undefined;
  const name = names.find(({ opens }) => opens > end && TO_NAME_APART.test(prose.slice(end, opens)));
  if (name === undefined || name.start > end + 2 * FAR) return undefined;
  const isAs = /\bas $/i.test(before);
  return isAs || ENDS_NAME.test(prose.slice(name.end, name.end + 3)) ? name : undefined;
}

// “ laughed. “Ask me in March,” said ”: what somebody does who is quoted right after.
const TO_SPEAKER = new RegExp(
  `^ ${anyOf(beside.beforeQuoting)}\\. ["“][^"“”]{1,250}[,.!?…]["”] ${anyOf(SAYING)} $`,
  'u',
);

/** “The chairwoman laughed. “Ask me in March,” said Quist.”: who is named beside what the holder of the post says. */
export function speakerBehind(prose: string, { office }: PostsRead, names: readonly TitledName[]): Span | undefined {
  const { start, end } = office;
  if (!BEFORE_APART.test(prose.slice(Math.max(0, start - FAR), start))) return undefined;
  const quote = /^ [^.]{1,20}\. ["“]/.exec(prose.slice(end, end + FAR))?.[0];
  if (quote === undefined) return undefined;
  const close = prose.slice(end + quote.length).search(/["”]/);
  const name = close < 0 ? undefined : names.find(({ opens }) => opens > end + quote.length + close);
  return name !== undefined && TO_SPEAKER.test(prose.slice(end, name.opens)) ? name : undefined;
}
