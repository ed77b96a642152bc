import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addEntriesEdit } from '../../server/src/lsp/fixes/config-entry.ts';
import type { StylebookEntry } from '../../server/src/rules/rule.ts';

const HWB: StylebookEntry = { list: 'acronyms', acronym: 'HWB', expansion: undefined };
const HWB_SPELLED: StylebookEntry = { list: 'acronyms', acronym: 'HWB', expansion: 'Harbour Works Board' };
const ODESA: StylebookEntry = { list: 'names', name: 'Odesa' };

describe('an entry is added to', () => {
  adds('nothing', HWB, '', 'acronyms:\n  - HWB\n');
  adds('nothing, with its long form', HWB_SPELLED, '', 'acronyms:\n  HWB: Harbour Works Board\n');
  adds('a comment alone', ODESA, '# Our desk\n', '# Our desk\n\nnames:\n  - Odesa\n');
  adds('an empty key', HWB, 'acronyms:\n', 'acronyms:\n  - HWB\n');
  adds('a list', HWB, 'acronyms:\n  - QZK # the old one\n', 'acronyms:\n  - QZK # the old one\n  - HWB\n');
  adds('a list in brackets', HWB, 'acronyms: [QZK]\nnames: []\n', 'acronyms: [QZK, HWB]\nnames: []\n');
  adds('a mapping', HWB_SPELLED, 'acronyms:\n  QZK:\n', 'acronyms:\n  QZK:\n  HWB: Harbour Works Board\n');
  adds('a mapping without a long form', HWB, 'acronyms:\n  QZK: No\n', 'acronyms:\n  QZK: No\n  HWB:\n');
  adds('a file with Windows lines', HWB, 'acronyms:\r\n  - QZK\r\n', 'acronyms:\r\n  - QZK\r\n  - HWB\r\n');

  function adds(place: string, entry: StylebookEntry, before: string, after: string): void {
    it(place, () => {
      const edit = addEntriesEdit(before, [entry]);
      assert.ok(edit);
      assert.equal(before.slice(0, edit.span.start) + edit.newText + before.slice(edit.span.end), after);
    });
  }

  it('a mapping together with another that stands there already and keeps its variants', () => {
    const before = 'names:\n  Quist: [Qvist] # the mayor\n';
    const edit = addEntriesEdit(before, [
      { list: 'names', name: 'Quist' },
      { list: 'names', name: 'Quast' },
    ]);
    assert.deepEqual(edit, { span: { start: before.length, end: before.length }, newText: '  Quast:\n' });
  });

  it('no file that is not keys and values', () => {
    for (const text of ['acronyms: [', '- HWB\n', 'just words\n']) assert.equal(addEntriesEdit(text, [HWB]), undefined);
  });

  it('a long file by touching only the place of the entry', () => {
    const before = 'acronyms:\n  - QZK\nrules:\n  undefined-acronym: error\n';
    assert.deepEqual(addEntriesEdit(before, [HWB]), { span: { start: 18, end: 18 }, newText: '  - HWB\n' });
  });
});
