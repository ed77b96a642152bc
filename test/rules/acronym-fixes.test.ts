import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CheckedDraft, checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import type { Edit } from '../../server/src/rules/rule.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { overlaps } from '../../server/src/text/span.ts';

const desk = deskFor(DEFAULT_CONFIG);
const acronymDesk = { ...desk, rules: desk.rules.filter(({ category }) => category === 'acronyms') };

function check(text: string): CheckedDraft {
  return checkDraft({ uri: 'draft', format: 'plain', text }, acronymDesk);
}

/** The edits of every fix that changes the draft, a list for each fix. */
function editsOf({ findings }: CheckedDraft): (readonly Edit[])[] {
  return findings.flatMap(({ fixes }) => fixes.flatMap((fix) => (fix.kind === 'draft' ? [fix.edits] : [])));
}

const PIECES = [
  'The Harbour Works Board met. ',
  'The Harbour Works Board (HWB) met. ',
  'The HWB said so. ',
  'An HWB van came. ',
  'HWBs are dear. ',
  'HWB (Harbour Works Board) ',
  '“Nobody likes the HWB,” she said. ',
  '“The Harbour Works Board (HWB) is late,” she said. ',
  '“We left the Harbour Works Board” (HWB) ',
  'the Harbour Wardens Bureau’s (HWB) plan, ',
  'Quarry Friends, or QF, ',
  'The counter-IS squad. ',
  '\n\n',
];

const stories = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('the fixes of the acronym rules', () => {
  it('never change words inside quotation marks', () => {
    fc.assert(
      fc.property(stories, (text) => {
        const checked = check(text);
        for (const edit of editsOf(checked).flat()) {
          const quoted = checked.story.quotes.find(({ inner }) => overlaps(inner, edit.span));
          assert.equal(quoted, undefined, `${JSON.stringify(edit)} in ${JSON.stringify(text)}`);
        }
      }),
    );
  });

  it('have edits that do not meet', () => {
    fc.assert(
      fc.property(stories, (text) => {
        for (const edits of editsOf(check(text))) {
          const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start);
          for (const [index, edit] of inOrder.entries()) {
            assert.ok((inOrder[index - 1]?.span.end ?? 0) <= edit.span.start);
          }
        }
      }),
    );
  });

  it('belong to places that no rule finds twice', () => {
    fc.assert(
      fc.property(stories, (text) => {
        const said = check(text).findings.map(({ ruleId, span }) => `${ruleId} ${span.start}`);
        assert.equal(new Set(said).size, said.length);
      }),
    );
  });
});
