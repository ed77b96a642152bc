import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

/** An age that somebody has, or is still to come to: “he will be 81 in the spring”. */
export interface AgeTold {
  readonly span: Span;
  readonly age: number;
  readonly isComing: boolean;
}

// “he will be 81 in the spring”, “who turns 34 next month”
const COMING =
  /(?<![a-zé])(?:he|she|who) (?:will be|will turn|turns) (?<age>\d{2,3})(?= (?:in|on|next|this|later|at)(?![a-zé]))/g;
// “At 81, ”, “, 81,”, “81-year-old”
const NOW = /(?:(?<![a-zé])at |, (?:aged )?)(?<age>\d{2,3})(?=,)|(?<![\d.])(?<old>\d{2,3})(?=-year-old(?![a-zé]))/g;

/** The ages of one paragraph in plain letters that people have and come to. */
export function readAgesTold(plain: string): AgeTold[] {
  return [
    ...findMatches(NOW, plain).map((match) => toAge(match, false)),
    ...findMatches(COMING, plain).map((match) => toAge(match, true)),
  ];
}

function toAge({ index, 0: told, groups }: RegExpExecArray, isComing: boolean): AgeTold {
  const age = groups?.['age'] ?? groups?.['old'] ?? '';
  const end = index + told.length;
  return { span: { start: end - age.length, end }, age: Number(age), isComing };
}
