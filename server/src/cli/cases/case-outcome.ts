import type { CheckedDraft } from '../../check.ts';
import type { Desk } from '../../desk.ts';
import type { DeskCase } from '../../stylebook/case-schema.ts';
import { inOneLine, wordsAt } from '../../text/span.ts';

/** How a rule parts from what a case says of it. */
export interface CaseFault {
  readonly ruleId: string;
  /** What it was to find and did not. */
  readonly missing: readonly string[];
  /** What it found besides. */
  readonly extra: readonly string[];
  /** Whether the desk has the rule switched off, so that it can find nothing. */
  readonly isOff: boolean;
}

/** Holds what was found in a case's text against what the case says; a rule that it does not name may find anything. */
export function faultsOfCase({ finds }: DeskCase, checked: CheckedDraft, desk: Desk): CaseFault[] {
  const found = wordsByRule(checked);
  const wanted = finds === 'nothing' ? new Map<string, string[]>() : new Map(Object.entries(finds));
  const ruleIds = finds === 'nothing' ? [...found.keys()] : [...wanted.keys()];
  return ruleIds.flatMap((ruleId) => {
    const want = (wanted.get(ruleId) ?? []).map(inOneLine);
    const have = found.get(ruleId) ?? [];
    const isOff = !desk.rules.some(({ id }) => id === ruleId);
    const fault = { ruleId, missing: without(want, have), extra: without(have, want), isOff };
    return fault.missing.length + fault.extra.length === 0 ? [] : [fault];
  });
}

function wordsByRule({ story, findings }: CheckedDraft): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { ruleId, span } of findings) {
    found.set(ruleId, [...(found.get(ruleId) ?? []), wordsAt(story.text, span)]);
  }
  return found;
}

/** What is left of some words when each of the others has taken its like away. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
