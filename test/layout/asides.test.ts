import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import type { DraftFormat } from '../../server/src/text/draft.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { draft, renderBlocks, renderKinds } from './render.ts';

function blanks(text: string, prose: string): void {
  assert.equal(renderBlocks(text), `paragraph | ${prose}`);
}

function orders(text: string, format: DraftFormat = 'plain'): string[] {
  const { directives } = readLayout({ uri: 'draft', format, text });
  return directives.map(({ ruleIds, reason, covers }) => {
    const covered = covers ? sliceOf(text, covers) : 'nothing';
    return `${ruleIds.join(' + ') || 'no rule'}: ${reason || 'no reason'} → ${covered}`;
  });
}

describe('what is not the story’s words is blanked in its place', () => {
  it('web addresses, without the punctuation after them', () => {
    blanks(
      'See https://example.org/a_(b)?c=d, or (www.example.org).',
      'See                              , or (               ).',
    );
    blanks('See example.org/pier. But Example.com says and/or.', 'See                 . But Example.com says and/or.');
  });

  it('e-mail addresses, but no handles', () => {
    blanks('Ask desk+pier@example.org or @desk.', 'Ask                       or @desk.');
  });

  it('placeholders for what is to come', () => {
    blanks('TK said TKTK boats, not TKO, sank.', '   said      boats, not TKO, sank.');
  });

  it('placeholders that a whole block waits for, which tells them all the same', () => {
    const text = '# TK\n\nThe pier is closed.\n\n> TK.\n\nMore TK\n\n-30-';
    const { toCome } = readLayout({ uri: 'draft', format: 'plain', text });
    assert.deepEqual(
      toCome.map(({ span }) => text.slice(span.start - 2, span.end)),
      ['# TK', '> TK', 'e TK'],
    );
    assert.equal(
      renderKinds(text),
      'headline |\nparagraph | The pier is closed.\nblock-quote | .\nheading | More\nnote |',
    );
  });

  it('notes to the editor in a line', () => {
    blanks('The pier [[since when?]] is closed.', 'The pier                 is closed.');
    blanks(
      'The pier [[never shut is closed.\n\nIt waits.]]',
      'The pier [[never shut is closed.\nparagraph | It waits.]]',
    );
  });

  it('(CQ) and [sic] marks, which are kept apart', () => {
    const text = 'Jon Rowe (CQ) and Ann-Marie O’Roe [cq] [[not (cq)]] and Rohe [sic] wait.';
    blanks(text, 'Jon Rowe      and Ann-Marie O’Roe                   and Rohe       wait.');
    const { checkedMarks } = readLayout({ uri: 'draft', format: 'plain', text });
    assert.deepEqual(
      checkedMarks.map((mark) => text.slice(mark.start - 4, mark.end)),
      ['owe (CQ)', 'Roe [cq]', 'ohe [sic]'],
    );
  });

  it('white space of every kind', () => {
    blanks('\ufeffThe\tpier\u00a0is\u202fclosed.\u2003', 'The pier is closed.');
  });
});

describe('an order to Copydesk', () => {
  it('covers the next block', () => {
    assert.deepEqual(orders('[[copydesk-ignore vague-source: as agreed]]\nThe crews wait.\nNobody answered.'), [
      'vague-source: as agreed → The crews wait.',
    ]);
  });

  it('covers the paragraph that it stands in', () => {
    const inside = 'The crews [[copydesk-ignore vague-source, unattributed-claim: we saw it: twice]] wait.';
    assert.deepEqual(orders(`Nobody answered.\n${inside}\nStill.`), [
      `vague-source + unattributed-claim: we saw it: twice → ${inside}`,
    ]);
    const after = 'The crews wait. [[copydesk-ignore vague-source: seen]]';
    assert.deepEqual(orders(`${after}\nNobody answered.`), [`vague-source: seen → ${after}`]);
  });

  it('passes over notes, bylines and datelines', () => {
    assert.deepEqual(
      orders('[[copydesk-ignore vague-source: seen]]\n[[a note]]\nBy Jane Roe\nOSLO (AP) — The crews wait.'),
      ['vague-source: seen → The crews wait.'],
    );
  });

  it('is listed however it is written', () => {
    assert.deepEqual(
      orders(
        draft(`
        [[copydesk-ignore vague-source]]
        [[ Copydesk-ignore: seen ]]
        [[copydesk-ignore]]
        [[copydesk-ignored, they said]]
        `),
      ),
      ['vague-source: no reason → nothing', 'no rule: seen → nothing', 'no rule: no reason → nothing'],
    );
  });

  it('is a comment in Markdown and HTML', () => {
    const order = '<!-- copydesk-ignore vague-source: seen -->';
    const answer = ['vague-source: seen → The crews wait.'];
    assert.deepEqual(orders(`${order}\nThe crews wait.`, 'markdown'), answer);
    assert.deepEqual(orders(`${order}\n\nThe crews wait.\n\nNobody answered.`, 'markdown'), answer);
    assert.deepEqual(orders('[[copydesk-ignore vague-source: seen]]\n\nThe crews wait.', 'markdown'), answer);
    assert.deepEqual(orders(`<p>Nobody.</p>${order}<p>The crews wait.</p>`, 'html'), answer);
    assert.deepEqual(orders(`The crews${order} wait.\n\nNobody answered.`, 'markdown'), [
      `vague-source: seen → The crews${order} wait.`,
    ]);
    assert.deepEqual(orders(`<p>The crews wait.${order}</p><p>Nobody.</p>`, 'html'), [
      `vague-source: seen → The crews wait.${order}`,
    ]);
  });

  it('is an example in a fence, not an order', () => {
    assert.deepEqual(orders('```\n[[copydesk-ignore vague-source: seen]]\n```\n\nThe crews wait.', 'markdown'), []);
  });
});
