import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PUSHED_TO, startEditor } from './editor.ts';
import { shown } from './shown.ts';

const DRAFT = 'untitled:council.draft';
const OPENING = 'The HWB will meet on Monday.\n';

describe('diagnostics', () => {
  it('are there when the editor asks', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', OPENING);
    assert.deepEqual(shown(await editor.pull(DRAFT)), ['0:4-0:7 undefined-acronym']);
    await editor.quit();
  });

  it('say who found what, why, and where else to look', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', `${OPENING}\nThe Harbour Works Board (HWB) has nine members. The HWB is new.\n`);
    const [{ data, ...late } = {}] = await editor.pull(DRAFT);
    assert.match(JSON.stringify(data), /^{"fingerprint":"[0-9a-f]{16}"}$/);
    const place = { start: { line: 2, character: 4 }, end: { line: 2, character: 23 } };
    assert.deepEqual(late, {
      source: 'copydesk',
      code: 'acronym-before-definition',
      codeDescription: { href: 'https://desk.example/rules/acronyms/acronym-before-definition.md' },
      severity: 2,
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 7 } },
      message: 'Spell out “HWB” here; the story does so only later.',
      relatedInformation: [{ location: { uri: DRAFT, range: place }, message: '“HWB” is spelled out here.' }],
    });
    await editor.quit();
  });

  it('are sent to an editor that does not ask', async () => {
    const editor = await startEditor({ capabilities: PUSHED_TO });
    await editor.open(DRAFT, 'draft', OPENING);
    assert.deepEqual(shown(await editor.pushed(DRAFT)), ['0:4-0:7 undefined-acronym']);
    await editor.quit();
  });

  it('follow an edit of a few characters', async () => {
    const editor = await startEditor({ capabilities: PUSHED_TO });
    await editor.open(DRAFT, 'draft', OPENING);
    await editor.pushed(DRAFT);
    const start = { line: 0, character: 0 };
    await editor.change(DRAFT, 2, [{ range: { start, end: start }, text: 'Slug\n\n' }]);
    assert.deepEqual(shown(await editor.pushed(DRAFT)), ['2:4-2:7 undefined-acronym']);
    const acronym = { start: { line: 2, character: 4 }, end: { line: 2, character: 7 } };
    await editor.change(DRAFT, 3, [{ range: acronym, text: 'board' }]);
    assert.deepEqual(shown(await editor.pushed(DRAFT)), []);
    await editor.quit();
  });

  it('go when the draft is closed', async () => {
    const editor = await startEditor({ capabilities: PUSHED_TO });
    await editor.open(DRAFT, 'draft', OPENING);
    await editor.pushed(DRAFT);
    await editor.close(DRAFT);
    assert.deepEqual(await editor.pushed(DRAFT), []);
    await editor.quit();
  });
});
