import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderBlocks } from './render.ts';

describe('a dateline', () => {
  it('is parted from the first paragraph', () => {
    for (const dateline of [
      'BEIRUT (Reuters) —',
      'WASHINGTON, March 3 (AP) -',
      'KYIV, Ukraine —',
      'ST. LOUIS, Mo. —',
      'N’DJAMENA –',
      'RIO DE JANEIRO, 3 March 2026 (AFP) --',
      'BEIRUT/DAMASCUS (Reuters) -',
      'PORT-AU-PRINCE, Haiti (AP) —',
      'Oslo (Reuters) -',
      'SÃO PAULO —',
      'SA\u0303O PAULO —',
    ]) {
      assert.equal(
        renderBlocks(`${dateline} The crews wait.\nNobody answered.`),
        `dateline | ${dateline}\nparagraph | The crews wait.\nparagraph | Nobody answered.`,
      );
    }
    assert.equal(
      renderBlocks('REYKJAVIK—“We wait,” she said.'),
      'dateline | REYKJAVIK—\nparagraph | “We wait,” she said.',
    );
  });

  it('may have a line to itself', () => {
    for (const dateline of ['OSLO, March 3', 'KYIV, Ukraine (AP) —', 'Tuesday, March 3, 2026', '3 March 2026']) {
      assert.equal(renderBlocks(`${dateline}\nThe crews wait.`), `dateline | ${dateline}\nparagraph | The crews wait.`);
    }
  });

  it('has headlines and decks above it, with full stops or without', () => {
    assert.equal(
      renderBlocks('Ferries wait for a hearing.\nThe board has set no date.\nOSLO — The crews wait.\nNobody answered.'),
      'headline | Ferries wait for a hearing.\nstandfirst | The board has set no date.\ndateline | OSLO —\nparagraph | The crews wait.\nparagraph | Nobody answered.',
    );
  });

  it('is nothing else that has a dash', () => {
    for (const text of [
      'NATO—Russia talks began on Monday.',
      'UNESCO — the cultural agency — gave no date.',
      'The crews (all of them) — Roe’s too — wait.',
      'Harbour — The crews wait.',
      'OSLO-BERGEN trains stop on Monday.',
    ]) {
      assert.equal(renderBlocks(text), `paragraph | ${text}`);
    }
    const told = `The crews wait.${' They wait for the board.'.repeat(12)}`;
    assert.equal(
      renderBlocks(`${told}\nOSLO — The board gave no date.`),
      `paragraph | ${told}\nparagraph | OSLO — The board gave no date.`,
    );
  });
});
