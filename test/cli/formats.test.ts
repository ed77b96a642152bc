import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { checkstyleReport } from '../../server/src/cli/formats/checkstyle.ts';
import { compactReport } from '../../server/src/cli/formats/compact.ts';
import { gitlabReport } from '../../server/src/cli/formats/gitlab.ts';
import { junitReport } from '../../server/src/cli/formats/junit.ts';
import { markdownReport } from '../../server/src/cli/formats/markdown.ts';
import { rdjsonReport } from '../../server/src/cli/formats/rdjson.ts';
import type { NamedCheck, Report } from '../../server/src/cli/formats/report.ts';
import { checked, faultOn, spanOf } from './faults.ts';

const TEXT = 'The 🚒 HWB will rebuild.\nThe TUC waits & <hopes>.';
const TALLY = { drafts: 2, findings: { hint: 1, information: 0, warning: 1, error: 0 }, troubles: [] };
const WALL = checked(
  'desk/wall & pier.draft',
  TEXT,
  faultOn(TEXT, 'HWB', { related: [{ span: spanOf(TEXT, 'TUC'), message: 'See here.' }] }),
  faultOn(TEXT, 'TUC', { severity: 'hint', message: 'Say “TUC & <who>”,\nor \u0007 “*not*”.' }),
);
const CLEAN = checked('desk/quay.draft', 'It rained.');

function written(report: Report, checks: readonly NamedCheck[], troubles: readonly string[] = []): string {
  return report.begin() + checks.map(report.draft).join('') + report.end({ ...TALLY, troubles });
}

function readXml(xml: string) {
  assert.equal(XMLValidator.validate(xml), true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    htmlEntities: true,
    attributeNamePrefix: '',
    isArray: (name) => ['testsuite', 'testcase', 'file', 'error'].includes(name),
  });
  return parser.parse(xml);
}

describe('the JUnit format', () => {
  it('has a suite a draft and a test a finding, failed from --fail-on up', () => {
    const { testsuites } = readXml(written(junitReport('warning'), [WALL, CLEAN]));
    assert.partialDeepStrictEqual(testsuites, { name: 'copydesk', tests: '3', failures: '1', errors: '0' });
    const [wall, quay] = testsuites.testsuite;
    assert.partialDeepStrictEqual(wall, { name: 'desk/wall & pier.draft', tests: '2', failures: '1' });
    assert.partialDeepStrictEqual(wall.testcase, [
      {
        name: 'undefined-acronym 1:8',
        failure: { message: 'Spell out “HWB” at its first use.', type: 'warning' },
      },
      { name: 'undefined-acronym 2:5' },
    ]);
    assert.equal(wall.testcase[1].failure, undefined);
    assert.partialDeepStrictEqual(quay, { tests: '1', failures: '0', testcase: [{ name: 'no findings' }] });
  });

  it('counts what could not be checked as errors', () => {
    const { testsuites } = readXml(written(junitReport('warning'), [CLEAN], ['There is no “gone.draft”.']));
    assert.equal(testsuites.errors, '1');
    assert.equal(testsuites.testsuite[1].testcase[0].error[0].message, 'There is no “gone.draft”.');
  });
});

describe('the Checkstyle format', () => {
  it('has a file a draft, whatever signs a message has', () => {
    const { checkstyle } = readXml(written(checkstyleReport(), [WALL, CLEAN]));
    const [wall, quay] = checkstyle.file;
    assert.equal(wall.name, 'desk/wall & pier.draft');
    assert.deepEqual(wall.error, [
      {
        line: '1',
        column: '8',
        severity: 'warning',
        message: 'Spell out “HWB” at its first use.',
        source: 'copydesk.undefined-acronym',
      },
      {
        line: '2',
        column: '5',
        severity: 'info',
        message: 'Say “TUC & <who>”,\nor \ufffd “*not*”.',
        source: 'copydesk.undefined-acronym',
      },
    ]);
    assert.equal(quay.name, 'desk/quay.draft');
  });
});

describe('the GitLab format', () => {
  it('lists issues with places and fingerprints that two drafts do not share', () => {
    const twin = { ...WALL, fromRoot: 'desk/twin.draft' };
    const issues = JSON.parse(written(gitlabReport(), [WALL, twin]));
    assert.partialDeepStrictEqual(issues[0], {
      description: 'Spell out “HWB” at its first use.',
      check_name: 'undefined-acronym',
      severity: 'major',
      location: { path: 'desk/wall & pier.draft', lines: { begin: 1 } },
    });
    assert.match(issues[0].fingerprint, /^[0-9a-f]{32}$/);
    assert.notEqual(issues[0].fingerprint, issues[2].fingerprint);
  });
});

describe('the rdjson format', () => {
  it('counts columns in bytes, and suggests fixes of one place', () => {
    const fix = {
      kind: 'draft',
      title: ['Write only “{0}”', 'board'],
      edits: [{ span: spanOf(TEXT, 'HWB'), newText: 'board' }],
    } as const;
    const { source, diagnostics } = JSON.parse(
      written(rdjsonReport(), [checked('a.draft', TEXT, faultOn(TEXT, 'HWB', { fixes: [fix] }))]),
    );
    assert.deepEqual(source, { name: 'copydesk' });
    const range = { start: { line: 1, column: 10 }, end: { line: 1, column: 13 } };
    assert.deepEqual(diagnostics, [
      {
        message: 'Spell out “HWB” at its first use.',
        severity: 'WARNING',
        code: { value: 'undefined-acronym' },
        location: { path: 'a.draft', range },
        suggestions: [{ range, text: 'board' }],
      },
    ]);
  });
});

describe('the compact format', () => {
  it('is one line a finding', () => {
    assert.equal(
      written(compactReport(), [WALL, CLEAN]),
      'desk/wall & pier.draft:1:8: warning: Spell out “HWB” at its first use. [undefined-acronym]\n' +
        'desk/wall & pier.draft:2:5: hint: Say “TUC & <who>”, or   “*not*”. [undefined-acronym]\n',
    );
  });
});

describe('the Markdown format', () => {
  it('sums up, and lets no draft write markup', () => {
    const summary = written(markdownReport(), [CLEAN, WALL], ['There is no “gone.draft”.']);
    assert.equal(
      summary,
      `### Copydesk

2 findings in 2 drafts: 1 warning, 1 hint.

**desk/wall \\& pier.draft**

- **warning** in line 1: Spell out “HWB” at its first use. (\`undefined-acronym\`)
- **hint** in line 2: Say “TUC \\& \\<who\\>”, or   “\\*not\\*”. (\`undefined-acronym\`)

What could not be checked:

- There is no “gone.draft”.
`,
    );
    const kinds = fromMarkdown(summary).children.map(({ type }) => type);
    assert.deepEqual(kinds, ['heading', 'paragraph', 'paragraph', 'list', 'paragraph', 'list']);
  });

  it('cuts what nobody would read', () => {
    const many = Array.from({ length: 301 }, () => faultOn(TEXT, 'HWB'));
    assert.match(written(markdownReport(), [checked('a.draft', TEXT, ...many)]), /\n… and 1 more\.\n/);
  });
});
