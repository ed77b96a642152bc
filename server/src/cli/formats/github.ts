import type { ReportedFinding } from '../../check.ts';
import { SEVERITIES, type Severity } from '../../stylebook/level.ts';
import { endsOf, type NamedCheck, type Report } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Workflow commands that make GitHub Actions show findings beside the lines of a pull request. It shows ten of a kind a
 * step, so the gravest come first.
 */
export function githubReport(): Report {
  const commands: { readonly severity: Severity; readonly command: string }[] = [];
  return {
    begin: () => '',
    draft(check) {
      for (const finding of check.findings) {
        commands.push({ severity: finding.severity, command: toWorkflowCommand(finding, check) });
      }
      return '';
    },
    end() {
      const gravestFirst = commands.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
      return gravestFirst.map(({ command }) => `${command}\n`).join('');
    },
  };
}

function toWorkflowCommand(
  { severity, ruleId, message, span }: ReportedFinding,
  { fromRoot, lines }: NamedCheck,
): string {
  const { from, to } = endsOf(lines, span);
  // GitHub takes columns only within one line.
  const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
  const properties = { file: fromRoot, line: from.line, endLine: to.line, ...columns, title: ruleId };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(message)}`;
}

/** As GitHub's own toolkit escapes a message. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As GitHub's own toolkit escapes a property, where colons and commas part it from the next. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
