import * as z from 'zod';
import type { ReportedFinding } from '../../check.ts';
import { wordsAt } from '../../text/span.ts';
import { pairOff } from '../examining/pair-off.ts';

const acceptedFinding = z.object({
  /** From the folder of the baseline, with forward slashes. */
  path: z.string(),
  rule: z.string(),
  /** What is underlined, for people who read the file, and to know the finding again after its sentence changed. */
  words: z.string(),
  fingerprint: z.string(),
});

/** What a file with accepted findings says. */
export const acceptedFindings = z.object({ version: z.literal(1), findings: z.array(acceptedFinding) });

/** A finding that the desk lives with. */
export type AcceptedFinding = z.output<typeof acceptedFinding>;

/** What was accepted in a draft, and in drafts that are gone: a draft may have got another name. */
export interface Accepted {
  readonly here: readonly AcceptedFinding[];
  readonly orphans: readonly AcceptedFinding[];
}

/** A draft's findings held against those that were accepted. */
export interface Account {
  /** What nobody accepted, in the order of the text. */
  readonly fresh: readonly ReportedFinding[];
  /** What was accepted and is still there, as it is known today. */
  readonly kept: readonly AcceptedFinding[];
  /** What was accepted in this draft and is gone. */
  readonly stale: readonly AcceptedFinding[];
  readonly orphans: readonly AcceptedFinding[];
}

/**
 * Holds a draft's findings against the accepted ones. First those are known again whose sentence is as it was; of the rest,
 * a finding of the same rule on the same words stands for one whose sentence was edited, or that moved to another.
 */
export function settleAccount({ path, text, findings }: DraftFindings, { here, orphans }: Accepted): Account {
  const today = findings.map((finding) => ({ finding, entry: toAccepted(path, text, finding) }));
  const exact = pairOff(
    today,
    here,
    ({ entry }) => entry.fingerprint,
    ({ fingerprint }) => fingerprint,
  );
  const loose = pairOff(exact.unpaired, exact.left, ({ entry }) => likenessOf(entry), likenessOf);
  const renamed = pairOff(
    loose.unpaired,
    orphans,
    ({ entry }) => entry.fingerprint,
    ({ fingerprint }) => fingerprint,
  );
  const fresh = new Set(renamed.unpaired.map(({ finding }) => finding));
  return {
    fresh: findings.filter((finding) => fresh.has(finding)),
    kept: today.filter(({ finding }) => !fresh.has(finding)).map(({ entry }) => entry),
    stale: loose.left,
    orphans: renamed.left,
  };
}

/** What was found in a draft, under the path by which the baseline knows it. */
export interface DraftFindings {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

/** A finding as the file holds it. */
export function toAccepted(path: string, text: string, finding: ReportedFinding): AcceptedFinding {
  return { path, rule: finding.ruleId, words: wordsAt(text, finding.span), fingerprint: finding.fingerprint };
}

function likenessOf({ rule, words }: AcceptedFinding): string {
  return `${rule}\n${words}`;
}
