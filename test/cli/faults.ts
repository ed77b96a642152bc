import type { ReportedFinding } from '../../server/src/check.ts';
import { type NamedCheck, nameCheck } from '../../server/src/cli/formats/report.ts';
import type { Span } from '../../server/src/text/span.ts';

/** The place of some words in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text has no “${words}”.`);
  return { start, end: start + words.length };
}

/** A finding on some words of a text, as a rule could make it. */
export function faultOn(text: string, words: string, more: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    span: spanOf(text, words),
    message: `Spell out “${words}” at its first use.`,
    related: [],
    fixes: [],
    why: [],
    ruleId: 'undefined-acronym',
    category: 'acronyms',
    severity: 'warning',
    fingerprint: '00000000000000aa',
    ...more,
  };
}

/** A draft with the findings on it. */
export function checked(path: string, text: string, ...findings: readonly ReportedFinding[]): NamedCheck {
  return nameCheck(path, text, findings);
}
