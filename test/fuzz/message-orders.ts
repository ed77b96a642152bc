import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Diagnostic, ErrorCodes, type Position, type Range, ResponseError } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, startEditor } from '../lsp/editor.ts';
import { scrap, strangeText } from './strange-text.ts';

const LANGUAGES = ['draft', 'plaintext', 'markdown', 'html'] as const;
const DRAFTS = ['untitled:a.draft', 'untitled:b.draft'] as const;
const URIS = [...DRAFTS, 'no uri: at all', ''] as const;
// What an editor asks about a place in a draft.
const QUESTIONS = [
  ...['hover', 'definition', 'references', 'documentHighlight', 'completion', 'prepareRename', 'rename'],
  ...['codeAction', 'codeLens', 'documentSymbol', 'foldingRange', 'diagnostic', 'semanticTokens/full'],
] as const;
// What the server follows, valid or not.
const NEWS = [
  ...['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave'],
  ...['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles', 'workspace/unheardOf', '$/cancelRequest'],
] as const;

const line = fc.oneof(fc.nat(6), fc.constant(900));
const position: fc.Arbitrary<Position> = fc.record({ line, character: fc.oneof(fc.nat(80), fc.constant(9_000)) });
const range: fc.Arbitrary<Range> = fc.record({ start: position, end: position });
const uri = fc.constantFrom(...URIS);

const message = fc.oneof(
  fc.record({ says: fc.constant('open'), uri, language: fc.constantFrom(...LANGUAGES), text: strangeText }),
  fc.record({ says: fc.constant('change'), uri, range: fc.option(range, { nil: undefined }), text: scrap }),
  fc.record({ says: fc.constant('close'), uri }),
  fc.record({ says: fc.constant('ask'), uri, about: fc.constantFrom(...QUESTIONS), range }),
  fc.record({ says: fc.constant('nonsense'), about: fc.constantFrom(...QUESTIONS), params: fc.jsonValue() }),
  fc.record({ says: fc.constant('news'), about: fc.constantFrom(...NEWS), params: fc.jsonValue() }),
);
type Message = typeof message extends fc.Arbitrary<infer T> ? T : never;

/** An editor that says anything in any order: the server answers, and in the end knows each open draft as it stands. */
export const messageOrders = (onMessage: () => void) =>
  fc.asyncProperty(fc.array(message, { maxLength: 30 }), async (messages) => {
    const editor = await startEditor({ settings: () => ({ whileTyping: 'live', reader: 'quick' }) });
    const open = new Map<string, TextDocument>();
    for (const each of messages) {
      onMessage();
      await say(each, editor, open);
    }
    for (const uri of DRAFTS) await assertKnown(uri, open.get(uri), editor);
    await editor.quit();
  });

async function say(message: Message, editor: Editor, open: Map<string, TextDocument>): Promise<void> {
  switch (message.says) {
    case 'open':
      if (open.has(message.uri)) return;
      open.set(message.uri, TextDocument.create(message.uri, message.language, 1, message.text));
      return editor.open(message.uri, message.language, message.text);
    case 'change':
      return change(message, editor, open);
    case 'close':
      open.delete(message.uri);
      return editor.close(message.uri);
    case 'ask':
      return ask(message, editor);
    case 'nonsense':
      await editor.client.sendRequest(`textDocument/${message.about}`, message.params).catch(() => undefined);
      return;
    case 'news':
      return editor.client.sendNotification(message.about, message.params);
  }
}

async function change(
  { uri, range, text }: Extract<Message, { says: 'change' }>,
  editor: Editor,
  open: Map<string, TextDocument>,
): Promise<void> {
  const document = open.get(uri);
  const version = (document?.version ?? 1) + 1;
  const changes = [range === undefined ? { text } : { range, text }];
  if (document !== undefined) open.set(uri, TextDocument.update(document, changes, version));
  await editor.change(uri, version, changes);
}

/** Asks a question that makes sense in itself, about a draft that may be closed and a place that may not be there. */
async function ask({ uri, about, range }: Extract<Message, { says: 'ask' }>, editor: Editor): Promise<void> {
  const context = { diagnostics: [], includeDeclaration: true };
  const params = { textDocument: { uri }, position: range.start, range, context, newName: 'Halden' };
  try {
    await editor.client.sendRequest(`textDocument/${about}`, params);
  } catch (error) {
    assert.ok(error instanceof ResponseError && error.code !== ErrorCodes.InternalError, `${about}: ${error}`);
  }
}

/** What the server says of a draft after all its changes is what it says of one that is opened as this one stands. */
async function assertKnown(uri: string, document: TextDocument | undefined, editor: Editor): Promise<void> {
  if (document === undefined) return;
  const fresh = 'untitled:fresh.draft';
  await editor.open(fresh, document.languageId, document.getText());
  const known = (await editor.pull(uri)).map((found) => withUri(found, fresh));
  assert.deepEqual(known, await editor.pull(fresh), `${uri} is not known as it stands`);
  await editor.close(fresh);
}

/** A finding as it would be of a draft that is called something else: it also says where else in the draft to look. */
function withUri(found: Diagnostic, uri: string): Diagnostic {
  if (found.relatedInformation === undefined) return found;
  const related = found.relatedInformation.map((each) => ({ ...each, location: { ...each.location, uri } }));
  return { ...found, relatedInformation: related };
}
