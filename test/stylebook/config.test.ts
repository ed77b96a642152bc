import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { configFromSettings, readConfig } from '../../server/src/stylebook/read-config.ts';
import { longFormOf, readersKnow } from '../../server/src/stylebook/stylebook.ts';
import { HEADLINE_RULES } from './headline-rules.ts';

describe('what a copydesk.yml says', () => {
  it('applies though something else in it means nothing', () => {
    const { config } = readConfig(
      'rules:\n  long-headline: {level: error, most: 60, mst: 3}\n  x: off\n',
      HEADLINE_RULES,
    );
    assert.deepEqual([...config.rules], [['long-headline', { level: 'error', options: { most: 60 } }]]);
  });

  it('sets a rule by its level alone', () => {
    const { config } = readConfig('rules: {passive-headline: off}', HEADLINE_RULES);
    assert.deepEqual([...config.rules], [['passive-headline', { level: 'off', options: {} }]]);
  });

  it('lists acronyms with or without their long form, with or without points', () => {
    const { stylebook } = readConfig('acronyms: {H.W.B.: Harbour Works Board, PTA: }', HEADLINE_RULES).config;
    assert.ok(readersKnow(stylebook, 'HWB') && readersKnow(stylebook, 'P.T.A.') && readersKnow(stylebook, 'U.N.'));
    assert.equal(longFormOf(stylebook, 'HWB'), 'Harbour Works Board');
    assert.equal(longFormOf(stylebook, 'PTA'), undefined);
  });

  it('takes back acronyms that readers are said to know, but not what they stand for', () => {
    const { stylebook } = readConfig('acronyms: {UN: false}', HEADLINE_RULES).config;
    assert.ok(!readersKnow(stylebook, 'U.N.'));
    assert.equal(longFormOf(stylebook, 'U.N.'), 'United Nations');
  });

  it('reads names as a list, or with one or several variants', () => {
    assert.deepEqual(readConfig('names: [Omar Haddad]', HEADLINE_RULES).config.stylebook.names, [
      { name: 'Omar Haddad', variants: [] },
    ]);
    assert.deepEqual(readConfig('names: {Kyiv: Kiev, Odesa: [Odessa]}', HEADLINE_RULES).config.stylebook.names, [
      { name: 'Kyiv', variants: ['Kiev'] },
      { name: 'Odesa', variants: ['Odessa'] },
    ]);
  });

  it('overrules a group that shares a form with its own', () => {
    const { groups, deskGroups } = readConfig('groups: {ISIS: [Islamic State, IS]}', HEADLINE_RULES).config.stylebook;
    assert.deepEqual(deskGroups, [{ name: 'ISIS', variants: ['Islamic State', 'IS'] }]);
    const forms = groups.flatMap(({ name, variants }) => [name, ...variants]);
    assert.ok(!forms.includes('ISIS') && forms.includes('Nusra Front'));
  });

  it('says which files are drafts, and adds to those that are not', () => {
    const text = 'files: {include: [copy/**], exclude: [copy/old/**]}';
    const { files } = readConfig(text, HEADLINE_RULES, DEFAULT_CONFIG, '/desk').config;
    assert.deepEqual(files, {
      include: { folder: '/desk', patterns: ['copy/**'] },
      exclude: [...DEFAULT_CONFIG.files.exclude, { folder: '/desk', patterns: ['copy/old/**'] }],
    });
  });

  for (const nothing of ['', 'rules:\n', '# Later.\n', '\uFEFF', 'null']) {
    it(`changes nothing in ${JSON.stringify(nothing)}`, () => {
      assert.deepEqual(readConfig(nothing, HEADLINE_RULES), { config: DEFAULT_CONFIG, problems: [] });
    });
  }

  it('never throws, and points into the text', () => {
    const line = fc.constantFrom(
      'rules:',
      '  long-headline: ',
      'names: [',
      '- a',
      '{a: ',
      '*a',
      '&a b',
      '!!set',
      '? ',
      '__proto__: x',
      '|',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(line).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (any) => {
        for (const { span } of readConfig(any, HEADLINE_RULES).problems)
          assert.ok(span.start >= 0 && span.start < span.end);
      }),
    );
  });

  it('says what is wrong with it itself, and prints no warning of a library', async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error) => warnings.push(warning);
    process.on('warning', listen);
    const { problems } = readConfig('? [Omar]\n: Umar', HEADLINE_RULES);
    await new Promise(setImmediate);
    process.off('warning', listen);
    assert.notDeepEqual(problems, []);
    assert.deepEqual(warnings, []);
  });

  // A reader that writes out what is nested in a key would not end.
  it('survives keys that are nested in keys', () => {
    const { config, problems } = readConfig('? '.repeat(400), HEADLINE_RULES);
    assert.deepEqual(config, DEFAULT_CONFIG);
    assert.deepEqual(new Set(problems.map(({ message }) => message)), new Set(['Write words as a key here.']));
  });

  it('survives nesting without end', () => {
    const { config, problems } = readConfig('['.repeat(100_000), HEADLINE_RULES);
    assert.deepEqual(config, DEFAULT_CONFIG);
    assert.notDeepEqual(problems, []);
  });
});

describe('the editor’s settings', () => {
  const settings = { rules: { 'long-headline': { most: 50, level: 'hint' } }, names: ['Omar Haddad'] };

  it('are read like the file, whatever else the editor keeps beside them', () => {
    const { config, problems } = configFromSettings({ ...settings, trace: { server: 'off' } }, HEADLINE_RULES);
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules.get('long-headline'), { level: 'hint', options: { most: 50 } });
  });

  it('hold where the file is silent, option by option', () => {
    const { config: under } = configFromSettings(settings, HEADLINE_RULES);
    const { config } = readConfig('rules: {long-headline: {level: error}}', HEADLINE_RULES, under);
    assert.deepEqual(config.rules.get('long-headline'), { level: 'error', options: { most: 50 } });
    assert.deepEqual(config.stylebook.names, [{ name: 'Omar Haddad', variants: [] }]);
  });

  it('may be missing', () => {
    for (const none of [undefined, null, {}, 'x', []]) {
      assert.deepEqual(configFromSettings(none, HEADLINE_RULES), { config: DEFAULT_CONFIG, problems: [] });
    }
  });
});
