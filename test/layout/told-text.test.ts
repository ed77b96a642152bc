import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import { tellText } from '../../server/src/layout/told-text.ts';
import type { DraftFormat } from '../../server/src/text/draft.ts';
import { withoutFillers } from '../../server/src/text/unseen.ts';

/** The words of the draft as rules quote them. */
function told(format: DraftFormat, text: string): string {
  const draft = { uri: 'draft', format, text };
  const layout = readLayout(draft);
  const all = tellText(draft, layout);
  return layout.blocks.map(({ span }) => withoutFillers(all.slice(span.start, span.end))).join(' | ');
}

describe('the words of a draft, as messages quote them', () => {
  it('have no half of an entity', () => {
    const words = 'It cost £5&nbsp;million, Brown &amp; Sons said.';
    const read = 'It cost £5 million, Brown & Sons said.';
    assert.equal(told('markdown', words), read);
    assert.equal(told('html', `<p>${words}</p>`), read);
    assert.equal(told('archieml', `body: ${words}`), read);
    assert.equal(told('json', JSON.stringify({ body: words })), read);
    assert.equal(told('json', JSON.stringify({ body: 'It cost £5\tmillion.' })), 'It cost £5 million.');
    const feed = (content: string) => `<rss><item><content:encoded>${content}</content:encoded></item></rss>`;
    assert.equal(told('xml', feed(`<![CDATA[<p>${words}</p>]]>`)), read);
    assert.equal(told('xml', feed(`&lt;p>${words.replaceAll('&', '&amp;')}`)), read);
    assert.equal(told('markdown', `---\ndek: ${words}\n---\n\nIt rains.\n`), `${read} | It rains.`);
  });

  it('have no markup that parts words', () => {
    const body = '<p>The quay <img src="a.jpg">closed.</p>';
    assert.match(told('json', JSON.stringify({ body })), /^The quay +closed\.$/);
  });

  it('keep code, which tells how else something is spelled, and what is to come', () => {
    assert.equal(told('markdown', 'Run `qzb`&nbsp;at noon.'), 'Run `qzb` at noon.');
    assert.equal(told('json', JSON.stringify({ body: 'It cost TK.' })), 'It cost TK.');
  });
});
