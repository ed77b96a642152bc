import { createHash } from 'node:crypto';
import type { Severity } from '../../stylebook/level.ts';
import { endsOf, gatheredReport, type NamedCheck, type Report } from './report.ts';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
};

/** GitLab's code quality report: paths from the top of the repository, and fingerprints that no two findings share. */
export function gitlabReport(): Report {
  return gatheredReport(toIssues, (issues) => `${JSON.stringify(issues, undefined, 2)}\n`);
}

const FINGERPRINT_LETTERS = 32; // As long as the MD5 sums in GitLab's own examples.

function toIssues({ findings, lines, fromRoot }: NamedCheck) {
  return findings.map(({ span, severity, message, ruleId, fingerprint }) => {
    const { from, to } = endsOf(lines, span);
    return {
      type: 'issue',
      description: message,
      check_name: ruleId,
      categories: ['Style'],
      // Two drafts may have the same sentence.
      fingerprint: createHash('sha256')
        .update(`${fromRoot}\n${fingerprint}`)
        .digest('hex')
        .slice(0, FINGERPRINT_LETTERS),
      severity: SEVERITY[severity],
      location: { path: fromRoot, lines: { begin: from.line, end: to.line } },
    };
  });
}
