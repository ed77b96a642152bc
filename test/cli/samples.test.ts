import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toFindingJson } from '../../server/src/cli/formats/json-shapes.ts';
import { deskFor } from '../../server/src/desk.ts';
import { formatOf } from '../../server/src/layout/format.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { startEditor } from '../lsp/editor.ts';
import { checkSettled, loadReader } from '../reader/settled.ts';
import { copydesk } from './shell.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SEVERITIES = [undefined, 'error', 'warning', 'information', 'hint'];

for (const name of readdirSync(path.join(ROOT, 'samples'))) {
  describe(`samples/${name}`, () => {
    const file = `samples/${name}`;
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const format = formatOf(name);

    it('gives the same findings in check, in pipe and in process', async () => {
      const request = JSON.stringify({ id: 'a', text, format, path: file });
      const [piped, checked] = await Promise.all([
        copydesk(['pipe'], { stdin: request, folder: ROOT }),
        copydesk(['check', file, '--format', 'json'], { folder: ROOT }),
      ]);
      const settled = await checkSettled({ uri: file, format, text }, deskFor(DEFAULT_CONFIG));
      const inProcess = settled.findings.map(toFindingJson);
      assert.deepEqual(JSON.parse(piped.stdout), { id: 'a', findings: inProcess });
      assert.deepEqual(JSON.parse(checked.stdout)[0].findings.map(withoutPlaces), inProcess);
    });

    it('gives the same findings at the same places in an editor, once it is settled', async () => {
      const { stdout } = await copydesk(['check', file, '--format', 'json'], { folder: ROOT });
      const editor = await startEditor({ loadReader });
      const uri = pathToFileURL(path.join(ROOT, file)).href;
      await editor.open(uri, format === 'plain' ? 'draft' : format, text);
      await editor.pull(uri);
      await editor.refreshed();
      const shown = (await editor.pull(uri)).map(({ code, message, severity = 0, range, data }) => ({
        ruleId: code,
        message,
        severity: SEVERITIES[severity],
        line: range.start.line + 1,
        column: range.start.character + 1,
        endLine: range.end.line + 1,
        endColumn: range.end.character + 1,
        ...data,
      }));
      await editor.quit();
      assert.equal(shown.length, JSON.parse(stdout)[0].findings.length);
      assert.partialDeepStrictEqual(JSON.parse(stdout)[0].findings, shown);
    });
  });
}

function withoutPlaces({ line, column, endLine, endColumn, ...finding }: Readonly<Record<string, unknown>>) {
  return finding;
}
