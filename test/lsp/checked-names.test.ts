import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkedNamesRequest } from '../../server/src/lsp/names/checked-names.ts';
import { startEditor } from './editor.ts';

const DRAFT = 'untitled:quay.draft';

/** The names that somebody vouches for in a draft, with who does. */
async function checkedIn(text: string, names: readonly string[]): Promise<string[]> {
  const editor = await startEditor({ settings: () => ({ names }) });
  await editor.open(DRAFT, 'draft', text);
  const told = await editor.client.sendRequest(checkedNamesRequest, { textDocument: { uri: DRAFT } });
  await editor.quit();
  const lines = text.split('\n');
  return (told?.names ?? []).map(
    ({ range: { start, end }, by }) => `${lines[start.line]?.slice(start.character, end.character)}: ${by}`,
  );
}

describe('the names that somebody vouches for', () => {
  it('are those in the stylebook, by surname and behind a post too, and those with a (CQ)', async () => {
    const text = 'Chief Engineer Rowan Halden met Ada Quist (CQ) and Nora Tibbs. Halden left. Quist stayed.\n';
    assert.deepEqual(await checkedIn(text, ['Rowan Halden']), [
      'Rowan Halden: stylebook',
      'Halden: stylebook',
      'Ada Quist: cq',
      'Quist: cq',
    ]);
  });

  it('are none where somebody else has the surname', async () => {
    assert.deepEqual(await checkedIn('Joan Halden spoke. Halden left.\n', ['Rowan Halden']), []);
  });
});
