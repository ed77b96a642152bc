import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import archieml from 'archieml';
import fc from 'fast-check';
import { readArchieFields } from '../../server/src/fields/archieml-fields.ts';
import { withoutFillers } from '../../server/src/text/unseen.ts';
import { draft } from '../layout/render.ts';

const inWords = (text: string) => withoutFillers(text).split(/\s+/).join('');

/** The values, a line each: the keys that lead there, and the words. */
function told(text: string): string[] {
  return readArchieFields(text).map(({ path, span, prose }) => {
    assert.equal(prose.length, span.end - span.start);
    return `${path.join('.')} | ${withoutFillers(prose).trim().replace(/\s+/g, ' ')}`;
  });
}

/** What ArchieML's own parser reads, in the same way; in a freeform array, “type” is the key. */
function expected(value: unknown, path: readonly string[]): [string, string][] {
  if (typeof value === 'string') return inWords(value) === '' ? [] : [[path.join('.'), inWords(value)]];
  if (Array.isArray(value))
    return value.flatMap((item) => expected(item, isFreeform(item) ? freeformPath(item, path) : path));
  if (isFreeform(value)) return expected(value['value'], path);
  return Object.entries(value ?? {}).flatMap(([key, inner]) => expected(inner, [...path, key]));
}

type Freeform = Readonly<Record<string, unknown>> & { readonly type: string };

function isFreeform(value: unknown): value is Freeform {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'value' in value
  );
}

function freeformPath({ type }: Freeform, path: readonly string[]): readonly string[] {
  return type === 'text' ? path : [...path, type];
}

// “value” and “type” would look like a freeform array’s own.
const LINES = fc.constantFrom(
  ...['hed: Old pier', 'dek:', ' dek :  Crews wait ', 'hed: Two', 'a-b_c: One: two', 'No key, no value', '', '  '],
  ...['* rust', '*  cracks', '* a: b', '[faults]', '[]', '{}', '{meta}', '[+body]', '[.inner]', '{.image}', '[.+deep]'],
  ...[':end', ':skip', ':endskip', ': END of it', '\\hed: no key', '\\:end', 'a pier: closed', ':ignore'],
);

describe('the values of ArchieML', () => {
  it('stand under keys, in scopes, in arrays, and in freeform arrays', () => {
    const text = draft(`
      headline: Old pier closes
      This line is nobody's.
      story: The pier closed.
      \\Crews: they wait.
      :end

      {image}
      caption: A heron
      {}
      [faults]
      * rust
      * cracks
      [people]
      name: Ada
      post: mayor
      name: Ole
      [+body]
      The board met.
      quote: We waited
      {.photo}
      caption: A gull
      {}
      It rains.
      []
      :skip
      hed: Old
      :endskip
      slug: pier
      :ignore
      dek: no more
    `);
    assert.deepEqual(told(text), [
      'headline | Old pier closes',
      'story | The pier closed. Crews: they wait.',
      'image.caption | A heron',
      'faults | rust',
      'faults | cracks',
      'people.name | Ada',
      'people.post | mayor',
      'people.name | Ole',
      'body | The board met.',
      'body.quote | We waited',
      'body.photo.caption | A gull',
      'body | It rains.',
      'slug | pier',
    ]);
  });

  it('are all those that ArchieML’s own parser reads', () => {
    fc.assert(
      fc.property(fc.array(LINES, { maxLength: 14 }), (lines) => {
        const text = lines.join('\n');
        // That parser goes on reading a freeform array that is skipped; ArchieML says otherwise.
        fc.pre(!text.includes(':skip') || !text.includes('+'));
        const read = readArchieFields(text).map(({ path, prose }) => `${path.join('.')} | ${inWords(prose)}`);
        for (const [path, words] of expected(archieml.load(text), []))
          assert.ok(
            read.includes(`${path} | ${words}`),
            `${path} | ${words} in ${JSON.stringify(text)}: ${read.join(', ')}`,
          );
      }),
      { numRuns: 2000 },
    );
  });
});
