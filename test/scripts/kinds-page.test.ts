import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finds } from '../../scripts/kinds/kinds-page.ts';
import { KINDS, SAMPLES, type SampleKind } from '../../scripts/kinds/samples.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { renderKinds } from '../layout/render.ts';

const kindCalled = (name: string): SampleKind[] => KINDS.filter((kind) => kind.name === name);

describe('the page on the parts of a story', () => {
  it('has a fault for each rule but that on front matter, found in a paragraph or in the headline that it is about', () => {
    assert.deepEqual(
      [...new Set(SAMPLES.map(({ rule }) => rule))],
      RULES.flatMap(({ id }) => (id === 'broken-front-matter' ? [] : [id])).toSorted(),
    );
    const foundIn = (name: string) => SAMPLES.filter((sample) => kindCalled(name).some((kind) => finds(sample, kind)));
    const missed = SAMPLES.filter((sample) => !foundIn('Paragraph').includes(sample));
    assert.deepEqual(
      missed.map(({ rule }) => rule),
      ['figures-disagree', 'headline-overstates'],
    );
    for (const sample of missed) assert.ok(foundIn('Headline').includes(sample), sample.rule);
  });

  it('says where a rule looks that finds faults of several kinds: for dates everywhere, for counts above the story too', () => {
    const looking = KINDS.filter((kind) =>
      SAMPLES.some((sample) => sample.rule === 'figures-disagree' && finds(sample, kind)),
    );
    assert.deepEqual(
      KINDS.filter((kind) => !looking.includes(kind)).map(({ name }) => name),
      ['Correction or note'],
    );
  });

  it('says what parts beside the story are asked: no source, no long form', () => {
    const asked = ['unattributed-claim', 'undefined-acronym', 'unattributed-quote', 'placeholder', 'house-name'];
    const samples = SAMPLES.filter(({ rule }) => asked.includes(rule));
    for (const name of ['Caption', 'Fact box', 'Pull quote', 'Table row', 'Footnote', 'Dek or standfirst']) {
      const finding = kindCalled(name).flatMap((kind) => samples.filter((sample) => finds(sample, kind)));
      assert.deepEqual(
        finding.map(({ rule }) => rule),
        ['house-name', 'placeholder'],
        name,
      );
    }
  });
});

describe('a part of a story', () => {
  it('is told in HTML, by its element or class', () => {
    const told = KINDS.map(({ name, inHtml }) => {
      const words = 'Crews wait for the boats.';
      const blocks = renderKinds(`<p>It rains.</p>${inHtml(words)}<p>It rains.</p>`, 'html').split('\n');
      return `${name}: ${blocks.find((block) => block.includes('Crews')) ?? blocks[1]}`;
    });
    assert.deepEqual(told, [
      'Paragraph: paragraph | Crews wait for the boats.',
      'List item: list-item | Crews wait for the boats.',
      'Block quotation: block-quote | Crews wait for the boats.',
      'Answer in an interview: paragraph | A: Crews wait for the boats.',
      'Turn in a transcript: paragraph | BRANDT: Crews wait for the boats.',
      'Entry of a live report: paragraph | Crews wait for the boats.',
      'Headline: headline | Crews wait for the boats.',
      'Dek or standfirst: standfirst | Crews wait for the boats.',
      'Crosshead: heading | Crews wait for the boats.',
      'Caption: caption | Crews wait for the boats.',
      'Fact box: box | Crews wait for the boats.',
      'Pull quote: pull-quote | Crews wait for the boats.',
      'Table row: table-row | Crews wait for the boats.',
      'Footnote: footnote | Crews wait for the boats.',
      'Byline: byline | Crews wait for the boats.',
      'Correction or note: note |',
    ]);
  });

  it('is told in plain text by its label, and an entry of a live report by its time', () => {
    assert.equal(
      renderKinds(
        'Flood live\n\nThe river rose, the board said.\n\n10.45am BST\n\nCrews left.\n\n14:32 GMT, 3 May\n\nFACT BOX: Built in 1902.\n\nPull quote: We waited.\n\nCorrection: It was Tuesday.\n\n7 boats left.',
      ),
      [
        'headline | Flood live',
        'paragraph | The river rose, the board said.',
        'dateline | 10.45am BST',
        'paragraph | Crews left.',
        'dateline | 14:32 GMT, 3 May',
        'box | Built in 1902.',
        'pull-quote | We waited.',
        'note |',
        'paragraph | 7 boats left.',
      ].join('\n'),
    );
  });
});
