import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { githubReport } from '../../server/src/cli/formats/github.ts';
import type { NamedCheck } from '../../server/src/cli/formats/report.ts';
import { checked, faultOn } from './faults.ts';

function written(check: NamedCheck): string {
  const report = githubReport();
  return (
    report.draft(check) +
    report.end({ drafts: 1, findings: { hint: 0, information: 0, warning: 0, error: 0 }, troubles: [] })
  );
}

describe('the GitHub format', () => {
  it('writes a workflow command for each finding', () => {
    const text = 'The HWB will rebuild.\nThe TUC waits.';
    const hint = faultOn(text, 'TUC', { severity: 'hint' });
    assert.equal(
      written(checked('drafts/harbour.draft', text, faultOn(text, 'HWB'), hint)),
      `::warning file=drafts/harbour.draft,line=1,endLine=1,col=5,endColumn=8,title=undefined-acronym::Spell out “HWB” at its first use.
::notice file=drafts/harbour.draft,line=2,endLine=2,col=5,endColumn=8,title=undefined-acronym::Spell out “TUC” at its first use.
`,
    );
  });

  it('puts the gravest first, since GitHub shows only the first of a step', () => {
    const text = 'The HWB will rebuild.\nThe TUC waits.';
    const error = faultOn(text, 'TUC', { severity: 'error' });
    assert.match(written(checked('a.draft', text, faultOn(text, 'HWB'), error)), /^::error .*TUC.*\n::warning .*HWB/);
  });

  it('leaves out the columns of a finding over two lines', () => {
    const text = 'The wall\nfell.';
    assert.match(written(checked('a', text, faultOn(text, 'wall\nfell'))), /line=1,endLine=2,title=/);
  });

  it('escapes what GitHub would read as its own marks', () => {
    const text = 'The HWB will rebuild.';
    const odd = faultOn(text, 'HWB', { message: '100% sure?\r\n::error::No' });
    assert.equal(
      written(checked('a,b:c%.draft', text, odd)),
      '::warning file=a%2Cb%3Ac%25.draft,line=1,endLine=1,col=5,endColumn=8,title=undefined-acronym::100%25 sure?%0D%0A::error::No\n',
    );
  });
});
