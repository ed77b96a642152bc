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
