import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRoles, USUAL_ROLES } from '../../server/src/layout/field-kinds.ts';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import { draft, renderKinds } from './render.ts';

const STORY = draft(`
  ---
  headline: "Board says \\"no\\""
  dek: Crews wait for May
  authors:
    - Ada Quist
    - Ole Brandt
  image: {caption: A heron on the pier}
  slug: pier-no
  layout: post
  ---

  The board said no on Monday.
`);

const BLOCKS = draft(`
  headline | Board says "no"
  standfirst | Crews wait for May
  byline | Ada Quist
  byline | Ole Brandt
  caption | A heron on the pier
  note |
  paragraph | The board said no on Monday.
`);

describe('the fields of front matter', () => {
  for (const format of ['plain', 'markdown', 'html'] as const) {
    it(`are the parts of the story that they are called, in ${format}`, () => {
      assert.equal(renderKinds(STORY, format), BLOCKS);
    });
  }

  it('leave the headline that stands in the story one', () => {
    assert.equal(
      renderKinds('---\ntitle: Old pier closes\n---\n\n# Old pier closes\n\n**Crews wait**\n\nIt rains.', 'markdown'),
      'headline | Old pier closes\nheadline | Old pier closes\nstandfirst | Crews wait\nparagraph | It rains.',
    );
  });

  it('make no headline of a story’s first line', () => {
    const text = '---\ntitle: Old pier closes\n---\nThe crews are still waiting\n\nIt rains.\n\nNobody came.';
    assert.equal(
      renderKinds(text),
      'headline | Old pier closes\nstandfirst | The crews are still waiting\nparagraph | It rains.\nparagraph | Nobody came.',
    );
  });

  it('are called as a desk calls them', () => {
    const roleOf = createRoles({ headline: ['Web-Title'], caption: ['title'], note: [] });
    const text = '---\nwebTitle: Old pier closes\ntitle: A heron\nslug: pier\ndek: Crews wait\n---\nIt rains.';
    const { blocks } = readLayout({ uri: 'draft', format: 'markdown', text }, undefined, {
      ...USUAL_ROLES,
      fields: roleOf,
    });
    assert.deepEqual(
      blocks.map(({ kind, span }) => `${kind} | ${text.slice(span.start, span.end)}`),
      ['headline | Old pier closes', 'caption | A heron', 'standfirst | Crews wait', 'paragraph | It rains.'],
    );
  });

  it('are no fields in a plain text whose keys nobody knows', () => {
    assert.equal(
      renderKinds('---\nThe pier: closed\n---\nIt rains.'),
      'headline | The pier: closed\nparagraph | It rains.',
    );
  });
});
