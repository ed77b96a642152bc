import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, type renderBlocks, renderKinds } from './render.ts';

function reads(text: string, blocks: string, format: Parameters<typeof renderBlocks>[1] = 'markdown'): void {
  assert.equal(renderKinds(draft(text), format), draft(blocks));
}

describe('what stands around a part of a story in Markdown', () => {
  it('says what it is in the shortcodes of Hugo, Jekyll and WordPress', () => {
    reads(
      `
      {{< pull-quote author="Ada" >}}
      No ground whatever
      {{< /pull-quote >}}

      {{% callout %}}
      The pier is old.

      - It rusts.
      {{% /callout %}}

      {% correction %}

      The board has nine members.

      {% endcorrection %}

      [caption id="pier" width="300"]<img src="pier.jpg" /> The pier in May[/caption]

      It rains.
      `,
      `
      pull-quote | No ground whatever
      box | The pier is old.
      box | It rusts.
      note |
      caption | The pier in May
      paragraph | It rains.
      `,
    );
  });

  it('says what it is in elements and components, whose words may be Markdown', () => {
    reads(
      `
      <div class="factbox" markdown="1">

      ## The pier

      Built in **1887**.

      > It rusts.

      </div>

      <PullQuote
        author="Ada"
      >
      No ground whatever
      </PullQuote>

      <Quote>We wait. It rains.</Quote>

      <ImageCaption>The pier</ImageCaption>

      ::: factbox
      It is long.
      :::

      The crews wait.
      `,
      `
      heading | The pier
      box | Built in 1887.
      box | It rusts.
      pull-quote | No ground whatever
      block-quote | We wait. It rains.
      caption | The pier
      box | It is long.
      paragraph | The crews wait.
      `,
    );
  });

  it('is the outer of two, and a table or heading is one everywhere', () => {
    reads(
      `
      <aside>

      <blockquote>

      We wait.

      </blockquote>

      | Quay | Boats |
      | --- | --- |
      | North | 12 |

      It rains.

      </aside>
      `,
      `
      box | We wait.
      table-row | Quay Boats
      table-row | North 12
      box | It rains.
      `,
    );
  });

  it('says nothing where it never ends, holds nothing, or is a link or another name', () => {
    reads(
      `
      {{< callout >}}

      The crews wait.

      <Aside />

      It rains. See the [box](https://example.org/box) and [quote].

      <section class="boxing">

      The boxer won.

      </section>

      <Tabs>

      The tide comes in.

      </Tabs>
      `,
      `
      paragraph | The crews wait.
      paragraph | It rains. See the box and [quote].
      paragraph | The boxer won.
      paragraph | The tide comes in.
      `,
    );
  });

  it('is found in no time', () => {
    const text = `${'<aside>\n\nIt rains.\n\n'.repeat(3000)}${'[caption]'.repeat(3000)}[/box]${'{{< box >}}'.repeat(3000)}`;
    assert.match(renderKinds(text, 'markdown'), /^(?:paragraph|box) \| It rains\./);
  });
});

describe('a shortcode of WordPress in HTML', () => {
  it('says what its words are', () => {
    reads(
      '<p>It rains.</p><p>[caption id="a" width="300"]<img src="a.jpg" /> The pier in May[/caption]</p>[pullquote align="left"]No ground[/pullquote]<p>Crews wait.</p>',
      `
      paragraph | It rains.
      caption | The pier in May
      pull-quote | No ground
      paragraph | Crews wait.
      `,
      'html',
    );
  });

  it('is no words where it holds none that are told apart, or never ends', () => {
    reads(
      '<p>[gallery ids="1,2"]It rains.</p><p>[b]Crews[/b] wait.</p><p>[caption id="b"]The tide comes in.</p>',
      `
      paragraph | It rains.
      paragraph | Crews wait.
      paragraph | The tide comes in.
      `,
      'html',
    );
  });
});
