import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from '../../server/src/stylebook/read-config.ts';
import { type Mark, withMarks, withoutMarks } from '../marks.ts';
import { HEADLINE_RULES } from './headline-rules.ts';

describe('what means nothing in a copydesk.yml', () => {
  it('is named with the keys that are allowed', () =>
    findsMarked(`
acronyn: [HWB]
^^^^^^^ “acronyn” means nothing here. Choose from: rules, house, acronyms, names, groups, files, fields, archieml, extends, packages, tests, root.
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
  exclude: ["*.{md,txt}", "**/a/**/b/**/c/**/d.md", "*a*b*c*.md"]
            ^^^^^^^^^^^^ Write one pattern for each: braces are not read here.
                          ^^^^^^^^^^^^^^^^^^^^^^^^ Write this pattern shorter, or with fewer “*”: at most three “**”, and three “*” in a name.
                                                    ^^^^^^^^^^^^ Write this pattern shorter, or with fewer “*”: at most three “**”, and three “*” in a name.
root: yes
      ^^^ Write “true” or “false” here, not “yes”.
`));

  it('is a pattern that is longer than any path', () => {
    const text = `files: {exclude: ["${'x'.repeat(4_097)}"]}`;
    assert.match(
      readConfig(text, HEADLINE_RULES)
        .problems.map(({ message }) => message)
        .join(),
      /^Write this pattern shorter/,
    );
  });

  it('is named once where nearly all of a file is wrong', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `key${at}: 1\n`).join('');
    assert.deepEqual(
      readConfig(text, HEADLINE_RULES).problems.map(({ message }) => message),
      ['Mend this file: it has 20000 mistakes, so none of it is read.'],
    );
    assert.deepEqual(
      readConfig('{a,b}'.repeat(1_000), HEADLINE_RULES).problems.map(({ message }) => message),
      ['Mend this file: it has 4995 mistakes, so none of it is read.'],
    );
  });

  it('is its length where no parser should be asked', () => {
    const { problems } = readConfig('['.repeat(1_000_001), HEADLINE_RULES);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['Shorten this file: of more than a million characters none is read.'],
    );
  });

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
^^^^^ “nmaes” means nothing here. Choose from: rules, house, acronyms, names, groups, files, fields, archieml, extends, packages, tests, root.
files:
`));
});

function findsMarked(marked: string): void {
  const text = withoutMarks(marked);
  const marks = readConfig(text, HEADLINE_RULES).problems.map(({ span, message }): Mark => ({ span, label: message }));
  assert.equal(withMarks(text, marks), marked);
}
