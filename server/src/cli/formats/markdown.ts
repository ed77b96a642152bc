import { SEVERITIES } from '../../stylebook/level.ts';
import { withoutControls } from '../terminal/cells.ts';
import { summarise } from './pretty.ts';
import { endsOf, type NamedCheck, type Report } from './report.ts';

// A summary on GitHub takes one megabyte; nobody reads that far.
const MOST_FINDINGS = 300;

/** A summary in Markdown for a pull request or `$GITHUB_STEP_SUMMARY`: drafts with findings, the gravest first in each. */
export function markdownReport(): Report {
  const drafts: string[] = [];
  let shown = 0;
  let left = 0;
  return {
    begin: () => '',
    draft(check) {
      const room = Math.max(0, MOST_FINDINGS - shown);
      const count = Math.min(room, check.findings.length);
      shown += count;
      left += check.findings.length - count;
      if (count > 0)
        drafts.push(`**${escapeMarkdown(check.fromRoot)}**\n\n${itemsOf(check).slice(0, count).join('\n')}\n`);
      return '';
    },
    end(tally) {
      const parts = [`### Copydesk\n`, `${summarise(tally)}\n`, ...drafts];
      if (left > 0) parts.push(`… and ${left} more.\n`);
      if (tally.troubles.length > 0) {
        parts.push(
          `What could not be checked:\n`,
          `${tally.troubles.map((trouble) => `- ${escapeMarkdown(trouble)}`).join('\n')}\n`,
        );
      }
      return parts.join('\n');
    },
  };
}

function itemsOf({ findings, lines }: NamedCheck): string[] {
  return findings
    .toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity))
    .map(({ span, severity, message, ruleId }) => {
      const { line } = endsOf(lines, span).from;
      return `- **${severity}** in line ${line}: ${escapeMarkdown(message)} (\`${ruleId}\`)`;
    });
}

// What Markdown, or GitHub’s mentions, would take for its own: “*”, “_”, “<”, “@”.
const SIGN = /[\\`*_{}[\]<>#|~&@]/g;

function escapeMarkdown(text: string): string {
  return withoutControls(text).replace(SIGN, (sign) => (sign === '@' ? '&#64;' : `\\${sign}`));
}
