import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  CodeLensRequest,
  DocumentSymbolRequest,
  HoverRequest,
  MarkupContent,
  PrepareRenameRequest,
  type ResponseError,
} from 'vscode-languageserver/node';
import { readyRequest } from '../../server/src/lsp/views/ready.ts';
import { sourcesRequest } from '../../server/src/lsp/views/sources.ts';
import { onlyOne, titlesOf } from './apply.ts';
import { type Editor, startEditor } from './editor.ts';

const GERMAN = JSON.parse(readFileSync(new URL('../../l10n/bundle.l10n.de.json', import.meta.url), 'utf8'));

const DRAFT = 'untitled:harbour.draft';
const STORY = `Harbour crews walk out over pay

By Nadia Okonjo

A person close to the talks said that the HWB had TK boats. “We wait,” Bill Tranter said on Monday.

The Harbour Works Board has nine members.
`;

async function inGerman(): Promise<Editor> {
  const editor = await startEditor({ words: GERMAN });
  await editor.open(DRAFT, 'draft', STORY);
  return editor;
}

const textDocument = { uri: DRAFT };

describe('an editor that hands over the words of a language', () => {
  it('gets fixes in it, while the findings keep to the language of the draft', async () => {
    const editor = await inGerman();
    const { range, message } = onlyOne(
      (await editor.pull(DRAFT)).filter(({ code }) => code === 'acronym-before-definition'),
    );
    assert.equal(message, 'Spell out “HWB” here; the story does so only later.');
    assert.deepEqual(titlesOf(await editor.actions(DRAFT, range)), [
      '* „HWB“ als „Harbour Works Board“ ausschreiben',
      'acronym-before-definition in diesem Absatz übergehen',
    ]);
    await editor.quit();
  });

  it('gets the sources, the outline and what is to do in it', async () => {
    const editor = await inGerman();
    const sources = await editor.client.sendRequest(sourcesRequest, { textDocument });
    assert.deepEqual(
      sources?.groups.map(({ label, rows }) => [label, ...rows.map(({ spoken }) => spoken)]),
      [
        ['Ohne Quelle', 'The Harbour Works Board. Behauptung, ohne Quelle. Absatz 2.'],
        ['Ohne Namen', 'person close to the talks. Ohne Begründung. 1 Aussage.'],
        ['Mit Namen', 'Bill Tranter. 1 Zitat.'],
      ],
    );
    const ready = await editor.client.sendRequest(readyRequest, { textDocument });
    assert.equal(ready?.verdict, 'Noch nicht abgabereif: 4 Punkte offen.');
    assert.equal(ready.items.find(({ id }) => id === 'letters')?.spoken, 'Abkürzungen ohne Erklärung: 1, offen');
    const symbols = await editor.client.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      [...new Set(symbols?.map((symbol) => ('containerName' in symbol ? symbol.containerName : symbol.name)))],
      ['Personen', 'Organisationen', 'Kommt noch', 'Harbour crews walk out over pay'],
    );
    await editor.quit();
  });

  it('gets lens, hover and refusals in it', async () => {
    const editor = await inGerman();
    const [lens] = (await editor.client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    assert.equal(lens?.command?.title, '26 Wörter · 1 mit Namen, 1 ohne · 1 Behauptung ohne Quelle · 1 Platzhalter');
    const name = { line: 4, character: 72 };
    const hover = await editor.client.sendRequest(HoverRequest.type, { textDocument, position: name });
    assert.match(MarkupContent.is(hover?.contents) ? hover.contents.value : '', /Bill Tranter, Person/);
    const nowhere = editor.client.sendRequest(PrepareRenameRequest.type, {
      textDocument,
      position: { line: 4, character: 0 },
    });
    await assert.rejects(nowhere, (refusal: ResponseError<unknown>) => refusal.message === GERMAN[NOTHING_TO_RENAME]);
    await editor.quit();
  });

  it('gets in English what its language lacks', async () => {
    const editor = await startEditor({ words: { '{0} words': '{0} Wörter' } });
    await editor.open(DRAFT, 'draft', STORY);
    const [lens] = (await editor.client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    assert.match(lens?.command?.title ?? '', /^26 Wörter · 1 named, 1 unnamed/);
    await editor.quit();
  });
});

const NOTHING_TO_RENAME = 'Put the cursor on a name or an acronym to rename it.';
