import assert from 'node:assert/strict';
import { it } from 'node:test';
import { RULES } from '../../server/src/rules/index.ts';
import { LEVELS } from '../../server/src/stylebook/level.ts';

it('how loud a rule is goes by what its fault costs in print', () => {
  const byLevel = LEVELS.toReversed().map((level) => [
    level,
    ...RULES.filter(({ severity }) => severity === level).map(({ id }) => id),
  ]);
  assert.deepEqual(byLevel, [
    // It must not run.
    ['error', 'placeholder', 'source-removed'],
    // It costs a correction or a complaint, or readers cannot follow.
    [
      'warning',
      'acronym-before-definition',
      'broken-front-matter',
      'doubled-word',
      'house-name',
      'inconsistent-spelling',
      'redefined-acronym',
      'unattributed-claim',
      'unattributed-quote',
      'undefined-acronym',
    ],
    // It may be right as it stands.
    [
      'information',
      'different-toll',
      'figures-disagree',
      'headline-overstates',
      'house-style',
      'inconsistent-name',
      'inconsistent-title',
      'vague-source',
    ],
    // Few would notice but the desk.
    ['hint', 'inconsistent-style', 'late-introduction', 'unused-acronym'],
    // A desk asks for it, or does not.
    ['off', 'anonymous-source', 'full-name-again', 'loaded-verb'],
  ]);
});
