import type { ReportedFinding } from '../../check.ts';
import { toFindingJson } from './json-shapes.ts';
import type { NamedCheck, OtherDraft, Report } from './report.ts';
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

function findingsOf({ findings, lines, placeInWord, others = [] }: NamedCheck) {
  return findings.map((finding: ReportedFinding) => {
    const { from, to } = endsOf(lines, finding.span);
    return {
      ...toFindingJson(finding),
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      ...elsewhereOf(finding, others),
      ...(placeInWord === undefined ? {} : { word: placeInWord(finding.span.start) }),
    };
  });
}

/** Places in other drafts, where drafts were held against one another. */
function elsewhereOf({ elsewhere }: ReportedFinding, others: readonly OtherDraft[]) {
  if (elsewhere === undefined) return {};
  const places = elsewhere.flatMap(({ draft, span, message }) => {
    const other = others[draft];
    return other === undefined ? [] : [{ id: other.path, message, ...span, ...other.lines.placeOf(span.start) }];
  });
  return { elsewhere: places };
}
