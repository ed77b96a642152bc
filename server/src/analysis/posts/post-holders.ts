import { anyOf } from '../../english/any-of.ts';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../../english/function-words.ts';
import { isDone } from '../../english/posts.ts';
import type { Span } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import { SAYING } from '../sentences/saying.ts';
import { holderInRole } from './holders-in-role.ts';
import type { PostsRead } from './offices.ts';
import type { TitledName } from './titled-name.ts';

const FAR = 40;

// “24-year-old ”, “consultant ”: a word on somebody before the post, but no verb or small word.
const ON_THE_HOLDER = `(?:(?!${anyOf(SAYING, PREPOSITIONS, SUBORDINATORS, CONJUNCTIONS)} )[\\p{Ll}\\d][\\p{Ll}\\d-]* ){0,2}`;
// “now in her second term as ”
const IN_TERM = '(?:now )?in (?:his|her|their) [\\p{L}\\d]+ (?:season|spell|stint|term|year) as ';
// “, 52, the ”, “, who is ”, “, in her nine years as ”, “, who is in her first term as ”, “ – ”, “, speaking as ”, “, Harrow’s ”, “, the Harrow ”, “, a veteran ”:
// what stands between a name and the post of whom it names.
const AFTER_NAME = new RegExp(
  '^(?:\\s?\\(?,? ?(?:who (?:is (?:also )?|has been ))?| [–—-] |, (?:speaking |acting )?as |, (?:in (?:his|her|their)|whose) (?:capacity|job|office|post|role|work|(?:first |last )?[\\p{L}\\d]+ years) as |, (?:who (?:is|was) )?' +
    `${IN_TERM}|, who (?:is|was) speaking as |, (?:aged )?\\d{1,3}, )` +
    `(?:\\b(?:the|its|their|our|a|an)\\b ${ON_THE_HOLDER}|)` +
    `(?:(?:\\p{Lu}[\\p{L}’'-]* ){0,3}[\\p{L}’'-]+[’']s? ${ON_THE_HOLDER}|(?:\\p{Lu}[\\p{L}’'-]* ){1,4})?$`,
  'u',
);
// “ is the ”, “ is the club’s ”, “ serves as the club’s ”, “ has served as ”
const IS = new RegExp(
  `^(?:(?:’s)? is (?:also |${IN_TERM})?| (?:has (?:acted|sat|served|worked)|acts|serves|sits|works) as )(?:(?:the |its |their )?(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+[’']s? |the |its |their |an? )?$`,
  'u',
);
// “, a ”, “ (”, “ – ”: no name goes straight into a post.
const STANDS_APART = /^,|^ \(|^ [–—-] |^ is /;
// “ of Harrow Ferries”, “, who”: what may come after such a post, but no verb.
const GOES_ON = /^(?:[,.;:)?!]|$| [–—-]| (?:of|at|for|from|in|and|on|with|who|until|since)\b)/;
// “As ”, “the ”, “Harrow’s ”, “the Belgian ”, “its national ”: what stands before a post that a name comes after, apart.
const BEFORE_APART = new RegExp(
  `(?:\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]s)|[’']s?) (?:${ON_THE_HOLDER}|(?:\\p{Lu}[\\p{L}’'-]* ){1,3})$`,
  'u',
);
// “ of Harrow Ferries, ”, “ of the trust, ”, “, ”, “ of trustees, retired bank manager ”.
const TO_NAME_APART = new RegExp(
  `^(?: (?:of|at|for) [^,.;!?]{1,40})?(?:, (?:the )?${ON_THE_HOLDER}(?:[\\p{Ll}-]+ )?| is )$`,
  'u',
);
const ENDS_NAME = /^(?:['’]s)?(?:[,.;:)!?]|$)/;

/** Whose post it is: who is named right after it or before it, or apart by commas. */
export function holderOf(
  prose: string,
  { office: span, posts, department = '' }: PostsRead,
  names: readonly TitledName[],
) {
  const next = names.find(({ start }) => start >= span.end);
  const isRank = posts.some(({ isTitle }) => isTitle);
  if (next !== undefined && prose[span.end] === ' ' && goesInto(span, next, isRank)) return next;
  if (posts.every(({ isTitle }) => isTitle)) return undefined;
  if (isDone(prose.slice(span.start, span.end)))
    return names.find(({ end }) => DOES.test(prose.slice(end, span.start)));
  const before = nameBefore(prose, span, names);
  if (before !== undefined) {
    const gap = prose.slice(before.end, span.start);
    const isHis = (STANDS_APART.test(gap) && AFTER_NAME.test(gap)) || IS.test(gap);
    if (isHis && GOES_ON.test(prose.slice(span.end + department.length, span.end + FAR))) return before;
  }
  return (
    holderBehindBody(prose, span, next) ??
    apartHolder(prose, { start: span.start, end: span.end + department.length }, names) ??
    holderInRole(prose, span, names)
  );
}

/** “Treasurer Quist”, “Superintendent” in “Superintendent of Police Ada Quist” */
function goesInto({ start, end }: Span, next: TitledName, isRank: boolean): boolean {
  return next.start === end + 1 || next.opens === end + 1 || (isRank && next.opens <= start && end < next.start);
}

// “ chairs the club”, “, who also chairs the club”
const DOES = /^(?:, who)? (?:also |now )?$/;

// “ of the stewards ”
const OF_GROUP = /^ (?:of|at|for) the (?:[\p{Ll}-]+ ){1,2}$/u;

/** “Chairman of the stewards Ole Brandt”: at the head of a sentence the name may go right behind a group that has no name. */
function holderBehindBody(prose: string, { start, end }: Span, next: TitledName | undefined): TitledName | undefined {
  if (next === undefined || !OF_GROUP.test(prose.slice(end, next.opens))) return undefined;
  return OPENS.test(prose.slice(Math.max(0, start - FAR), start)) ? next : undefined;
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
function apartHolder(prose: string, span: Span, names: readonly TitledName[]): Span | undefined {
  const { start, end } = span;
  const before = prose.slice(Math.max(0, start - FAR), start);
  if (!BEFORE_APART.test(before) && !isActing(prose, span)) return undefined;
  const name = names.find(({ opens }) => opens > end && TO_NAME_APART.test(prose.slice(end, opens)));
  if (name === undefined || name.start > end + 2 * FAR) return undefined;
  const isAs = /\bas $/i.test(before);
  return isAs || isActing(prose, span) || ENDS_NAME.test(prose.slice(name.end, name.end + 3)) ? name : undefined;
}

// “Prosecuting”, “Defending”
const ACTING = /^\p{Lu}\p{Ll}+ing$/u;
const OPENS = /(?:^|[.!?]["'”’]?\s+)$/;

/** “Prosecuting, Mr Quist said”: what somebody does, whom the sentence names right after. */
function isActing(prose: string, { start, end }: Span): boolean {
  return ACTING.test(prose.slice(start, end)) && OPENS.test(prose.slice(Math.max(0, start - FAR), start));
}

// “ laughed. “Ask me in March,” said ”: what somebody does who is quoted right after.
const TO_SPEAKER = new RegExp(
  `^ ${anyOf(beside.beforeQuoting)}\\. ["“][^"“”]{1,250}[,.!?…]["”] ${anyOf(SAYING)} $`,
  'u',
);

/** Who may hold a post that nobody is named for in its sentence: who speaks or is spoken of right beside it. */
export function heardHolder(prose: string, read: PostsRead, names: readonly TitledName[]): Span | undefined {
  return speakerBehind(prose, read, names) ?? nextInLine(prose, read, names);
}

// “the ”, “its ”, “the club’s long-serving ”
const DEFINITE = `(?:the|its|their|[\\p{L}-]+[’']s?) ${ON_THE_HOLDER}`;
const SAYS_BEFORE = new RegExp(`\\b${anyOf(SAYING)} ${DEFINITE}$`, 'u');
const DEFINITE_BEFORE = new RegExp(`(?:^|[ "“])${DEFINITE}$`, 'iu');
const DEFINITE_ALONE = new RegExp(
  `(?:^|[ "“])(?:[Tt]he|[Ii]ts|[Tt]heir|[\\p{L}-]+[’']s?) (?:${ON_THE_HOLDER}|(?:\\p{Lu}[\\p{L}’'-]* ){1,3})$`,
  'u',
);
// “… of May, the ”: back to where the sentence begins, or a quotation ends.
const OPENED = /[^.!?“”"]*$/u;
// “ of the trust said she would. ”: to the end of the sentence; “ said”
const TO_NEXT = /^[^.!?“”"]{0,120}\. $/;
const SAYS_AFTER = new RegExp(`^(?: (?:of|at|for) [^,.;]{1,40})? ${anyOf(SAYING)}\\b`, 'u');

/** Whether somebody says something who is told by a post alone: “the archbishop said afterwards”, “said the treasurer”. */
export function speaksAlone(prose: string, { office: { start, end } }: PostsRead): boolean {
  const before = prose.slice(Math.max(0, start - FAR), start);
  const isSubject = DEFINITE_ALONE.test(before) && SAYS_AFTER.test(prose.slice(end, end + 2 * FAR));
  return (
    isSubject ||
    (SAYS_BEFORE.test(before) &&
      !/^,? (?:\p{Lu}|and\b|who (?:asked|declined|did not|requested|spoke|would not)\b)/u.test(
        prose.slice(end, end + 20),
      ))
  );
}

const ACTS_AFTER = new RegExp(
  `^(?: (?:of|at|for) [^,.;]{1,60}| himself| herself)?(?:, who [^,.;]{1,80},)? (?:who \\p{Ll}+|has|had|is|was|will|would|did|does|\\p{Ll}+(?:ed|s|ook|ent)|${anyOf(SAYING)})\\b`,
  'u',
);
const ANYBODY_ALONE = new RegExp(
  `(?:^|[ "“])(?<!\\bas )[Aa]n? (?:${ON_THE_HOLDER}|(?:\\p{Lu}[\\p{L}’'-]* ){1,3})$`,
  'u',
);

/** How somebody does something who is told by a post alone: as anybody (“a surgeon”) or as the one whom readers know by it. */
export function actsAlone(prose: string, { office: { start, end } }: PostsRead): 'anybody' | 'known' | undefined {
  if (!ACTS_AFTER.test(prose.slice(end, end + 3 * FAR))) return undefined;
  const before = prose.slice(Math.max(0, start - FAR), start);
  if (DEFINITE_ALONE.test(before)) return 'known';
  return ANYBODY_ALONE.test(before) ? 'anybody' : undefined;
}

/** “… said the treasurer. Quist joined in May.”: whom the next sentence begins with, where this one names nobody. */
function nextInLine(prose: string, { office }: PostsRead, names: readonly TitledName[]): Span | undefined {
  const { start, end } = office;
  const before = prose.slice(Math.max(0, start - FAR), start);
  const isSubject = DEFINITE_BEFORE.test(before) && SAYS_AFTER.test(prose.slice(end, end + 2 * FAR));
  if (!isSubject && !SAYS_BEFORE.test(before)) return undefined;
  const opens = start - (OPENED.exec(prose.slice(0, start))?.[0].length ?? 0);
  if (names.some((name) => name.start >= opens && name.start < start)) return undefined;
  const name = names.find(({ opens }) => opens > end);
  return name !== undefined && TO_NEXT.test(prose.slice(end, name.opens)) ? name : undefined;
}

/** “The chairwoman laughed. “Ask me in March,” said Quist.”: who is named beside what the holder of the post says. */
function speakerBehind(prose: string, { office }: PostsRead, names: readonly TitledName[]): Span | undefined {
  const { start, end } = office;
  if (!BEFORE_APART.test(prose.slice(Math.max(0, start - FAR), start))) return undefined;
  const quote = /^ [^.]{1,20}\. ["“]/.exec(prose.slice(end, end + FAR))?.[0];
  if (quote === undefined) return undefined;
  const close = prose.slice(end + quote.length).search(/["”]/);
  const name = close < 0 ? undefined : names.find(({ opens }) => opens > end + quote.length + close);
  return name !== undefined && TO_SPEAKER.test(prose.slice(end, name.opens)) ? name : undefined;
}
