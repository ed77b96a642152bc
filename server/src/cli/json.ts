import type { ReportedFinding } from '../check.ts';
import { toFindingJson } from './json-shapes.ts';
import type { NamedCheck, Report } from './report.ts';
import { endsOf } from './report.ts';

/** One JSON array with an object for each draft, as `copydesk pipe` writes them, plus lines and columns. */
export function jsonReport(): Report {
  let comma = '';
  return {
    begin: () => '[',
    draft(check) {
      const entry = `${comma}\n${JSON.stringify({ id: check.path, findings: findingsOf(check) })}`;
      comma = ',';
      return entry;
    },
    end: () => '\n]\n',
  };
}

function findingsOf({ findings, lines, placeInWord }: NamedCheck) {
  return findings.map((finding: ReportedFinding) => {
    const { from, to } = endsOf(lines, finding.span);
    return {
      ...toFindingJson(finding),
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      ...(placeInWord === undefined ? {} : { word: placeInWord(finding.span.start) }),
    };
  });
}
