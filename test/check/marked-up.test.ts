import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['“', '&ldquo;'],
  ['”', '&#8221;'],
  ['‘', '&lsquo;'],
  ['’', '&#x2019;'],
  ['–', '&ndash;'],
  ['&', '&amp;'],
]);
const MARKS = /[“”‘’–&]/g;
// “harbour”: a word that a tag may stand in.
const LONG_WORD = /\p{L}{4,}/gu;

/** Every mark as an entity, and a tag in or around every long word, in turn. */
function dress(paragraph: string): string {
  let turn = 0;
  const dressed = paragraph.replace(LONG_WORD, (word) => {
    turn += 1;
    return turn % 2 === 0 ? `<b>${word}</b>` : `${word.slice(0, 2)}<span class="x">${word.slice(2)}</span>`;
  });
  return dressed.replace(MARKS, (mark) => ENTITIES.get(mark) ?? mark);
}

function findings(paragraphs: readonly string[]): string[] {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const { findings } = checkDraft({ uri: 'draft', format: 'html', text }, deskFor(DEFAULT_CONFIG));
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

it('what stands beside a name is read without its tags', () => {
  const told = [
    'The mayor is Carla Halden, <span class="misprint">not</span> <i>Haldien</i>. Halden laughed.',
    'The <b>Islamic State</b> <i>(</i><span class="letters">Daesh</span>) left in May. Daesh has not come back, and nobody misses Islamic State.',
    'The Islamic State, also <a href="https://example.org/a-page-with-a-long-address">known</a> <i>as</i> Daesh, left in May. Daesh has not come back.',
  ];
  assert.deepEqual(
    told.map((paragraph) => findings([paragraph])),
    [[], [], []],
  );
});

for (const sample of ['ferry-inquiry.draft', 'two-rivers.article']) {
  it(`a draft is read alike with tags and entities in its words: ${sample}`, () => {
    const text = readFileSync(new URL(`../../samples/${sample}`, import.meta.url), 'utf8');
    const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '' && !line.includes('['));
    assert.deepEqual(findings(paragraphs.map(dress)), findings(paragraphs.map((line) => line.replace(/&/g, '&amp;'))));
  });
}
