import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { requireEditor, runEditor, type Session, setUpFor } from './editors.ts';
import { assertWorked } from './session.ts';

const SCRIPT = path.join(import.meta.dirname, 'emacs.el');

describe('Emacs, set up as docs/editors.md says', () => {
  let session: Session;

  before(async () => {
    requireEditor('emacs', 'emacs-nox elpa-eglot');
    session = await runEditor('emacs', (draft, folder) => {
      const init = path.join(folder, 'init.el');
      // Without a window, what was installed by the system is not set up by itself.
      writeFileSync(init, ['(package-initialize)', ...setUpFor('Emacs', 'elisp')].join('\n'));
      return ['--batch', '--load', init, draft, '--load', SCRIPT];
    });
  });

  it('shows findings and hovers, mends, renames, follows the settings and starts again', () => {
    assertWorked(session);
  });
});
