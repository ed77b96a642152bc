import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { shippedExpressions } from '../../scripts/worst-inputs/expressions.ts';
import { growthOf, searching, type Work } from '../../scripts/worst-inputs/growth.ts';
import { attacksOn, textOf } from '../../scripts/worst-inputs/pumps.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A work that takes the thread so many milliseconds of its own. */
function timed(millisecondsFor: (length: number) => number): Work {
  const on = (text: string) => {
    const before = process.threadCpuUsage();
    while (process.threadCpuUsage(before).user < 1_000 * millisecondsFor(text.length));
  };
  return { on, lengths: [16, 64, 256], suspicious: 20 };
}

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

  it('shows what grows like the square of the text', () => {
    const growth = growthOf(
      timed((length) => length ** 2 / 100),
      [{ head: '', pump: 'a', tail: '' }],
    );
    assert.equal(growth?.length, 64);
    assert.ok((growth.exponent ?? 0) > 1.5);
  });

  it('keeps silent about what grows like the text, even where that takes its time', () => {
    assert.equal(
      growthOf(
        timed((length) => length / 2),
        [{ head: '', pump: 'a', tail: '' }],
      ),
      undefined,
    );
  });

  it('ends no check: no expression that ships doubles its time with each character', async () => {
    const expressions = await shippedExpressions(root);
    assert.ok(expressions.some(({ place }) => place.startsWith('server/src/layout/templates.ts:')));
    for (const { source, flags, place } of expressions) {
      const { on } = searching(new RegExp(source, flags.replace('y', 'g')));
      for (const attack of attacksOn({ source, flags })) {
        const before = process.threadCpuUsage();
        on(textOf(attack, 40));
        const took = process.threadCpuUsage(before).user / 1_000;
        assert.ok(took < 1_000, `${place} takes ${took} ms for ${JSON.stringify(textOf(attack, 40))}`);
      }
    }
  });
});
