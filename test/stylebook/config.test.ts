import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod';
import { type ConfigurableRule, DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { configFromSettings, readConfig } from '../../server/src/stylebook/read-config.ts';
import { longFormOf, readersKnow } from '../../server/src/stylebook/stylebook.ts';
import { type Mark, withMarks, withoutMarks } from '../marks.ts';

const RULES: readonly ConfigurableRule[] = [
  {
    id: 'long-headline',
    summary: 'Shorten a headline.',
    severity: 'warning',
    options: z.strictObject({
      most: z.int().min(1).default(70).describe('The most characters.'),
      kinds: z
        .array(z.enum(['print', 'web']))
        .default(['web'])
        .describe('Which headlines.'),
    }),
  },
  { id: 'passive-headline', summary: 'Say who did it.', severity: 'hint', options: z.strictObject({}) },
];

describe('what means nothing in a copydesk.yml', () => {
  it('is named with the keys that are allowed', () =>
    findsMarked(`
acronyn: [HWB]
^^^^^^^ “acronyn” means nothing here. Choose from: rules, house, acronyms, names, groups, files.
rules:
  long-headlines: off
  ^^^^^^^^^^^^^^ “long-headlines” means nothing here. Choose from: long-headline, passive-headline.
  long-headline:
    mst: 3
    ^^^ “mst” means nothing here. Choose from: most, kinds, level.
`));

  it('is named with the values that are allowed', () =>
    findsMarked(`
rules:
  passive-headline: loud
                    ^^^^ Choose from: off, hint, information, warning, error; or write “level:” and options below.
  long-headline:
    level: 3
           ^ “3” means nothing here. Choose from: off, hint, information, warning, error.
    most: many
          ^^^^ Write a number here, not “many”.
    kinds: [web, radio]
                 ^^^^^ “radio” means nothing here. Choose from: print, web.
files:
  include: "*.md"
           ^^^^^^ Write a list here, not “*.md”.
  exclude: ["*.{md,txt}"]
            ^^^^^^^^^^^^ Write one pattern for each: braces are not read here.
`));

  it('is named where a list or mapping holds something else', () =>
    findsMarked(`
acronyms: [HWB, 4, PTA: Parent Teacher Association]
                ^ Write words here, not “4”.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Write this as a key, without “-” or brackets: “UN: United Nations”.
names:
  Anna Petrenko: [Hanna Petrenko, 5]
                                  ^ Write words here, not “5”.
  Omar Haddad: 6
               ^ Write the variants here as a list, one variant, or nothing.
groups: 7
        ^ Write a list here, or keys with values.
`));

  it('is named where the YAML itself is broken', () =>
    findsMarked(`
acronyms: [HWB
names: [Omar]
^ Correct the YAML: Flow sequence in block collection must be sufficiently indented and end with a ].
`));

  it('is named where it asks for more than plain data', () =>
    findsMarked(`
names: &all [Omar]
groups: *all
        ^^^^ Write the value out: “*all” is not read here.
acronyms: !!js/function [HWB]
          ^^^^^^^^^^^^^ Take out this tag: only words, lists and keys are read here.
`));

  it('is named where it stands twice, or in another document', () =>
    findsMarked(`
names: {Omar: , Anna: , Omar: [Umar]}
                        ^^^^ Take out this “Omar”: it stands above.
names: [Olha]
^^^^^ Take out this “names”: it stands above.
---
^^^ Take out this “---”: what stands below is not read.
names: [Olga]
`));

  it('is named though nothing stands under it', () =>
    findsMarked(`
nmaes:
^^^^^ “nmaes” means nothing here. Choose from: rules, house, acronyms, names, groups, files.
files:
`));
});

describe('what a copydesk.yml says', () => {
  it('applies though something else in it means nothing', () => {
    const { config } = readConfig('rules:\n  long-headline: {level: error, most: 60, mst: 3}\n  x: off\n', RULES);
    assert.deepEqual([...config.rules], [['long-headline', { level: 'error', options: { most: 60 } }]]);
  });

  it('sets a rule by its level alone', () => {
    const { config } = readConfig('rules: {passive-headline: off}', RULES);
    assert.deepEqual([...config.rules], [['passive-headline', { level: 'off', options: {} }]]);
  });

  it('lists acronyms with or without their long form, with or without points', () => {
    const { stylebook } = readConfig('acronyms: {H.W.B.: Harbour Works Board, PTA: }', RULES).config;
    assert.ok(readersKnow(stylebook, 'HWB') && readersKnow(stylebook, 'P.T.A.') && readersKnow(stylebook, 'U.N.'));
    assert.equal(longFormOf(stylebook, 'HWB'), 'Harbour Works Board');
    assert.equal(longFormOf(stylebook, 'PTA'), undefined);
  });

  it('takes back acronyms that readers are said to know, but not what they stand for', () => {
    const { stylebook } = readConfig('acronyms: {UN: false}', RULES).config;
    assert.ok(!readersKnow(stylebook, 'U.N.'));
    assert.equal(longFormOf(stylebook, 'U.N.'), 'United Nations');
  });

  it('reads names as a list, or with one or several variants', () => {
    assert.deepEqual(readConfig('names: [Omar Haddad]', RULES).config.stylebook.names, [
      { name: 'Omar Haddad', variants: [] },
    ]);
    assert.deepEqual(readConfig('names: {Kyiv: Kiev, Odesa: [Odessa]}', RULES).config.stylebook.names, [
      { name: 'Kyiv', variants: ['Kiev'] },
      { name: 'Odesa', variants: ['Odessa'] },
    ]);
  });

  it('overrules a group that shares a form with its own', () => {
    const { groups, deskGroups } = readConfig('groups: {ISIS: [Islamic State, IS]}', RULES).config.stylebook;
    assert.deepEqual(deskGroups, [{ name: 'ISIS', variants: ['Islamic State', 'IS'] }]);
    const forms = groups.flatMap(({ name, variants }) => [name, ...variants]);
    assert.ok(!forms.includes('ISIS') && forms.includes('Nusra Front'));
  });

  it('says which files are drafts, and adds to those that are not', () => {
    const { files } = readConfig('files: {include: [copy/**], exclude: [copy/old/**]}', RULES).config;
    assert.deepEqual(files, { include: ['copy/**'], exclude: [...DEFAULT_CONFIG.files.exclude, 'copy/old/**'] });
  });

  for (const nothing of ['', 'rules:\n', '# Later.\n', '\uFEFF', 'null']) {
    it(`changes nothing in ${JSON.stringify(nothing)}`, () => {
      assert.deepEqual(readConfig(nothing, RULES), { config: DEFAULT_CONFIG, problems: [] });
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
        for (const { span } of readConfig(any, RULES).problems) assert.ok(span.start >= 0 && span.start < span.end);
      }),
    );
  });

  it('survives nesting without end', () => {
    const { config, problems } = readConfig('['.repeat(100_000), RULES);
    assert.deepEqual(config, DEFAULT_CONFIG);
    assert.notDeepEqual(problems, []);
  });
});

describe('the editor’s settings', () => {
  const settings = { rules: { 'long-headline': { most: 50, level: 'hint' } }, names: ['Omar Haddad'] };

  it('are read like the file, whatever else the editor keeps beside them', () => {
    const { config, problems } = configFromSettings({ ...settings, trace: { server: 'off' } }, RULES);
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules.get('long-headline'), { level: 'hint', options: { most: 50 } });
  });

  it('hold where the file is silent, option by option', () => {
    const { config: under } = configFromSettings(settings, RULES);
    const { config } = readConfig('rules: {long-headline: {level: error}}', RULES, under);
    assert.deepEqual(config.rules.get('long-headline'), { level: 'error', options: { most: 50 } });
    assert.deepEqual(config.stylebook.names, [{ name: 'Omar Haddad', variants: [] }]);
  });

  it('may be missing', () => {
    for (const none of [undefined, null, {}, 'x', []]) {
      assert.deepEqual(configFromSettings(none, RULES), { config: DEFAULT_CONFIG, problems: [] });
    }
  });
});

function findsMarked(marked: string): void {
  const text = withoutMarks(marked);
  const marks = readConfig(text, RULES).problems.map(({ span, message }): Mark => ({ span, label: message }));
  assert.equal(withMarks(text, marks), marked);
}
