import type { Span } from '../../text/span.ts';
import type { Mention } from '../names/mentions.ts';

/** How old somebody is said to be, beside the name: “Ada Quist, 34,”, “34-year-old Ada Quist”. */
export interface AgeRead {
  readonly span: Span;
  readonly age: number;
  /** Where the name begins whose age it is. */
  readonly name: number;
}

// “, 34,”, “, aged 34,”, “, who is 34,”, “ is 34.”; but no “ (34)”, which may be a minute or runs
const BEHIND_NAME = /^(?:,(?: aged?| who is(?: now| aged)?)? | is(?: now)? )(\d{1,3})(?=[,.;)]|$)/;
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
      found.push({ span: { start: at, end: at + before[1].length }, age: Number(before[1]), name: start });
    }
    if (behind?.[1] !== undefined) {
      const at = end + behind[0].length;
      found.push({ span: { start: at - behind[1].length, end: at }, age: Number(behind[1]), name: start });
    }
    return found;
  });
}
