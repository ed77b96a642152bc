import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, renderBlocks, renderKinds } from './render.ts';

function reads(text: string, blocks: string): void {
  assert.equal(renderKinds(draft(text), 'markdown'), draft(blocks));
}

describe('a Markdown draft', () => {
  it('has a line in bold as a paragraph of its own where a break or a question’s end follows it', () => {
    reads(
      `
      It rains.

      **Q: Why?**
      A: Rust.

      **What next**\\
      The crews wait.

      *Who pays?*
      The board does.
      `,
      `
      paragraph | It rains.
      paragraph | Q: Why?
      paragraph | A: Rust.
      heading | What next
      paragraph | The crews wait.
      paragraph | Who pays?
      paragraph | The board does.
      `,
    );
  });

  it('has one paragraph where bold words only end a line, and where all is stressed', () => {
    reads(
      `
      It rains.

      **The harbour board**
      closed the pier on **Monday.**
      It was old.

      **Rust,**\\
      **and more of it.**
      `,
      `
      paragraph | It rains.
      paragraph | The harbour board closed the pier on Monday. It was old.
      paragraph | Rust, and more of it.
      `,
    );
  });

  it('has its headline in the first heading, and a standfirst wholly in italics', () => {
    reads(
      `
      ---
      title: Pier
      ---

      # Old pier closes

      *Crews must use the north quay until spring.*

      By **Jane Roe**

      PORT LENA, March 3 (Reuters) — The harbour board closed the old
      pier on Monday.

      ## Still waiting

      **Another crosshead**

      The crews wait.
      `,
      `
      headline | Pier
      headline | Old pier closes
      standfirst | Crews must use the north quay until spring.
      byline | By Jane Roe
      dateline | PORT LENA, March 3 (Reuters) —
      paragraph | The harbour board closed the old pier on Monday.
      heading | Still waiting
      heading | Another crosshead
      paragraph | The crews wait.
      `,
    );
  });

  it('has lists and quotations, one in the other', () => {
    reads(
      `
      The board named faults:

      - cracks in two pillars
      - rust:
        1. in the rails

           and in the steps

      > We had no choice,
      > and the crews know it.
      >
      > - Nobody else did.
      `,
      `
      paragraph | The board named faults:
      list-item | cracks in two pillars
      list-item | rust:
      list-item | in the rails
      list-item | and in the steps
      block-quote | We had no choice, and the crews know it.
      block-quote | Nobody else did.
      `,
    );
  });

  it('blanks markup in place', () => {
    assert.equal(
      renderBlocks('The [harbour *board*](https://example.org "x") met\\* **on `code` Monday**.', 'markdown'),
      'paragraph | The ·harbour ·board··························· met·* ··on        Monday··.',
    );
    assert.equal(
      renderBlocks('Fish &amp; chips&nbsp;cost 5&#8364; &bogus; <b>now</b> ![a pier](pier.jpg).', 'markdown'),
      'paragraph | Fish &____ chips _____cost 5€______ &bogus; ···now····                    .',
    );
    assert.equal(renderBlocks('# Pier &copy; *closes* #', 'markdown'), 'headline | ··Pier ©_____ ·closes');
  });

  it('has words that markup stands in', () => {
    reads(
      `
      The H**WB** met al\\-Hashimi, who left[^1]: CO<sub>2</sub> fell on Monday<sup>1</sup>.

      [^1]: By boat.
      `,
      `
      paragraph | The HWB met al-Hashimi, who left: CO2 fell on Monday.
      footnote | By boat.
      `,
    );
  });

  it('leaves out code, comments, rules and definitions', () => {
    reads(
      `
      The crews wait.

      \`\`\`
      const pier = 'closed';
      \`\`\`

          indented code

      <!-- ask the harbour master -->

      * * *

      [pier]: https://example.org "The pier"
      `,
      'paragraph | The crews wait.',
    );
  });

  it('blanks footnote marks and struck words, and sets notes apart', () => {
    reads(
      `
      The pier[^1] is ~~open~~ closed.[^2]

      [^1]: Built in 1912 by the harbour board.

      [^2]: example
      `,
      `
      paragraph | The pier is closed.
      footnote | Built in 1912 by the harbour board.
      `,
    );
  });

  it('has a table as rows', () => {
    reads(
      `
      | Quay  | Boats |
      |-------|------:|
      | North | 12    |

      The crews wait.
      `,
      `
      table-row | Quay Boats
      table-row | North 12
      paragraph | The crews wait.
      `,
    );
  });

  it('says what abbreviations stand for, a line each', () => {
    reads(
      `
      The HWB met.

      *[HWB]: Harbour Works Board
      *[PTA]: Port Traders’ Alliance
      `,
      `
      paragraph | The HWB met.
      abbreviation | HWB Harbour Works Board
      abbreviation | PTA Port Traders’ Alliance
      `,
    );
  });

  it('may hold HTML', () => {
    reads(
      `
      <figure>
        <img src="pier.jpg">
        <figcaption>The pier in 1961</figcaption>
      </figure>

      ![The pier](pier.jpg) *The pier today*

      <!-- a comment --> The crews wait.

      - <!-- another --> Nobody answered.
      `,
      `
      caption | The pier in 1961
      caption | The pier today
      paragraph | The crews wait.
      list-item | Nobody answered.
      `,
    );
  });

  it('is read from after a byte order mark, whatever its line breaks', () => {
    assert.equal(
      renderBlocks('\ufeff# Pier\r\n\r\nThe crews\r\nwait.\rStill.', 'markdown'),
      'headline | ··Pier\nparagraph | The crews  wait. Still.',
    );
  });

  it('may be nested without end', () => {
    const nested = `${'- '.repeat(5000)}The crews wait.`;
    assert.match(renderKinds(nested, 'markdown'), /The crews wait\.$/);
  });

  it('is read as plain text where nobody could have nested it so', () => {
    const item = (depth: number) => `${'  '.repeat(depth)}- The crew of pier *${depth}* waits.`;
    const nested = (depth: number) =>
      renderKinds(Array.from({ length: depth }, (_, at) => item(at)).join('\n'), 'markdown');
    assert.match(nested(40), /^list-item \| The crew of pier 39 waits\.$/m);
    assert.match(nested(51), /^list-item \| The crew of pier \*50\* waits\.$/m);
  });
});
