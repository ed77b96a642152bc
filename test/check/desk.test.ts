import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { readConfig } from '../../server/src/stylebook/read-config.ts';

const DRAFT = { uri: 'draft', format: 'plain', text: 'The HWB will meet on Monday, and the HWB may act.\n' } as const;

describe('the desk', () => {
  it('reports what its rules find, as loud as they are', () => {
    assert.deepEqual(reported(''), ['warning: Spell out “HWB” at its first use.']);
  });

  it('is silent about a rule that is off', () => assert.deepEqual(reported('rules: {undefined-acronym: off}'), []));

  it('is as loud as its copydesk.yml says', () => {
    assert.deepEqual(reported('rules: {undefined-acronym: error}'), ['error: Spell out “HWB” at its first use.']);
  });

  it('knows the acronyms that its copydesk.yml lists', () => assert.deepEqual(reported('acronyms: [HWB]'), []));
});

function reported(config: string): string[] {
  const desk = deskFor(readConfig(config, RULES).config);
  return checkDraft(DRAFT, desk)
    .findings.filter(({ ruleId }) => ruleId === 'undefined-acronym')
    .map(({ severity, message }) => `${severity}: ${message}`);
}
