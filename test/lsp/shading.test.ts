import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FoldingRangeRequest, InlayHintRequest, SemanticTokensRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SHADING_LEGEND } from '../../server/src/lsp/views/shading.ts';
import { withMarks } from '../marks.ts';
import { atCursor } from './cursor.ts';
import { type Editor, startEditor } from './editor.ts';

const DRAFT = 'untitled:harbour.draft';

async function open(text: string, languageId: string): Promise<Editor> {
  const editor = await startEditor();
  await editor.open(DRAFT, languageId, text);
  return editor;
}

/** The draft with its shaded words underlined. */
async function shaded(text: string, languageId = 'draft'): Promise<string> {
  const editor = await open(text, languageId);
  const answer = await editor.client.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: DRAFT } });
  await editor.quit();
  return withMarks(text, marksIn(answer?.data ?? [], TextDocument.create(DRAFT, languageId, 1, text)));
}

function marksIn(data: readonly number[], document: TextDocument) {
  let line = 0;
  let character = 0;
  return Array.from({ length: data.length / 5 }, (_, at) => {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(5 * at);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const start = document.offsetAt({ line, character });
    const modifiers = SHADING_LEGEND.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    const label = [SHADING_LEGEND.tokenTypes[type], ...modifiers].join(' ');
    return { span: { start, end: start + length }, label };
  });
}

const STORY = `Crews walk out over pay

By Nadia Okonjo

“Nobody told us,” Bill Tranter said. “We read it.”

“I was told to wait.”

A person close to the talks said that TK boats would sail late.

Boats at rest

The council met on Tuesday evening to hear them.
`;

describe('the shading of a draft', () => {
  it('tells sources, cues, quotations, crossheads and placeholders, and how a source is named', async () => {
    assert.equal(
      await shaded(STORY),
      `Crews walk out over pay

By Nadia Okonjo

“Nobody told us,” Bill Tranter said. “We read it.”
^^^^^^^^^^^^^^^^^ quotation named
                  ^^^^^^^^^^^^ source named
                               ^^^^ cue named
                                     ^^^^^^^^^^^^^ quotation named carried

“I was told to wait.”
^^^^^^^^^^^^^^^^^^^^^ quotation named carried

A person close to the talks said that TK boats would sail late.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ source unnamed
                            ^^^^ cue unnamed
                                      ^^ tk

Boats at rest
^^^^^^^^^^^^^ crosshead

The council met on Tuesday evening to hear them.
`,
    );
  });

  it('is there in Markdown, in plain text and in HTML as well', async () => {
    const story = 'The quay is closed, Bill Tranter said on Monday.';
    const marks = `
                    ^^^^^^^^^^^^ source named
                                 ^^^^ cue named`;
    for (const languageId of ['markdown', 'plaintext']) assert.equal(await shaded(story, languageId), story + marks);
    assert.match(await shaded(`<p>${story}</p>`, 'html'), / {23}\^{12} source named\n {36}\^{4} cue named$/);
  });
});

describe('the shading of placeholders', () => {
  it('stands where check finds them', async () => {
    const story = 'The shop was a TK Maxx.\n\nIt cost $XX million.\n\nTK\n';
    const marks = story.replace('million.\n', 'million.\n         ^^ tk\n').replace('\nTK\n', '\nTK\n^^ tk\n');
    assert.equal(await shaded(story), marks);
  });
});

describe('the words for a source', () => {
  it('are shaded whole, with the name behind a comma', async () => {
    const story =
      'The quay is closed, the regional secretary, Bill Tranter, said. “It is,” said a person close to the talks.';
    assert.equal(
      await shaded(story),
      `${story}
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source named
                                                          ^^^^ cue named
                                                                ^^^^^^^^ quotation unnamed
                                                                         ^^^^ cue unnamed
                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ source unnamed`,
    );
  });
});

describe('the name of a speaker', () => {
  it('stands behind a quotation that has it from the paragraph before', async () => {
    const editor = await open(STORY, 'draft');
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const hints = await editor.client.sendRequest(InlayHintRequest.type, { textDocument: { uri: DRAFT }, range });
    await editor.quit();
    assert.deepEqual(
      hints?.map(({ label, position }) => [label, position.line, position.character]),
      [['‹Tranter?›', 6, 21]],
    );
  });
});

describe('all that a source says', () => {
  it('is highlighted from its verb', async () => {
    const story = 'The quay is closed, Bill Tranter sa‸id. Ole Brandt said it was open. “We wait,” Tranter said.';
    assert.equal(
      await atCursor(story, ({ highlights }) => highlights()),
      `The quay is closed, Bill Tranter said. Ole Brandt said it was open. “We wait,” Tranter said.
^^^^^^^^^^^^^^^^^^ lit
                                                                    ^^^^^^^^^^ lit`,
    );
  });
});

describe('a crosshead', () => {
  it('folds what stands under it', async () => {
    const editor = await open(STORY, 'draft');
    const folds = await editor.client.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: DRAFT } });
    await editor.quit();
    assert.deepEqual(folds, [{ startLine: 10, endLine: 12, kind: 'region' }]);
  });
});
