import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { readConfig } from '../../server/src/stylebook/read-config.ts';

const STORY = 'The company of Ada Quist closed the pier, Quist said. Quist left.';

/** What is found, and the draft after the first fix of each finding. */
function checked(front: string, config = 'names: {Quist: [Qvist, "Qu\\"ist", "Qu\'ist"]}'): string[] {
  const text = `---\n${front}\n---\n\n${STORY}\n`;
  const desk = deskFor(readConfig(config, RULES).config);
  return checkDraft({ uri: 'draft', format: 'markdown', text }, desk).findings.map(({ ruleId, span, fixes }) => {
    const [edit] = fixes.flatMap((fix) => (fix.kind === 'draft' ? fix.edits : []));
    const after = edit && text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
    return `${ruleId} | ${text.slice(span.start, span.end)} | ${after?.split('\n')[1]}`;
  });
}

describe('what is found in front matter', () => {
  it('stands and is mended where the words stand', () => {
    assert.deepEqual(checked('dek: "“No” \\u2019til Qvist leaves"'), [
      'house-name | Qvist | dek: "“No” \\u2019til Quist leaves"',
    ]);
    assert.deepEqual(checked("dek: 'Nobody''s pier: Qvist leaves'"), [
      "house-name | Qvist | dek: 'Nobody''s pier: Quist leaves'",
    ]);
    assert.deepEqual(checked('title: Pier\ndek: TK'), ['placeholder | TK | undefined']);
  });

  it('is written as its string asks for', () => {
    const names = (name: string) => `names: {${JSON.stringify(name)}: [Qvist]}`;
    assert.deepEqual(checked('dek: "Qvist leaves"', names('O"Quist')), [
      'house-name | Qvist | dek: "O\\"Quist leaves"',
    ]);
    assert.deepEqual(checked("dek: 'Qvist leaves'", names("O'Quist")), ["house-name | Qvist | dek: 'O''Quist leaves'"]);
    assert.deepEqual(checked('dek: Qvist leaves', names('Quist: Ada')), ['house-name | Qvist | undefined']);
  });

  it('is what the desk calls a field', () => {
    const config = 'names: {Quist: [Qvist]}\nfields: {standfirst: [kicker]}';
    assert.deepEqual(checked('kicker: Qvist leaves\ndek: Qvist leaves', config), [
      'house-name | Qvist | kicker: Quist leaves',
    ]);
  });
});
