import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { build, type Metafile } from 'esbuild';
import { writeNotices } from '../../scripts/notices.ts';
import { folderWith } from '../files/disk.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('the notices', () => {
  it('give the licence of each package that is bundled', async (test) => {
    const notices = writeNotices([
      await bundle(`import { tidy } from 'tidy'; tidy();`, { 'LICENSE.md': 'Take it.\r\nKeep this line.\r\n' }, test),
    ]);
    assert.match(notices, /\n\ntidy 1\.2\.0\n\nTake it\.\nKeep this line\.\n$/);
  });

  it('leave out what is imported for nothing', async (test) => {
    const notices = writeNotices([await bundle(`import { tidy } from 'tidy';`, { LICENSE: 'Take it.' }, test)]);
    assert.doesNotMatch(notices, /tidy/);
  });

  it('are not written where a package comes without its licence', async (test) => {
    const bundled = await bundle(`import { tidy } from 'tidy'; tidy();`, {}, test);
    assert.throws(() => writeNotices([bundled]), /tidy is bundled, but has no licence file/);
  });

  it('are built for the extension and for the npm package, with the words that we took from others', () => {
    for (const file of ['THIRD-PARTY-NOTICES.txt', 'server/THIRD-PARTY-NOTICES.txt']) {
      const notices = readFileSync(path.join(root, file), 'utf8');
      for (const work of [
        /^htmlparser2 \d/m,
        /^zod \d/m,
        /^The words in .*SCOWL/m,
        /^compromise \d/m,
        /Apache License/,
      ]) {
        assert.match(notices, work);
      }
    }
  });
});

/** Bundles some code that imports a package “tidy”, which consists of these files beside its code. */
async function bundle(code: string, files: Readonly<Record<string, string>>, test: TestContext): Promise<Metafile> {
  const own = {
    'package.json': JSON.stringify({ name: 'tidy', version: '1.2.0', main: 'tidy.js' }),
    'tidy.js': `export const tidy = () => console.log('tidy');`,
    ...files,
  };
  const inPackage = Object.entries(own).map(([name, text]) => [`node_modules/tidy/${name}`, text]);
  const folder = folderWith({ 'main.js': code, ...Object.fromEntries(inPackage) }, test);
  const { metafile } = await build({
    entryPoints: [path.join(folder, 'main.js')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
  });
  return metafile;
}
