import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, renderKinds } from './render.ts';

function reads(text: string, blocks: string): void {
  assert.equal(renderKinds(draft(text), 'markdown'), draft(blocks));
}

describe('the templates of a site in a draft', () => {
  it('are no words in MDX', () => {
    reads(
      `
      import { Chart } from '../HWB/Chart.astro'
      import './pier.css'

      export const meta = {
        desk: 'PTA',
      }

      # The pier

      The bridge closed on Monday, {meta.speaker} the mayor said. {/* QRT: check the toll

      and the date */}

      <Chart data={[1, 2]} title="QRT" />

      {items.map((item) => (
        <li key={item.id}>{item.name} QRT</li>
      ))}

      import duties rose, and “Ada” said so.
      `,
      `
      headline | The pier
      paragraph | The bridge closed on Monday, the mayor said.
      paragraph | import duties rose, and “Ada” said so.
      `,
    );
  });

  it('are no words in Hugo, Jekyll, WordPress and the like', () => {
    reads(
      `
      {{< figure src="a_b_c.jpg" title="The QRT" >}}

      The {{ page.boat }}ferry sails.{: .lead}

      {% include pier.html title="QRT" %}

      :::note Tides

      It rained. [gallery ids="1,2"]

      :::

      > [!NOTE]
      > [i]Nobody[/i] came.
      `,
      `
      paragraph | The ferry sails.
      paragraph | It rained.
      block-quote | Nobody came.
      `,
    );
    assert.equal(renderKinds('<p>The {{ page.boat }}ferry sails.</p>', 'html'), 'paragraph | The ferry sails.');
  });
});

describe('the links of a wiki in a draft', () => {
  it('are words, and notes to the desk are not', () => {
    reads(
      `
      The [[Harbour Works Board]] met the [[Port Traders|traders]] [[Ada to check]] at [[pier.md|the pier]].

      ![[pier.jpg]]

      It rained [[NOTE TO DESK]] on [[since when?]] Monday [[Check]].
      `,
      `
      paragraph | The Harbour Works Board met the traders at the pier.
      paragraph | It rained on Monday .
      `,
    );
  });
});
