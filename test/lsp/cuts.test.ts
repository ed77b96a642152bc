import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CodeAction, CodeActionKind, CodeActionRequest } from 'vscode-languageserver/node';
import { cutsRequest } from '../../server/src/lsp/views/cuts.ts';
import { textAfter, titlesOf } from './apply.ts';
import { startEditor } from './editor.ts';

const DRAFT = 'untitled:harbour.draft';
const STORY = `The Harbour Works Board (HWB) closed the quay for nine days in May.

The HWB has no boats. Nobody asked for any.
`;

describe('copydesk/cuts', () => {
  it('tells of each paragraph what its cut breaks', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', STORY);
    const told = await editor.client.sendRequest(cutsRequest, { textDocument: { uri: DRAFT } });
    await editor.quit();
    assert.deepEqual(
      told?.paragraphs.map(({ alone, fromHere }) => [alone.title, fromHere.title]),
      [
        ['Cut this: nothing explains “HWB”', 'All from here: nothing breaks'],
        ['Cut this: nothing breaks', 'All from here: nothing breaks'],
      ],
    );
    const [loss] = told?.paragraphs[0]?.alone.losses ?? [];
    assert.deepEqual(loss?.place.start, { line: 2, character: 4 });
  });

  it('offers a cut that takes the explanation along, to who asks for such actions', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', STORY);
    const caret = { line: 0, character: 40 };
    const range = { start: caret, end: caret };
    const actionsOf = (only: string[] | undefined) =>
      editor.client.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: DRAFT },
        range,
        context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
      });
    const offered = (await actionsOf([CodeActionKind.Refactor])) ?? [];
    const unasked = await actionsOf(undefined);
    await editor.quit();
    const cuts = offered.filter(CodeAction.is);
    assert.deepEqual(titlesOf(cuts), ['Cut this paragraph, and explain “HWB” at the next use']);
    assert.equal(textAfter(cuts[0], DRAFT, STORY), 'The Harbour Works Board has no boats. Nobody asked for any.\n');
    assert.deepEqual(unasked, []);
  });
});
