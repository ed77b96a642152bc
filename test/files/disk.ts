import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

/** A folder on the disk with these files in it, by path; gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>, test: TestContext): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'copydesk-')));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
