import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { shippedExpressions } from '../../scripts/worst-inputs/expressions.ts';
import { attacksOn, textOf } from '../../scripts/worst-inputs/pumps.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('the worst input of an expression', () => {
  it('pumps each repetition with each of its alternatives, behind what leads there', () => {
    const attacks = attacksOn({ source: 'known (?:also|\\d+ )*as', flags: '' });
    const texts = attacks.map((attack) => textOf(attack, 12));
    for (const text of ['known alsoalsoalso\u0001', 'known 1 1 1 1 1 1 \u0001', 'alsoalsoalso\u0001'])
      assert.ok(texts.includes(text), `${JSON.stringify(text)} is not among ${JSON.stringify(texts)}`);
  });

  it('is looked for in every expression, whatever its flags', () => {
    assert.deepEqual(attacksOn({ source: 'the (?:pier|quay)', flags: 'u' }), []);
    assert.ok(attacksOn({ source: '[\\p{L}--[a-z]]+$', flags: 'v' }).length > 0);
  });

  it('is looked for in all that ships, as literals and as built', async () => {
    const places = (await shippedExpressions(root)).map(({ place }) => place);
    for (const file of ['layout/templates.ts', 'analysis/claims/triggers.ts', 'layout/house-lines.ts'])
      assert.ok(
        places.some((place) => place.startsWith(`server/src/${file}:`)),
        file,
      );
  });
});
