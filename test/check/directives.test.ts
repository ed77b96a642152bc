import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Fault, heedDirectives } from '../../server/src/directives.ts';
import type { Directive } from '../../server/src/layout/directive.ts';
import { USUAL_ROLES } from '../../server/src/layout/field-kinds.ts';

const text = '[[copydesk-ignore undefined-acronym: …]]\nThe HWB met.\nThe HWB left.';
const first = { start: text.indexOf('The HWB met'), end: text.indexOf('\nThe HWB left') };

const fault = (at: string): Fault => ({
  span: { start: text.indexOf(at) + 4, end: text.indexOf(at) + 7 },
  message: `Spell out “HWB” in “${at}”.`,
  related: [],
  fixes: [],
  why: [],
  ruleId: 'undefined-acronym',
  category: 'acronyms',
  severity: 'warning',
});
const faults = [fault('The HWB met'), fault('The HWB left')];
const desk = {
  stylebook: {
    acronyms: new Set<string>(),
    familiar: new Set<string>(),
    longForms: new Map<string, string>(),
    brackets: 'allowed' as const,
    names: [],
    groups: [],
    deskGroups: [],
    guide: undefined,
  },
  rules: [
    {
      id: 'undefined-acronym',
      category: 'acronyms',
      severity: 'warning',
      compares: undefined,
      acrossDrafts: undefined,
      findFaults: () => [],
    },
  ],
  roles: USUAL_ROLES,
} as const;

const directive = (part: Partial<Directive>): Directive => ({
  span: { start: 0, end: text.indexOf('\n') },
  ruleIds: ['undefined-acronym'],
  reason: 'our readers know the board',
  covers: first,
  sentence: undefined,
  ...part,
});
const heard = (part: Partial<Directive>, met: readonly Fault[] = faults) =>
  heedDirectives(met, [directive(part)], desk, ({ message }) => (message.includes('met') ? 'met' : 'left')).map(
    ({ ruleId, message }) => `${ruleId}: ${message}`,
  );

describe('a directive', () => {
  it('silences its rule in the block after it, and there only', () => {
    assert.deepEqual(heard({}), ['undefined-acronym: Spell out “HWB” in “The HWB left”.']);
  });

  it('silences nothing without a reason, and is reported', () => {
    assert.deepEqual(heard({ reason: '' }).slice(2), [
      'directive-without-reason: Say why after a colon; without a reason nothing is ignored.',
    ]);
  });

  it('that names no rule is reported', () => {
    assert.deepEqual(heard({ ruleIds: [] }).slice(2), [
      'directive-without-rule: Name the rule to ignore, then a colon and the reason.',
    ]);
  });

  it('that misspells a rule is reported', () => {
    assert.deepEqual(heard({ ruleIds: ['undefined-acronyms'] }).slice(2), [
      'directive-without-rule: There is no rule “undefined-acronyms”. Correct its name.',
    ]);
  });

  it('that silences nothing is reported', () => {
    assert.deepEqual(heard({}, []), ['unused-directive: Remove “undefined-acronym” here: it ignores nothing.']);
  });

  it('with nothing after it is reported', () => {
    assert.equal(
      heard({ covers: undefined }).at(-1),
      'unused-directive: Remove “undefined-acronym” here: it ignores nothing.',
    );
  });

  it('for one sentence silences that one alone', () => {
    assert.deepEqual(heard({ sentence: 'met' }), ['undefined-acronym: Spell out “HWB” in “The HWB left”.']);
  });

  it('for a sentence that has changed is reported', () => {
    assert.equal(
      heard({ sentence: 'stayed' }).at(-1),
      'unused-directive: Remove “undefined-acronym” here: the sentence that it was for has changed.',
    );
  });

  it('for a rule that is off is left in peace', () => {
    assert.deepEqual(heard({ ruleIds: ['vague-source'] }).length, 2);
  });
});
