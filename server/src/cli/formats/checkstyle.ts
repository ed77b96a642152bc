import type { Severity } from '../../stylebook/level.ts';
import { endsOf, gatheredReport, type NamedCheck, type Report } from './report.ts';
import { type Element, writeXml } from './xml.ts';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

/** Checkstyle's XML, which many tools of code review read. */
export function checkstyleReport(): Report {
  return gatheredReport(
    (check): Element[] => [{ name: 'file', attributes: { name: check.path }, content: toErrors(check) }],
    (files) => writeXml({ name: 'checkstyle', attributes: { version: '4.3' }, content: files }),
  );
}

function toErrors({ findings, lines }: NamedCheck): Element[] {
  return findings.map(({ span, severity, message, ruleId }) => {
    const { line, column } = endsOf(lines, span).from;
    return {
      name: 'error',
      attributes: { line, column, severity: SEVERITY[severity], message, source: `copydesk.${ruleId}` },
    };
  });
}
