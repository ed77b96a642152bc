import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBlockKeeper } from '../../server/src/layout/kept-blocks.ts';
import type { Block } from '../../server/src/text/block.ts';
import { knownOfPlaces, knownOfProse } from '../../server/src/text/known-prose.ts';

/** Paragraphs one after the other, a blank line between two. */
function paragraphs(...proses: readonly string[]): Block[] {
  let end = -2;
  return proses.map((prose) => {
    const start = end + 2;
    end = start + prose.length;
    return { kind: 'paragraph', span: { start, end }, prose };
  });
}

describe('what is known of prose', () => {
  it('is found out once, wherever an edit moves the block', () => {
    const asked: string[] = [];
    const lengthOf = knownOfProse((prose) => {
      asked.push(prose);
      return prose.length;
    });
    const keep = createBlockKeeper();
    for (const proses of [['It rained.', 'Boats sank.'], ['It rained hard.', 'Boats sank.'], ['Boats sank.']]) {
      assert.deepEqual(
        keep(paragraphs(...proses)).map(lengthOf),
        proses.map((prose) => prose.length),
      );
    }
    assert.deepEqual(asked, ['It rained.', 'Boats sank.', 'It rained hard.']);
  });

  it('is known of its sentences, each by itself', () => {
    const asked: string[] = [];
    const wordsOf = knownOfPlaces((words) => {
      asked.push(words);
      return words.split(' ');
    });
    const keep = createBlockKeeper();
    const sentencesIn = (...proses: readonly string[]) =>
      keep(paragraphs(...proses)).flatMap((block) =>
        Array.from(block.prose.matchAll(/\S[^.]*\./g), ({ index, 0: words }) => {
          const start = block.span.start + index;
          return { span: { start, end: start + words.length }, block };
        }),
      );
    const before = sentencesIn('It rained.', 'Boats sank. Nobody died.').map(wordsOf);
    const after = sentencesIn('It rained hard.', 'Boats sank. Nobody died.').map(wordsOf);
    assert.deepEqual(after, [['It', 'rained', 'hard.'], ...before.slice(1)]);
    assert.deepEqual(asked, ['It rained.', 'Boats sank.', 'Nobody died.', 'It rained hard.']);
  });
});
