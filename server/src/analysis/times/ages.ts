import type { Span } from '../../text/span.ts';
import type { Mention } from '../names/mentions.ts';

/** How old somebody is said to be, beside the name: “Ada Quist, 34,”, “34-year-old Ada Quist”. */
export interface AgeRead {
  readonly span: Span;
  readonly age: number;
  /** Whether it is still to come: “Ada Quist, who will be 35 in May,”. */
  readonly isComing: boolean;
  /** Where the name begins whose age it is. */
  readonly name: number;
}

// “, 34,”, “, aged 34,”, “, who is 34,”, “ is 34.”; but no “ (34)”, which may be a minute or runs
const BEHIND_NAME = /^(?:,(?: aged?| who is(?: now| aged)?)? | is(?: now)? )(\d{1,3})(?=[,.;)]|$)/;
// “, who will be 35 in May”, “ turns 35 next month”; but no “ will be 50 in 2040”
const COMING =
  /^(?:, who)? (?:will be|will turn|turns|is to turn|is about to turn) (\d{2,3})(?= (?:in (?!\d|the next)|on|next (?!year)|this|later)(?![\d]))/;
// “34-year-old ”.
const BEFORE_NAME = /(?<![\d.])(\d{1,3})-year-old $/;
const NEAR = 24; // “, who is aged 100,” and shorter.

/** The ages that one paragraph gives beside names. */
export function readAges(prose: string, mentions: readonly Mention[]): AgeRead[] {
  return mentions.flatMap(({ span: { start, end }, titles }) => {
    const behind = BEHIND_NAME.exec(prose.slice(end, end + NEAR));
    const from = titles[0]?.start ?? start;
    const before = BEFORE_NAME.exec(prose.slice(Math.max(0, from - NEAR), from));
    const found: AgeRead[] = [];
    if (before?.[1] !== undefined) {
      const at = from - before[0].length;
      found.push(toAge({ start: at, end: at + before[1].length }, before[1], start));
    }
    for (const [match, isComing] of [
      [behind, false],
      [COMING.exec(prose.slice(end, end + FAR)), true],
    ] as const) {
      if (match?.[1] === undefined) continue;
      const at = end + match[0].length;
      found.push({ ...toAge({ start: at - match[1].length, end: at }, match[1], start), isComing });
    }
    return found;
  });
}

const FAR = 60; // “, who is about to turn 100 in September”

function toAge(span: Span, age: string, name: number): AgeRead {
  return { span, age: Number(age), isComing: false, name };
}
