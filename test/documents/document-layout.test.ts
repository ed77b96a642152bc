import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOdt } from '../../server/src/documents/odt.ts';
import { readWord } from '../../server/src/documents/word.ts';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import { docx, odt, p, r } from './documents.ts';

type Said = readonly [style: 'Title' | 'Heading 1' | 'Heading 2' | 'plain', words: string];

const WORD_STYLES = { Title: 'Titel', 'Heading 1': 'berschrift1', 'Heading 2': 'berschrift2', plain: undefined };
const ODT_STYLES = { Title: 'Title', 'Heading 1': 'Heading_20_1', 'Heading 2': 'Heading_20_2', plain: 'Standard' };

/** The blocks of the same paragraphs in Word and in LibreOffice, which are the same: “kind: words”. */
function blocksOf(...said: readonly Said[]): string[] {
  const word = readWord(docx(said.map(([style, words]) => p(r(words), WORD_STYLES[style])).join('')));
  const open = readOdt(odt(said.map(([style, words]) => paragraph(style, words)).join('')));
  const [first, second] = [word, open].map(({ text, paragraphs }) =>
    readLayout({ uri: 'wall', format: 'plain', text, paragraphs }).blocks.map(({ kind, prose }) => `${kind}: ${prose}`),
  );
  assert.deepEqual(first, second);
  return first ?? [];
}

function paragraph(style: Said[0], words: string): string {
  const level = style === 'Heading 1' ? 1 : 2;
  return style.startsWith('Heading')
    ? `<text:h text:style-name="${ODT_STYLES[style]}" text:outline-level="${level}">${words}</text:h>`
    : `<text:p text:style-name="${ODT_STYLES[style]}">${words}</text:p>`;
}

describe('a heading of the first level in a document', () => {
  it('is the headline where the story begins below it', () => {
    assert.deepEqual(
      blocksOf(['Heading 1', 'Old pier to close'], ['plain', 'By Ada Quist'], ['plain', 'The pier will close.']),
      ['headline: Old pier to close', 'byline: By Ada Quist', 'paragraph: The pier will close.'],
    );
    assert.deepEqual(
      blocksOf(['plain', 'By Ada Quist'], ['Heading 1', 'Old pier to close'], ['plain', 'The pier will close.']),
      ['byline: By Ada Quist', 'headline: Old pier to close', 'paragraph: The pier will close.'],
    );
  });

  it('is a crosshead below the headline, or in the midst of the story', () => {
    assert.deepEqual(blocksOf(['Title', 'Old pier to close'], ['Heading 1', 'What now'], ['plain', 'It rains.']), [
      'headline: Old pier to close',
      'heading: What now',
      'paragraph: It rains.',
    ]);
    assert.deepEqual(blocksOf(['plain', 'The pier will close.'], ['Heading 1', 'What now'], ['plain', 'It rains.']), [
      'paragraph: The pier will close.',
      'heading: What now',
      'paragraph: It rains.',
    ]);
    assert.deepEqual(blocksOf(['Heading 1', 'Old pier to close'], ['plain', 'It rains.'], ['Heading 1', 'What now']), [
      'headline: Old pier to close',
      'paragraph: It rains.',
      'heading: What now',
    ]);
  });

  it('is none of the second level', () => {
    assert.deepEqual(blocksOf(['Heading 2', 'What now'], ['plain', 'It rains.']), [
      'heading: What now',
      'paragraph: It rains.',
    ]);
  });
});
