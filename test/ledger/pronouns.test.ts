import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourceLines } from './ledger-lines.ts';

// A story needs a headline, or its first paragraph is taken for one.
const HEADLINE = 'Harbour crews walk out over pay\n\nBy Nadia Okonjo\n\n';

function sources(story: string): string[] {
  return sourceLines(HEADLINE + story);
}

describe('“he said” and “she said”', () => {
  it('stand for a man who was brought in since, not for the woman who spoke before', () => {
    const penhallow = ['Named: Lena Brandt (1 statement)', 'Named: Ole Penhallow (fisherman · 1 quotation)'];
    const lead = 'Lena Brandt said the quay was shut. Ole Penhallow, a fisherman, was on the quay';
    assert.deepEqual(sources(`${lead}. “It is cold,” he said.`), penhallow);
    assert.deepEqual(sources(`${lead} at dawn. He saw the lights go out. “It is cold,” he said.`), penhallow);
    assert.deepEqual(sources(`${lead}.\n\n“It is cold,” he said.`), penhallow);
  });

  it('stand for a German, a Lord Mayor and a King’s Counsel, who may be a man or a woman', () => {
    for (const office of ['German envoy', 'Lord Mayor of Merrow', 'King’s Counsel']) {
      assert.deepEqual(sources(`Penhallow, the ${office}, said the quay was shut. “It is cold,” she said.`), [
        `Named: Penhallow (${office} · 1 statement, 1 quotation)`,
      ]);
    }
  });

  it('stand for no chairman as “she”', () => {
    assert.deepEqual(sources('Penhallow, the chairman of the board, said the quay was shut. “It is cold,” she said.'), [
      'Named: Penhallow (chairman of the board · 1 statement)',
    ]);
  });

  it('stand for nobody where only a woman has been named', () => {
    assert.deepEqual(sources('Lena Brandt said the quay was shut. “It is cold,” he said.'), [
      'Named: Lena Brandt (1 statement)',
    ]);
  });

  it('stand for the one who spoke before where nobody else can be meant', () => {
    assert.deepEqual(sources('Tomas Vik said the quay was shut. Ada Penhallow left. “It is cold,” he said.'), [
      'Named: Tomas Vik (1 statement, 1 quotation)',
    ]);
  });

  it('stand for nobody where two men may be meant', () => {
    assert.deepEqual(sources('Tomas Vik said the quay was shut. Ole Penhallow left. “He was tired,” he said.'), [
      'Named: Tomas Vik (1 statement)',
    ]);
  });

  it('do not stand for somebody whom the last speaker spoke about', () => {
    assert.deepEqual(
      sources('Lena Brandt left in May. Ada Penhallow is no sailor, Brandt argued. “She was late,” she said.'),
      ['Named: Lena Brandt (1 statement, 1 quotation)'],
    );
  });
});
