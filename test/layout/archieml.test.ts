import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRoles, USUAL_ROLES } from '../../server/src/layout/field-kinds.ts';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import { draft, renderBlocks, renderKinds } from './render.ts';

describe('a draft in ArchieML', () => {
  it('has parts beside the story whose words stand under keys of their own', () => {
    const text = draft(`
      [+body]
      The board met on Monday.
      {.pullquote}
      text: No ground whatever
      attribution: Ada Quist
      {}
      {.factbox}
      title: The pier
      text: Built in 1887.
      {}
      {.correction}
      text: The board has nine members.
      {}
      {.map}
      text: Drawn to scale by the QZB.
      {}
      The crews wait.
      []
    `);
    assert.equal(
      renderKinds(text, 'archieml'),
      draft(`
        paragraph | The board met on Monday.
        pull-quote | No ground whatever
        box | The pier
        box | Built in 1887.
        note |
        paragraph | The crews wait.
      `),
    );
  });

  it('has the parts that its keys name, and a story in paragraphs', () => {
    const text = draft(`
      hed: Old pier closes
      dek: Crews & gulls wait
      byline: By Ada Quist
      color: red

      [+body]
      PORT LENA — The board met on Monday.
      It said <b>no</b>.
      subhed: What now
      quote: We wait.
      {.image}
      caption: A heron
      src: heron.jpg
      {}
      The crews wait. [[ask Ada]]
      []
    `);
    assert.equal(
      renderKinds(text, 'archieml'),
      draft(`
        headline | Old pier closes
        standfirst | Crews & gulls wait
        byline | By Ada Quist
        dateline | PORT LENA —
        paragraph | The board met on Monday.
        paragraph | It said no.
        heading | What now
        block-quote | We wait.
        caption | A heron
        paragraph | The crews wait.
      `),
    );
  });

  it('has a story of many lines up to “:end”, and what stands behind a backslash', () => {
    assert.equal(
      renderBlocks('story: It rains.\n\n\\Crews: they wait.\n:end\nNobody reads this.', 'archieml'),
      'paragraph | It rains.\nparagraph | Crews: they wait.',
    );
  });

  it('calls its keys as the desk does', () => {
    const archieml = createRoles({ story: ['copy'], headline: ['display'] });
    const text = 'display: Old pier closes\nhed: no\ncopy: It rains.\nbody: no';
    const { blocks } = readLayout({ uri: 'draft', format: 'archieml', text }, undefined, { ...USUAL_ROLES, archieml });
    assert.deepEqual(
      blocks.map(({ kind, span }) => `${kind} | ${text.slice(span.start, span.end)}`),
      ['headline | Old pier closes', 'paragraph | It rains.'],
    );
  });
});
