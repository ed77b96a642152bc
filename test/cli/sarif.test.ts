import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Log, Run } from 'sarif';
import type { NamedCheck } from '../../server/src/cli/formats/report.ts';
import { sarifReport } from '../../server/src/cli/formats/sarif.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { checked, faultOn, spanOf } from './faults.ts';

const PAGE = '# A rule\n\nWhat it asks for.\n\n## An example\n';
const NONE = { hint: 0, information: 0, warning: 0, error: 0 };

function runOf(check: NamedCheck, troubles: readonly string[] = []): Run {
  const report = sarifReport({ version: '1.2.3', rules: RULES.map((rule) => ({ rule, page: PAGE })) });
  const written = report.begin() + report.draft(check) + report.end({ drafts: 1, findings: NONE, troubles });
  const log: Log = JSON.parse(written);
  const [run] = log.runs;
  assert.equal(log.version, '2.1.0');
  assert.ok(run);
  return run;
}

const TEXT = 'The 🚒 HWB will rebuild.\nThe Harbour Works Board (HWB) will pay.';

describe('the SARIF format', () => {
  it('says where a finding is and what it is known by', () => {
    const { columnKind, results } = runOf(checked('drafts/harbour wall.draft', TEXT, faultOn(TEXT, 'HWB')));
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.partialDeepStrictEqual(results, [
      {
        ruleId: 'undefined-acronym',
        level: 'warning',
        message: { text: 'Spell out “HWB” at its first use.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'drafts/harbour%20wall.draft', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 11, snippet: { text: 'HWB' } },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: '00000000000000aa', 'copydesk/v1': '00000000000000aa' },
      },
    ]);
  });

  it('gives the related places and the fixes', () => {
    const long = spanOf(TEXT, 'Harbour Works Board');
    const finding = faultOn(TEXT, 'HWB', {
      related: [{ span: long, message: '“HWB” is spelled out here.' }],
      fixes: [
        {
          kind: 'draft',
          title: ['Write only “{0}”', 'board'],
          edits: [{ span: spanOf(TEXT, 'HWB'), newText: 'board' }],
        },
        {
          kind: 'stylebook',
          title: ['Add “{0}” to the known acronyms', 'HWB'],
          entries: [{ list: 'acronyms', acronym: 'HWB', expansion: undefined }],
        },
      ],
    });
    const region = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 24 };
    assert.partialDeepStrictEqual(runOf(checked('a.draft', TEXT, finding)).results, [
      {
        relatedLocations: [{ message: { text: '“HWB” is spelled out here.' }, physicalLocation: { region } }],
        fixes: [
          {
            description: { text: 'Write only “board”' },
            artifactChanges: [{ replacements: [{ insertedContent: { text: 'board' } }] }],
          },
        ],
      },
    ]);
  });

  it('describes every rule with its page, and finds the rule of each result', () => {
    const idle = faultOn(TEXT, 'The', { ruleId: 'unused-directive', category: 'directives' });
    const { tool, results } = runOf(checked('a.draft', TEXT, faultOn(TEXT, 'HWB'), idle));
    const { rules = [] } = tool.driver;
    assert.deepEqual(
      rules.map(({ id }) => id),
      [...RULES.map(({ id }) => id), 'unused-directive'],
    );
    assert.partialDeepStrictEqual(rules[0], {
      name: 'AcronymBeforeDefinition',
      shortDescription: { text: RULES[0]?.summary ?? '' },
      fullDescription: { text: 'What it asks for.' },
      help: { text: 'What it asks for.', markdown: PAGE },
    });
    for (const rule of rules) assert.ok(rule.fullDescription?.text && rule.help?.text, rule.id);
    assert.deepEqual(
      results?.map(({ ruleIndex }) => rules[ruleIndex ?? -1]?.id),
      ['undefined-acronym', 'unused-directive'],
    );
  });

  it('turns hints and information into notes', () => {
    const findings = (['hint', 'information', 'error'] as const).map((severity) => faultOn(TEXT, 'HWB', { severity }));
    const { results = [] } = runOf(checked('a.draft', TEXT, ...findings));
    assert.deepEqual(
      results.map(({ level }) => level),
      ['note', 'note', 'error'],
    );
  });

  it('gives a whole address to a draft outside the working folder', () => {
    const { results = [] } = runOf(checked('/desk/a.draft', TEXT, faultOn(TEXT, 'HWB')));
    const location = results[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
    assert.deepEqual(location, { uri: 'file:///desk/a.draft' });
  });

  it('says what could not be checked', () => {
    const { invocations } = runOf(checked('a.draft', TEXT), ['There is no “b.draft”.']);
    assert.partialDeepStrictEqual(invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'There is no “b.draft”.' } }],
      },
    ]);
  });
});
