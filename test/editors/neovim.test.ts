import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { requireEditor, runEditor, type Session, setUpFor } from './editors.ts';
import { assertWorked } from './session.ts';

const SCRIPT = path.join(import.meta.dirname, 'neovim.lua');

describe('Neovim, set up as docs/editors.md says', () => {
  let session: Session;

  before(async () => {
    requireEditor('nvim', 'neovim');
    const [modern = '', old = ''] = setUpFor('Neovim', 'lua');
    session = await runEditor('nvim', (draft, folder) => {
      const init = path.join(folder, 'init.lua');
      writeFileSync(init, isOld() ? old : modern);
      return ['--headless', '-u', init, draft, '-c', `luafile ${SCRIPT}`];
    });
  });

  it('shows findings and hovers, mends, renames, follows the settings and starts again', () => {
    assertWorked(session);
  });
});

// “NVIM v0.7.2”
function isOld(): boolean {
  const version = spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout;
  assert.match(version, /^NVIM v\d+\.\d+/);
  return /^NVIM v0\.[0-7]\./.test(version);
}
