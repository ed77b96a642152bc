import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, readsKinds, renderKinds } from './render.ts';

describe('a line that only names who is quoted', () => {
  it('stands above the quotation', () => {
    readsKinds(
      `
      From the desk of Ole Brandt, vice-president, Harrow Rail.

      “Tolls have become vital.”

      Commuters do not agree, they said at the pier on Monday.

      Ada Quist, 34, nurse

      “I would rather swim,” she said.

      A long winter

      “It will snow,” she said.
      `,
      `
      speaker | From the desk of Ole Brandt, vice-president, Harrow Rail.
      paragraph | “Tolls have become vital.”
      paragraph | Commuters do not agree, they said at the pier on Monday.
      speaker | Ada Quist, 34, nurse
      paragraph | “I would rather swim,” she said.
      heading | A long winter
      paragraph | “It will snow,” she said.
      `,
    );
  });

  it('stands below a block quotation', () => {
    const text = `
      <p>It rained.</p>
      <blockquote>I read <cite>The Pier</cite> twice. <cite>Ada Quist, commuter</cite></blockquote>
      <blockquote><p>We waited.</p><footer>— Ole Brandt in <cite>The Courier</cite></footer></blockquote>
      <blockquote><p>We waited.</p><p>Nobody came.</p></blockquote>
      `;
    assert.equal(
      renderKinds(text, 'html'),
      draft(`
      paragraph | It rained.
      block-quote | I read The Pier twice.
      signature | Ada Quist, commuter
      block-quote | We waited.
      signature | — Ole Brandt in The Courier
      block-quote | We waited.
      block-quote | Nobody came.
      `),
    );
  });
});
