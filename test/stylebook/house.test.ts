import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '../../server/src/rules/index.ts';
import { readConfig } from '../../server/src/stylebook/config.ts';
import { readersKnow } from '../../server/src/stylebook/stylebook.ts';

function stylebookOf(text: string) {
  const { config, problems } = readConfig(text, RULES);
  assert.deepEqual(problems, []);
  return config.stylebook;
}

describe('the house that a desk follows', () => {
  it('says which letters stand alone, besides the general ones', () => {
    assert.ok(readersKnow(stylebookOf('house: bbc'), 'IRA'));
    assert.ok(readersKnow(stylebookOf('house: bbc'), 'ACLU'));
  });

  it('says which letters do not', () => {
    assert.ok(readersKnow(stylebookOf(''), 'NRA'));
    assert.ok(!readersKnow(stylebookOf('house: ap'), 'NRA'));
    assert.ok(!readersKnow(stylebookOf('house: bbc'), 'BA'));
  });

  it('has less to say than the desk itself', () => {
    assert.ok(readersKnow(stylebookOf('house: ap\nacronyms: [NRA]'), 'NRA'));
    assert.ok(!readersKnow(stylebookOf('house: ap\nacronyms:\n  GOP: false'), 'GOP'));
  });

  it('says whether letters may stand in brackets', () => {
    assert.equal(stylebookOf('').brackets, 'allowed');
    assert.equal(stylebookOf('house: ap').brackets, 'forbidden');
    for (const house of ['general', 'reuters', 'bbc', 'guardian']) {
      assert.equal(stylebookOf(`house: ${house}`).brackets, 'allowed');
    }
  });

  it('is one of five', () => {
    const [problem] = readConfig('house: npr', RULES).problems;
    assert.equal(problem?.message, '“npr” means nothing here. Choose from: general, ap, reuters, bbc, guardian.');
  });
});
