import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readFrontMatter } from '../../server/src/fields/front-matter.ts';
import { readJsonFields } from '../../server/src/fields/json-fields.ts';
import { readTomlFields } from '../../server/src/fields/toml-fields.ts';
import { readYamlFields } from '../../server/src/fields/yaml-fields.ts';
import type { Field } from '../../server/src/text/field.ts';
import { withoutFillers } from '../../server/src/text/unseen.ts';

/** The fields, a line each: the keys, what is read, and what stands there. */
function told(fields: readonly Field[], text: string): string[] {
  return fields.map(({ path, span, prose }) => {
    assert.equal(prose.length, span.end - span.start);
    return `${path.join('.')} | ${withoutFillers(prose)} | ${text.slice(span.start, span.end)}`;
  });
}

const inWords = (text: string) => withoutFillers(text).split(/\s+/).join('');

describe('the fields of YAML', () => {
  it('are its strings, with what each escape stands for', () => {
    const text = [
      'title: Old pier # a comment',
      'dek: "Ada \\"Quist\\" waits \\u2019til May"',
      "caption: 'Ada''s pier'",
      'authors: [Ada Quist, "Ole Brandt"]',
      'image: {caption: A heron}',
      'draft: true',
    ].join('\n');
    assert.deepEqual(told(readYamlFields(text).fields, text), [
      'title | Old pier | Old pier',
      'dek | Ada "Quist" waits ’til May | Ada \\"Quist\\" waits \\u2019til May',
      "caption | Ada's pier | Ada''s pier",
      'authors | Ada Quist | Ada Quist',
      'authors | Ole Brandt | Ole Brandt',
      'image.caption | A heron | A heron',
    ]);
  });

  it('may run over lines', () => {
    const text = 'dek: >-\n  Crews wait\n  for May.\ntitle: The old\n  pier\nnote: "They \\\n  wait"\n';
    assert.deepEqual(
      readYamlFields(text).fields.map(({ prose }) => withoutFillers(prose).replace(/\s+/g, ' ').trim()),
      ['Crews wait for May.', 'The old pier', 'They wait'],
    );
  });

  it('are read with any words in them', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => text.trim() !== '');
    const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL');
    fc.assert(
      fc.property(words, style, (value, defaultStringType) => {
        const text = stringify({ dek: value }, { defaultStringType, lineWidth: 20, defaultKeyType: 'PLAIN' });
        const [field] = readYamlFields(text).fields;
        assert.equal(inWords(field?.prose ?? ''), inWords(value));
      }),
    );
  });

  it('are none where it is no YAML, or nested without end', () => {
    assert.deepEqual(readYamlFields('['.repeat(20_000)).fields, []);
    assert.deepEqual(readYamlFields(''), { fields: [], fault: undefined });
  });
});

describe('the fields of TOML and JSON', () => {
  it('are the strings of TOML', () => {
    const text = `title = "Old \\"pier\\""\ndek = 'C:\\pier'\n[image]\ncaption = """\nA heron\\\n   waits"""\n[[photos]]\ncaption = "A gull"\n`;
    assert.deepEqual(told(readTomlFields(text).fields, text), [
      'title | Old "pier" | Old \\"pier\\"',
      'dek | C:\\pier | C:\\pier',
      'image.caption | \nA heronwaits | \nA heron\\\n   waits',
      'photos.caption | A gull | A gull',
    ]);
    assert.deepEqual(readTomlFields('title = "Old').fields, []);
  });

  it('are the strings of JSON, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const [field] = readJsonFields(JSON.stringify({ a: [{ dek: value }] }));
        assert.deepEqual(field?.path, ['a', 'dek']);
        assert.equal(
          inWords(field?.prose.replace(/[\0\b\f\v]/g, ' ') ?? ''),
          inWords(value.replace(/[\0\b\f\v]/g, ' ')),
        );
      }),
    );
    assert.deepEqual(readJsonFields('['.repeat(200_000)), []);
  });
});

describe('front matter', () => {
  it('stands between two marks at the start of a text', () => {
    for (const text of [
      '---\ntitle: Pier\n---\nCrews wait.',
      '+++\ntitle = "Pier"\n+++\nCrews wait.',
      '{\n  "title": "Pier"\n}\nCrews wait.',
      '{"title": "Pier"}\nCrews wait.',
    ]) {
      const { span, fields } = readFrontMatter(text);
      assert.deepEqual([text.slice(span.end), told(fields, text)], ['Crews wait.', ['title | Pier | Pier']]);
    }
  });

  it('is none without an end, and none in braces that hold no JSON', () => {
    for (const text of [
      '---\ntitle: Pier\n',
      '{\n pier.map()\n}\nCrews wait.',
      '{{ .Title }}\nCrews wait.',
      'title: Pier\n---\n',
      '',
    ])
      assert.deepEqual(readFrontMatter(text), { span: { start: 0, end: 0 }, fields: [], brokenLine: undefined });
  });

  it('has a broken line where it stops being what its marks promise', () => {
    const whole = '---\ntitle: Pier\n---\n';
    const template = '---\ntitle: "{{ .Title }}" x\n---\n';
    for (const [text, line] of [
      ['---\ntitle: Pier\ndek: "Crews" wait\n---\n', 'dek: "Crews" wait'],
      ['+++\ntitle = "Pier"\ndek = Crews\n+++\n', 'dek = Crews'],
      [whole, undefined],
      [template, undefined],
    ] as const) {
      const { brokenLine } = readFrontMatter(text);
      assert.equal(brokenLine && text.slice(brokenLine.start, brokenLine.end), line);
    }
  });
});
