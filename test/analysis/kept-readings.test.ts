import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { createNameJoiner } from '../../server/src/analysis/names/joined-names.ts';
import { knownOfNames } from '../../server/src/analysis/names/known-names.ts';
import { readParagraph } from '../../server/src/analysis/paragraph.ts';
import { readStory } from '../../server/src/analysis/story.ts';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import type { DraftFormat } from '../../server/src/text/draft.ts';

const PARAGRAPHS = [
  'Ada Quist runs the ferry.',
  'It rained on Monday.',
  'Quist and Ada Qist saw Haldan, and then Halden.',
];

function readerOf(format: DraftFormat = 'plain') {
  const memory = createMemory();
  return (paragraphs: readonly string[]) => {
    const text = paragraphs.join('\n\n');
    const layout = readLayout({ uri: 'draft', format, text });
    return readStory(text, { ...layout, blocks: memory.keepBlocks(layout.blocks) }, memory);
  };
}

/** The forms of names, each with the words at its places. */
function formsIn({ nameVariants, text }: ReturnType<ReturnType<typeof readerOf>>) {
  return nameVariants.map(({ first, second }) =>
    [first, second].map(({ form, places }) => `${form}: ${places.map(({ start, end }) => text.slice(start, end))}`),
  );
}

describe('a story that is read again', () => {
  it('keeps the very blocks and sentences before the change', () => {
    const read = readerOf();
    const before = read(PARAGRAPHS);
    const after = read(['Ada Quist runs the ferry.', 'It rained hard on Monday.', ...PARAGRAPHS.slice(2)]);
    assert.equal(after.blocks[0], before.blocks[0]);
    assert.equal(after.mentions[0], before.mentions[0]);
    assert.notEqual(after.blocks[1], before.blocks[1]);
  });

  it('has its names where they now stand', () => {
    const read = readerOf();
    const before = formsIn(read(PARAGRAPHS));
    assert.deepEqual(before, [
      ['Quist: Quist,Quist', 'Qist: Qist'],
      ['Haldan: Haldan', 'Halden: Halden'],
    ]);
    assert.deepEqual(formsIn(read(['A line more.', ...PARAGRAPHS])), before);
  });

  it('has them around the tags in them, too', () => {
    const read = readerOf('html');
    const told = ['<p>Ada <i>Qui</i>st came.', '<p>Then <b>Qi</b>st and Ada Quist left.'];
    const [variant] = read(told).nameVariants;
    const moved = read(['<p>It rained.', ...told]);
    assert.equal(variant?.second.form, 'Qist');
    assert.deepEqual(
      moved.nameVariants[0]?.second.places.map(({ start, end }) => moved.text.slice(start, end).replace(/\W+/g, '')),
      ['Qibst'],
    );
  });
});

describe('what is known of names', () => {
  it('is found out again only where a block changed, and counts from its start', () => {
    const asked: string[] = [];
    const namesOf = knownOfNames(({ names, prose }) => {
      asked.push(prose);
      return names.map(({ span }) => prose.slice(span.start, span.end));
    });
    const read = readerOf();
    const named = (...paragraphs: readonly string[]) => {
      const { blocks, mentions } = read(paragraphs);
      return blocks.flatMap((block) => namesOf(block, mentions));
    };
    assert.deepEqual(named('Ada Quist left.', 'It rained on Orla Brook.'), ['Ada Quist', 'Orla Brook']);
    assert.deepEqual(named('Ada Quist left early.', 'It rained on Orla Brook.'), ['Ada Quist', 'Orla Brook']);
    assert.deepEqual(asked, ['Ada Quist left.', 'It rained on Orla Brook.', 'Ada Quist left early.']);
  });
});

describe('names in a row', () => {
  const paragraphs = (prose: string) => {
    const read = readParagraph(prose);
    const block = { kind: 'paragraph', span: { start: 0, end: prose.length }, prose } as const;
    return [{ read, mentions: read.mentions.map((mention) => ({ ...mention, block })) }];
  };

  it('are joined anew where one of them changed', () => {
    const join = createNameJoiner();
    const namesIn = (prose: string) => join(paragraphs(prose)).entities.map(({ name }) => name);
    assert.deepEqual(namesIn('They saw Ada Quist and Orla Brook.'), ['Ada Quist', 'Orla Brook']);
    assert.deepEqual(namesIn('They met Ada Quist and Orla Brook.'), ['Ada Quist', 'Orla Brook']);
    assert.deepEqual(namesIn('They met Ada Quist and Orla Brooks.'), ['Ada Quist', 'Orla Brooks']);
    assert.deepEqual(namesIn('They met Ada Quist.'), ['Ada Quist']);
  });
});
