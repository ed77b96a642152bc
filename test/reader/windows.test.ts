import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createCutter, type SplitSentence } from '../../server/src/reader/windows.ts';
import { readVocabulary } from '../../server/src/reader/wordpiece.ts';
import { SMALL_VOCABULARY } from './vocabulary.ts';

const pieces = SMALL_VOCABULARY.split('\n');
const vocabulary = readVocabulary(SMALL_VOCABULARY);
const cut = createCutter(vocabulary);

/** Sentences of one piece each, by their paragraphs; a piece whose id is a multiple of six opens a window. */
function story(...paragraphs: readonly string[]): SplitSentence[] {
  return paragraphs.flatMap((paragraph, block) =>
    paragraph.split(' ').map((piece) => ({ pieces: [vocabulary.idOf(piece) ?? 1], block })),
  );
}

/** Each window, with its judged sentences in brackets. */
function show(sentences: readonly SplitSentence[]): string[] {
  return cut(sentences).map(({ ids, marks }) =>
    ids.map((id, at) => (marks.includes(at) ? `<${pieces[id]}>` : pieces[id])).join(' '),
  );
}

describe('a story is cut into windows', () => {
  it('of sentences that are each opened by where they stand', () => {
    assert.deepEqual(show(story('the', 'pier mayor', 'pier a')), [
      '[CLS] <[FIRST]> the <[LEAD]> pier <[LEAD]> mayor <[PARA]> pier <[NEXT]> a [SEP]',
    ]);
  });

  it('that open where a new paragraph says so, with two sentences before and one after', () => {
    const [opening = ''] = pieces.filter((_, id) => id > 8 && id % 6 === 0);
    assert.deepEqual(show(story('a', 'b', 'd', `${opening} b`)), [
      `[CLS] <[FIRST]> a <[LEAD]> b <[PARA]> d [PARA] ${opening} [SEP]`,
      `[CLS] [LEAD] b [PARA] d <[PARA]> ${opening} <[NEXT]> b [SEP]`,
    ]);
  });

  it('and a heading is opened as a headline is', () => {
    const sentences = [...story('a', 'b'), { pieces: [9], block: 2, isHeading: true }];
    assert.match(show(sentences).join(), /<\[FIRST\]> b \[SEP\]$/);
  });

  it('or that are full', () => {
    const windows = cut(story('a', 'b b b b b b b b b b'));
    assert.deepEqual(
      windows.map(({ start, end }) => [start, end]),
      [
        [0, 8],
        [8, 11],
      ],
    );
  });

  it('so that every sentence is judged once, in a window that the encoder can hold', () => {
    const sentence = fc.record({ ids: fc.array(fc.nat(90), { maxLength: 200 }), opens: fc.boolean() });
    fc.assert(
      fc.property(fc.array(sentence), (drawn) => {
        let block = 0;
        const sentences = drawn.map(({ ids, opens }) => {
          block += opens ? 1 : 0;
          return { pieces: ids, block };
        });
        const windows = cut(sentences);
        const judged = windows.flatMap(({ start, end, marks }) =>
          marks.map((_, at) => start + at).slice(0, end - start),
        );
        assert.deepEqual(judged, [...sentences.keys()]);
        for (const { ids, marks, start, end } of windows) {
          assert.ok(ids.length <= 288 && marks.length === end - start);
        }
      }),
    );
  });
});
