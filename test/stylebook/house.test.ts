import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '../../server/src/rules/index.ts';
import { configFromSettings, readConfig } from '../../server/src/stylebook/read-config.ts';
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

  it('says which letters are written as a name, and the desk may say otherwise', () => {
    const natoIn = (text: string) => stylebookOf(text).names.find(({ name }) => name.toLowerCase() === 'nato');
    assert.equal(natoIn(''), undefined);
    assert.deepEqual(natoIn('house: guardian'), { name: 'Nato', variants: ['NATO'] });
    assert.deepEqual(natoIn('house: ap'), { name: 'NATO', variants: ['Nato'] });
    assert.deepEqual(natoIn('house: guardian\nnames:\n  NATO: [Nato]'), { name: 'NATO', variants: ['Nato'] });
  });

  it('is the file’s where the settings name another, whose entries still hold', () => {
    const settings = configFromSettings({ house: 'ap', acronyms: ['HWB'] }, RULES).config;
    assert.ok(!readersKnow(settings.stylebook, 'NRA'));
    const { stylebook } = readConfig('house: reuters', RULES, settings).config;
    assert.equal(stylebook.brackets, 'allowed');
    assert.ok(readersKnow(stylebook, 'NRA'));
    assert.ok(readersKnow(stylebook, 'HWB'));
    assert.equal(readConfig('acronyms: [QRT]', RULES, settings).config.stylebook.brackets, 'forbidden');
  });

  it('is one of five', () => {
    const [problem] = readConfig('house: npr', RULES).problems;
    assert.equal(problem?.message, '“npr” means nothing here. Choose from: general, ap, reuters, bbc, guardian.');
  });
});
