import type { ReportedFinding } from '../../check.ts';
import { SEVERITIES, type Severity } from '../../stylebook/level.ts';
import type { Tally } from '../formats/report.ts';
import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';

/** When a check fails, and what it tells. */
export const VERDICT_OPTIONS: readonly Option[] = [
  { name: 'fail-on', takes: { words: SEVERITIES }, about: 'the least severity that gives status 1; default warning' },
  {
    name: 'max-warnings',
    takes: { text: 'NUMBER' },
    about: 'so many warnings give no status 1 yet; errors do',
  },
  { name: 'quiet', short: 'q', takes: 'nothing', about: 'tell only the findings that count for the exit status' },
];

/** What a check’s findings come to. */
export interface Verdict {
  readonly kind: 'verdict';
  readonly failOn: Severity;
  /** Whether a finding is told. */
  readonly tells: (finding: ReportedFinding) => boolean;
  readonly isFailed: (tally: Tally) => boolean;
}

// “0”, “12”.
const COUNT = /^\d{1,9}$/;

/** The verdict as `--fail-on`, `--max-warnings` and `--quiet` ask for it. */
export function verdictAsked({ texts, switches }: Arguments): Verdict | Misuse {
  const most = texts.get('max-warnings');
  if (most !== undefined && !COUNT.test(most))
    return misuse(`--max-warnings takes a number, such as 0, not “${most}”.`);
  const failOn =
    SEVERITIES.find((severity) => severity === texts.get('fail-on')) ?? (most === undefined ? 'warning' : 'error');
  const failing = SEVERITIES.slice(SEVERITIES.indexOf(failOn));
  const counting = most === undefined ? failing : [...failing, 'warning'];
  return {
    kind: 'verdict',
    failOn,
    tells: ({ severity }) => !switches.has('quiet') || counting.includes(severity),
    isFailed({ findings }) {
      const isOver = most !== undefined && findings.warning > Number(most);
      return isOver || failing.some((severity) => findings[severity] > 0);
    },
  };
}
