import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDeepTags } from '../../server/src/layout/deep-tags.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { draft, renderBlocks, renderKinds } from './render.ts';

function reads(text: string, blocks: string): void {
  assert.equal(renderKinds(draft(text), 'html'), draft(blocks));
}

describe('an HTML draft', () => {
  it('is a page with its parts', () => {
    reads(
      `
      <!doctype html>
      <html><head><title>Pier</title><style>p { color: red }</style></head>
      <body>
      <nav><a href="/">Home</a></nav>
      <article>
      <h1>Old pier closes</h1>
      <p class="article-standfirst">Crews must wait.</p>
      <p class="byline">Jane Roe</p>
      <p>PORT LENA (Reuters) — The harbour board closed
      the old <a href="https://example.org">pier</a> on Monday.</p>
      <figure><img src="a.jpg" alt="no"><figcaption>The pier in 1961</figcaption></figure>
      <h2>Still waiting</h2>
      <p><strong>Another crosshead</strong></p>
      <ul><li>cracks<li><p>rust</p></ul>
      <blockquote><p>We had no choice.</p></blockquote>
      <aside>Read more</aside>
      <script>let a = '<p>b</p>';</script><pre>code</pre>
      <p hidden>Not shown.</p>
      </article></body></html>
      `,
      `
      headline | Old pier closes
      standfirst | Crews must wait.
      byline | Jane Roe
      dateline | PORT LENA (Reuters) —
      paragraph | The harbour board closed the old pier on Monday.
      caption | The pier in 1961
      heading | Still waiting
      heading | Another crosshead
      list-item | cracks
      list-item | rust
      block-quote | We had no choice.
      box | Read more
      `,
    );
  });

  it('blanks tags and decodes entities in place', () => {
    assert.equal(
      renderBlocks('<p>Fish &amp; <b>chips</b>&nbsp;cost <code>5</code> &#8364;&hellip; &bogus; 3 < 4</p>', 'html'),
      'paragraph | Fish &____ ···chips···· _____cost                €______…_______ &bogus; 3 < 4',
    );
  });

  it('has words that tags and entities stand in', () => {
    reads(
      `
      <p><span class="drop-cap">T</span>he H<b>WB</b>&rsquo;s plan: &ldquo;<em>No</em> caf&eacute;.&rdquo;</p>
      <p>10 km<sup>2</sup> of CO<sub>2</sub> on Monday<sup><a href="#n1">[1]</a></sup>.<!-- ask --></p>
      <p><q>No,</q> she said. <a>sport</a><a>News</a> a<br>b</p>
      `,
      `
      paragraph | The HWB’s plan: “No café.”
      paragraph | 10 km2 of CO2 on Monday.
      paragraph | “No,” she said. sport News a b
      `,
    );
  });

  it('breaks a line at one br and a paragraph at two', () => {
    reads(
      'The crews<br>wait.<br/>\n<br/>Nobody answered.<p>Not paragraph ends<p>are missed.',
      `
      paragraph | The crews wait.
      paragraph | Nobody answered.
      paragraph | Not paragraph ends
      paragraph | are missed.
      `,
    );
  });

  it('has a crosshead, or a question, in bold before a break', () => {
    reads(
      '<p>It rains.</p><p><strong>What next</strong><br>The crews wait.</p><p><b>Q: Why?</b><br/>A: Rust.</p>',
      `
      paragraph | It rains.
      heading | What next
      paragraph | The crews wait.
      paragraph | Q: Why?
      paragraph | A: Rust.
      `,
    );
  });

  it('has one paragraph where all is stressed, where it goes on in plain words, and in a quotation', () => {
    reads(
      '<p>It rains.</p><p><em>The tide<br>comes in.</em></p><p><b>Rust</b> is<br>dear.</p><blockquote><b>We</b><br>wait.</blockquote>',
      `
      paragraph | It rains.
      paragraph | The tide comes in.
      paragraph | Rust is dear.
      block-quote | We wait.
      `,
    );
  });

  it('has rows of cells in which paragraphs stand', () => {
    reads(
      '<table><tr><td><p>Quay</p></td><td><p>Boats</p><p>in May</p></td></tr><tr><td colspan="2"><p>North</p></td></tr></table><p>It rains.</p>',
      `
      table-row | Quay Boats in May
      table-row | North
      paragraph | It rains.
      `,
    );
  });

  it('has frames in rows of one cell, which are no data', () => {
    reads(
      '<table><tr><td><h1>Old pier to close</h1><p>It rains.</p><table><tr><td>North</td><td>12</td></tr></table><p>Crews wait.</p></td></tr></table>',
      `
      headline | Old pier to close
      paragraph | It rains.
      table-row | North 12
      paragraph | Crews wait.
      `,
    );
  });

  it('has items where bullets were typed, and a heading over what unfolds', () => {
    reads(
      '<p>• The ferry sails</p><p>* It rains</p><p>– No, she said.</p><p>2. is no number.</p><details><summary>How we did this</summary><p>We read it.</p></details>',
      `
      list-item | The ferry sails
      list-item | It rains
      paragraph | – No, she said.
      paragraph | 2. is no number.
      heading | How we did this
      paragraph | We read it.
      `,
    );
  });

  it('has a quotation signed by whoever its last line names, not by a work in it', () => {
    reads(
      '<blockquote><p>We waited.</p><footer>the board, in a letter</footer></blockquote><blockquote>We saw <cite>Rust</cite> twice.</blockquote><p>It rains.</p>',
      `
      block-quote | We waited.
      signature | the board, in a letter
      block-quote | We saw Rust twice.
      paragraph | It rains.
      `,
    );
  });

  it('has a table as rows under its caption', () => {
    reads(
      '<table><caption>Boats</caption><tr><th>Quay</th> <th>Boats</th></tr><tr><td>North</td> <td>12</td></tr></table>',
      `
      caption | Boats
      table-row | Quay Boats
      table-row | North 12
      `,
    );
  });

  it('has its footnotes below', () => {
    reads(
      '<p>The HWB met.</p><section class="footnotes"><ol><li>The Harbour Works Board.</ol></section>',
      `
      paragraph | The HWB met.
      footnote | The Harbour Works Board.
      `,
    );
  });

  it('may be broken', () => {
    reads('<p>The crews <b>wait</i>.</div><p', 'paragraph | The crews wait.');
    reads('The crews wait <', 'paragraph | The crews wait <');
    reads('The crews wait.<scrip', 'paragraph | The crews wait.');
  });

  it('has no tags deeper than browsers have them', () => {
    const text = `${'<div>'.repeat(600)}<p>The crews<br> wait.</p>${'</div>'.repeat(600)}<h2>Still</h2>`;
    const deep = findDeepTags(text, { start: 0, end: text.length }).map((span) => sliceOf(text, span));
    assert.deepEqual(deep, [...Array(88).fill('<div>'), ...Array(88).fill('</div>')]);
    reads(text, 'paragraph | The crews wait.\nheading | Still');
  });
});
