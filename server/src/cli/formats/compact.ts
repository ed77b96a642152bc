import { withoutControls } from '../terminal/cells.ts';
import { endsOf, type Report } from './report.ts';

/** One line a finding, as compilers write them: “pier.draft:7:3: warning: Spell out “HWB” here. [undefined-acronym]”. */
export function compactReport(): Report {
  return {
    begin: () => '',
    draft: ({ findings, lines, path }) =>
      findings
        .map(({ span, severity, message, ruleId }) => {
          const { line, column } = endsOf(lines, span).from;
          return `${withoutControls(`${path}:${line}:${column}: ${severity}: ${message} [${ruleId}]`)}\n`;
        })
        .join(''),
    end: () => '',
  };
}
