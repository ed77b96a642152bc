import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pico from 'picocolors';
import { prettyReport } from '../../server/src/cli/formats/pretty.ts';
import type { NamedCheck } from '../../server/src/cli/formats/report.ts';
import { checked, faultOn, spanOf } from './faults.ts';

const NONE = { hint: 0, information: 0, warning: 0, error: 0 };

function show(check: NamedCheck, width = 80): string {
  return prettyReport({ width, colours: pico.createColors(false) }).draft(check);
}

describe('the pretty format', () => {
  it('shows where, what to do, and the words with carets under them', () => {
    const text = 'Harbour wall\n\nThe HWB will rebuild the wall.\n';
    assert.equal(
      show(checked('harbour.draft', text, faultOn(text, 'HWB'))),
      `harbour.draft:3:5 warning Spell out “HWB” at its first use. undefined-acronym
 3 | The HWB will rebuild the wall.
   |     ^^^

`,
    );
  });

  it('shows the related places below', () => {
    const text = `The HWB will rebuild.\n${'Work goes on.\n'.repeat(9)}The Harbour Works Board (HWB) will pay.`;
    const related = [{ span: spanOf(text, 'Harbour Works Board'), message: '“HWB” is spelled out here.' }];
    assert.equal(
      show(checked('harbour.draft', text, faultOn(text, 'HWB', { related, severity: 'error' }))),
      `harbour.draft:1:5 error Spell out “HWB” at its first use. undefined-acronym
  1 | The HWB will rebuild.
    |     ^^^
 11 | The Harbour Works Board (HWB) will pay.
    |     ^^^^^^^^^^^^^^^^^^^ “HWB” is spelled out here.

`,
    );
  });

  it('folds what is said at words, and puts it below the carets, where the terminal is narrow', () => {
    const text = 'The town waits and the Harbour Works Board (HWB) will pay. The HWB will rebuild.';
    const related = [{ span: spanOf(text, 'Harbour Works Board'), message: '“HWB” is spelled out here.' }];
    assert.equal(
      show(checked('harbour.draft', text, faultOn(text, 'HWB', { related })), 50),
      `harbour.draft:1:45 warning Spell out “HWB” at its
  first use. undefined-acronym
 1 | …Works Board (HWB) will pay. The HWB will…
   |               ^^^
 1 | …and the Harbour Works Board (HWB) will pay.…
   |          ^^^^^^^^^^^^^^^^^^^
   |                    “HWB” is spelled out here.

`,
    );
  });

  it('folds nothing where no terminal is', () => {
    const text = 'The HWB will rebuild the wall.';
    const paper = { width: undefined, colours: pico.createColors(false) };
    const path = `${'harbour/'.repeat(12)}pier.draft`;
    assert.match(
      prettyReport(paper).draft(checked(path, text, faultOn(text, 'HWB'))),
      /pier\.draft:1:5 warning Spell out “HWB” at its first use\. undefined-acronym\n/,
    );
  });

  it('cuts a long line to the words around the finding', () => {
    const text = `${'The town waits. '.repeat(20)}The HWB will rebuild the wall. ${'The town waits. '.repeat(20)}`;
    assert.equal(
      show(checked('harbour.draft', text, faultOn(text, 'HWB')), 60),
      `harbour.draft:1:325 warning Spell out “HWB” at its first
  use. undefined-acronym
 1 | …town waits. The HWB will rebuild the wall. The town…
   |                  ^^^

`,
    );
  });

  it('fills the line when the finding stands at its end', () => {
    const text = `${'The town waits. '.repeat(20)}So does the HWB.`;
    assert.match(
      show(checked('a', text, faultOn(text, 'HWB')), 60),
      /^ 1 \| …The town waits\. The town waits\. So does the HWB\.$/m,
    );
  });

  it('keeps the carets under their words after wide letters, accents and tabs', () => {
    const text = '\t東京 cafe\u0301 🚒 HWB';
    const [, line = '', carets = ''] = show(checked('a', text, faultOn(text, 'HWB'))).split('\n');
    // Six more than in the text: 東, 京 take two cells each, the accent none, 🚒 two for two code units.
    assert.equal(carets.indexOf('^'), line.indexOf('HWB') + 2 - 1);
  });

  it('points only at the first line of a finding that runs over lines', () => {
    const text = 'The wall fell\nin the night.';
    assert.match(show(checked('a', text, faultOn(text, 'fell\nin'))), /^ {3}\| {10}\^{4}$/m);
  });

  it('lets no control character of a draft reach the terminal', () => {
    const text = 'The \u001b[31mHWB\u0007.';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
    assert.doesNotMatch(show(checked('a', text, faultOn(text, '\u001b[31mHWB'))), /[\u0000-\u0009\u000b-\u001f]/);
  });

  it('sums up in one line', () => {
    const { end } = prettyReport({ width: 80, colours: pico.createColors(false) });
    const sums = [
      end({ drafts: 2, findings: { ...NONE, error: 1, warning: 2 }, troubles: [] }),
      end({ drafts: 1, findings: { ...NONE, hint: 1 }, troubles: [] }),
      end({ drafts: 1, findings: NONE, troubles: [] }),
    ];
    assert.deepEqual(sums, [
      '3 findings in 2 drafts: 1 error, 2 warnings.\n',
      '1 finding in 1 draft: 1 hint.\n',
      'No findings in 1 draft.\n',
    ]);
  });
});
