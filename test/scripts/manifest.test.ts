import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import * as z from 'zod';

const ROOT = path.resolve(import.meta.dirname, '../..');

const Manifest = z.object({
  contributes: z.object({
    configurationDefaults: z.looseObject({ 'workbench.editorAssociations': z.record(z.string(), z.string()) }),
  }),
});

describe('the manifest of the extension', () => {
  it('has every page of a rule opened as a page, not as Markdown', () => {
    const { contributes } = Manifest.parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
    const patterns = Object.keys(contributes.configurationDefaults['workbench.editorAssociations']);
    const pages = globSync('*/*.md', { cwd: path.join(ROOT, 'server/src/rules') });
    assert.notEqual(pages.length, 0);
    for (const page of pages) {
      const shipped = `copydesk/server/dist/rules/${page}`;
      assert.ok(
        patterns.some((pattern) => path.matchesGlob(shipped, pattern)),
        page,
      );
    }
  });
});
