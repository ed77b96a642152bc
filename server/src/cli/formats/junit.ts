import type { ReportedFinding } from '../../check.ts';
import { SEVERITIES, type Severity } from '../../stylebook/level.ts';
import { endsOf, gatheredReport, type NamedCheck, type Report, type Tally } from './report.ts';
import { type Element, writeXml } from './xml.ts';

/**
 * JUnit's XML, as Jenkins, GitLab and others read it: each draft is a suite, each finding a test; from `failOn` on it
 * failed, below it is noted. A draft without findings is a test that passed.
 */
export function junitReport(failOn: Severity): Report {
  return gatheredReport((check) => [toSuite(check, failOn)], writeSuites);
}

function writeSuites(suites: readonly Suite[], { troubles }: Tally): string {
  const all = troubles.length === 0 ? suites : [...suites, troubleSuite(troubles)];
  const counts = { tests: sum(all, 'tests'), failures: sum(all, 'failures'), errors: sum(all, 'errors') };
  return writeXml({
    name: 'testsuites',
    attributes: { name: 'copydesk', ...counts },
    content: all.map(({ element }) => element),
  });
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly element: Element;
}

function sum(suites: readonly Suite[], what: 'tests' | 'failures' | 'errors'): number {
  return suites.reduce((total, suite) => total + suite[what], 0);
}

function toSuite(check: NamedCheck, failOn: Severity): Suite {
  const failing = check.findings.filter((finding) => fails(finding, failOn));
  const clean = { name: 'testcase', attributes: { name: 'no findings', classname: check.path } };
  const cases = check.findings.length === 0 ? [clean] : check.findings.map((finding) => toCase(finding, check, failOn));
  return suite(check.path, cases, { failures: failing.length, errors: 0 });
}

function suite(
  name: string,
  content: readonly Element[],
  counts: { readonly failures: number; readonly errors: number },
): Suite {
  const all = { tests: content.length, ...counts };
  return { ...all, element: { name: 'testsuite', attributes: { name, ...all }, content } };
}

function fails({ severity }: ReportedFinding, failOn: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
}

function toCase(finding: ReportedFinding, check: NamedCheck, failOn: Severity): Element {
  const { from } = endsOf(check.lines, finding.span);
  const place = `${check.path}:${from.line}:${from.column}`;
  const told = `${place}: ${finding.message} (${finding.ruleId}, ${finding.severity})`;
  return {
    name: 'testcase',
    attributes: {
      name: `${finding.ruleId} ${from.line}:${from.column}`,
      classname: check.path,
      file: check.path,
      line: from.line,
    },
    content: [
      fails(finding, failOn)
        ? { name: 'failure', attributes: { message: finding.message, type: finding.severity }, content: told }
        : { name: 'system-out', attributes: {}, content: told },
    ],
  };
}

/** What could not be checked is no pass. */
function troubleSuite(troubles: readonly string[]): Suite {
  const cases = troubles.map((message, index) => ({
    name: 'testcase',
    attributes: { name: `trouble ${index + 1}`, classname: 'copydesk' },
    content: [{ name: 'error', attributes: { message } }],
  }));
  return suite('copydesk', cases, { failures: 0, errors: cases.length });
}
