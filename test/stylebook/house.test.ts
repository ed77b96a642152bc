import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDraft } from '../../server/src/check.ts';
import { mendDraft } from '../../server/src/cli/examining/mend.ts';
import { deskFor } from '../../server/src/desk.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { guideOf, HOUSES } from '../../server/src/stylebook/house.ts';
import { POINT_NAMES } from '../../server/src/stylebook/house-guide.ts';
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

  it('turns on what its guide asks for, unless the desk says otherwise', () => {
    const levelUnder = (text: string) =>
      deskFor(readConfig(text, RULES).config).rules.find(({ id }) => id === 'anonymous-source')?.severity;
    assert.equal(levelUnder('house: general'), undefined);
    assert.equal(levelUnder('house: ap'), 'information');
    assert.equal(levelUnder('house: ap\nrules: { anonymous-source: off }'), undefined);
    assert.equal(levelUnder('house: bbc'), undefined);
  });

  it('has a guide whose rules there are', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    for (const house of HOUSES) for (const id of Object.keys(guideOf(house)?.rules ?? {})) assert.ok(ids.has(id), id);
  });

  it('has a guide as the README says', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    for (const name of POINT_NAMES) {
      const [, ...cells] = readme.match(new RegExp(`^\\| \`${name}\` \\|(.*)\\|(.*)\\|(.*)\\|(.*)\\|$`, 'm')) ?? [];
      const told = ['ap', 'bbc', 'guardian', 'reuters'].filter((_, at) => cells[at]?.trim() !== '');
      const said = HOUSES.filter((house) => guideOf(house)?.points[name] !== undefined).toSorted();
      assert.deepEqual(told, said, name);
    }
  });

  it('has the last word over a choice of the draft’s own, so that fixes come to rest', async () => {
    const stdin = 'Rents rose 8 percent in the US, and 9 percent in May.\n\nThey rose 3% in the U.S. pier.\n';
    for (const [house, fixed] of [
      ['ap', 'Rents rose 8% in the U.S., and 9% in May.\n\nThey rose 3% in the U.S. pier.\n'],
      ['guardian', 'Rents rose 8 percent in the US, and 9 percent in May.\n\nThey rose 3 percent in the US pier.\n'],
    ] as const) {
      const desk = deskFor(readConfig(`house: ${house}\nrules: { inconsistent-style: warning }`, RULES).config);
      const draft = { uri: 'x', format: 'plain' as const, text: stdin };
      const mended = await mendDraft(draft, async (each) => checkDraft(each, desk), [
        'house-style',
        'inconsistent-style',
      ]);
      assert.equal(mended.draft.text, fixed);
    }
  });

  it('is one of five', () => {
    const [problem] = readConfig('house: npr', RULES).problems;
    assert.equal(problem?.message, '“npr” means nothing here. Choose from: general, ap, reuters, bbc, guardian.');
  });
});
