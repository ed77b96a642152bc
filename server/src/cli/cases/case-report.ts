import { inOneLine } from '../../text/span.ts';
import { coloursFor } from '../formats/formats.ts';
import type { Arguments } from '../terminal/arguments.ts';
import { withoutControls } from '../terminal/cells.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { CaseFault } from './case-outcome.ts';

/** What came of one case of a desk, and where in its config it stands. */
export interface CaseOutcome {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** None where it passes. */
  readonly faults: readonly CaseFault[];
}

/** All outcomes as `--format` asks for them, with the last line’s end. */
export function caseReport(
  outcomes: readonly CaseOutcome[],
  { texts, switches }: Arguments,
  terminal: Terminal,
): string {
  const failed = outcomes.filter(({ faults }) => faults.length > 0).length;
  const passed = outcomes.length - failed;
  if (texts.get('format') === 'json') {
    const cases = outcomes.map((outcome) => ({ ...outcome, passes: outcome.faults.length === 0 }));
    return `${JSON.stringify({ passed, failed, cases }, undefined, 2)}\n`;
  }
  const { green, red, bold } = coloursFor(terminal, switches.has('no-color') ? 'never' : 'auto');
  const drawn = outcomes.map(({ file, line, column, text, faults }) => {
    const verdict = faults.length === 0 ? green('pass') : red('FAIL');
    const place = bold(`${withoutControls(file)}:${line}:${column}`);
    return [`${verdict} ${place} ${shortened(text)}`, ...faults.flatMap(sentencesFor)].join('\n');
  });
  return `${[...drawn, summaryOf(passed, failed)].join('\n')}\n`;
}

/** “3 cases: 2 pass, 1 fails.” */
function summaryOf(passed: number, failed: number): string {
  const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  return `${of(passed + failed, 'case', 'cases')}: ${of(passed, 'passes', 'pass')}, ${of(failed, 'fails', 'fail')}.`;
}

const LONGEST_SHOWN = 80; // Characters: what stands beside a place in one line of a log.

function shortened(text: string): string {
  const line = withoutControls(inOneLine(text));
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

function sentencesFor({ ruleId, missing, extra, isOff }: CaseFault): string[] {
  const why = isOff ? ', for it is off here' : '';
  return [
    ...missing.map((words) => `     ${ruleId} does not find “${withoutControls(words)}”${why}.`),
    ...extra.map((words) => `     ${ruleId} finds “${withoutControls(words)}”, which the case does not have.`),
  ];
}
