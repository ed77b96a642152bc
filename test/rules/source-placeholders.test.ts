import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { readStory, type StorySentence } from '../../server/src/analysis/story.ts';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import { isToCome, sourcePlaceholders } from '../../server/src/rules/attribution/source-placeholders.ts';
import type { DraftFormat } from '../../server/src/text/draft.ts';
import { applyFirstFixes } from './fixes.ts';

const BEFORE = 'The company will probably lose its licence before the end of ';

describe('a place for the source', () => {
  fills('plain', 'the year.', ['the year, according to TK.', 'the year, TK said.']);
  fills('plain', 'the “long” year (in May).', [
    'the “long” year (in May), according to TK.',
    'the “long” year (in May), TK said.',
  ]);
  fills('markdown', 'the *long year.*', ['the *long year, according to TK.*', 'the *long year, TK said.*']);
  fills('markdown', 'the [year](https://desk.example/).', [
    'the [year](https://desk.example/), according to TK.',
    'the [year](https://desk.example/), TK said.',
  ]);
  fills('html', 'the <b>year.</b>', ['the <b>year, according to TK.</b>', 'the <b>year, TK said.</b>']);

  it('stands before a sentence that ends with a quotation', () => {
    const small = BEFORE.replace('The', 'the');
    assert.deepEqual(filled('plain', `${BEFORE}“the long year.”`), [
      `According to TK, ${small}“the long year.”`,
      `TK said ${small}“the long year.”`,
    ]);
  });

  function fills(format: DraftFormat, end: string, ends: readonly string[]): void {
    it(`stands behind “${end}” in ${format}`, () => {
      assert.deepEqual(
        filled(format, BEFORE + end),
        ends.map((each) => BEFORE + each),
      );
    });
  }
});

/** The sentence with each of the fixes, after which it waits for its source. */
function filled(format: DraftFormat, words: string): string[] {
  const text = format === 'html' ? `<p>${words}</p>` : words;
  const sentence = sentenceOf(format, text);
  assert.ok(!isToCome(text, sentence));
  return sourcePlaceholders(sentence).map((fix) => {
    const after = applyFirstFixes(text, [{ span: sentence.span, message: '', related: [], fixes: [fix], why: [] }]);
    assert.ok(isToCome(after, sentenceOf(format, after)));
    return after.replaceAll(/^<p>|<\/p>$/g, '');
  });
}

function sentenceOf(format: DraftFormat, text: string): StorySentence {
  const layout = readLayout({ uri: 'draft', format, text });
  const [sentence] = readStory(text, layout, createMemory()).sentences;
  assert.ok(sentence);
  return sentence;
}
