import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { folderWith } from '../files/disk.ts';
import { startEditor } from './editor.ts';

const DRAFT = 'untitled:council.draft';
const NEVER = 'The HWB will meet on Monday.\n';
const CLAIM = `The board met on Monday, a spokeswoman said.

Many people have left the island since then.

“We are looking at every option,” the spokeswoman said.
`;

/** What an editor shows of a draft under its settings: each rule that finds something, and how loud it is. */
async function found(text: string, settings: unknown, draft = DRAFT): Promise<[unknown, unknown][]> {
  const editor = await startEditor({ settings: () => settings });
  await editor.open(draft, 'draft', text);
  const diagnostics = await editor.pull(draft);
  await editor.quit();
  return diagnostics.map(({ code, severity }) => [code, severity]);
}

describe('what is chosen from lists in the editor’s settings', () => {
  it('is how loud a group of rules is', async () => {
    assert.deepEqual(await found(NEVER, {}), [['undefined-acronym', DiagnosticSeverity.Warning]]);
    const level = { attribution: 'error', acronyms: 'hint', names: 'as each rule says' };
    assert.deepEqual(await found(NEVER, { level }), [['undefined-acronym', DiagnosticSeverity.Hint]]);
    assert.deepEqual(await found(NEVER, { level: { acronyms: 'off' } }), []);
  });

  it('counts less than what is said of one rule', async () => {
    const settings = { level: { acronyms: 'off' }, rules: { 'undefined-acronym': 'error' } };
    assert.deepEqual(await found(NEVER, settings), [['undefined-acronym', DiagnosticSeverity.Error]]);
  });

  it('counts less than the desk’s copydesk.yml', async (test: TestContext) => {
    const folder = folderWith({ 'copydesk.yml': 'rules:\n  undefined-acronym: error\n' }, test);
    const draft = `${pathToFileURL(folder).href}/council.draft`;
    const settings = { level: { acronyms: 'off' } };
    assert.deepEqual(await found(NEVER, settings, draft), [['undefined-acronym', DiagnosticSeverity.Error]]);
  });

  it('is how much may stand without a source', async () => {
    assert.deepEqual(await found(CLAIM, {}), []);
    const asked = [['unattributed-claim', DiagnosticSeverity.Information]];
    assert.deepEqual(await found(CLAIM, { strictness: 'wire' }), asked);
  });

  it('leaves everything as it is where it means nothing', async () => {
    const settings = { level: { acronyms: 'loud' }, strictness: 7, reader: 'slow', whileTyping: 'never' };
    assert.deepEqual(await found(NEVER, settings), [['undefined-acronym', DiagnosticSeverity.Warning]]);
  });
});
