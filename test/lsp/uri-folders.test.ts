import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createConfigOf, foldersByUri } from '../../server/src/lsp/configs.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';

const NOTHING_OPEN = () => undefined;

describe('without a disk, the config of a draft', () => {
  it('is the nearest that the editor keeps', async () => {
    const { config, file } = await find({
      'vscode-vfs://desk/copydesk.yml': 'acronyms: [QZK]',
      'vscode-vfs://desk/city/.copydesk.yml': 'acronyms: [HWB]',
    });
    assert.deepEqual(file, { file: 'vscode-vfs://desk/city/.copydesk.yml', text: 'acronyms: [HWB]', problems: [] });
    assert.deepEqual(
      ['HWB', 'QZK'].filter((letters) => config.stylebook.acronyms.has(letters)),
      ['HWB'],
    );
  });

  it('is the one in the editor where that is open', async () => {
    const uri = 'vscode-vfs://desk/copydesk.yml';
    const open = new Map([[uri, 'acronyms: [HWB]']]);
    const { file } = await find({ [uri]: 'acronyms: [QZK]' }, (asked) => open.get(asked));
    assert.equal(file?.text, 'acronyms: [HWB]');
  });

  it('is nothing but the settings where there is none', async () => {
    const { config, file } = await find({});
    assert.deepEqual([config, file], [DEFAULT_CONFIG, undefined]);
  });
});

function find(kept: Readonly<Record<string, string>>, openText: (uri: string) => string | undefined = NOTHING_OPEN) {
  const folders = foldersByUri(async (uri) => {
    const text = kept[uri];
    return text === undefined ? undefined : { kind: 'text', text };
  });
  return createConfigOf(folders, openText)('vscode-vfs://desk/city/hall/council.draft', DEFAULT_CONFIG);
}
