import {
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbol,
  DocumentSymbolRequest,
  Location,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withMarks } from '../marks.ts';
import { textAfter } from './apply.ts';
import { type EditorSetup, PULLING, startEditor } from './editor.ts';

const DRAFT = 'untitled:council.draft';

/** An editor that outlines in a tree and asks before it renames, as VS Code does. */
export const NAVIGATING: EditorSetup = {
  capabilities: {
    ...PULLING,
    textDocument: {
      ...PULLING.textDocument,
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      rename: { prepareSupport: true },
    },
  },
};

/** What an editor shows when it is asked about the place of the `‸` in a story. */
export interface Cursor {
  readonly definition: () => Promise<string>;
  readonly references: () => Promise<string>;
  readonly referencesElsewhere: () => Promise<string>;
  readonly highlights: () => Promise<string>;
  /** The words that a rename begins from, or why it is refused. */
  readonly renameBegins: () => Promise<string>;
  /** The story after a rename, or why it is refused. */
  readonly renamed: (newName: string) => Promise<string>;
  readonly completions: () => Promise<string[]>;
  readonly hover: () => Promise<string | undefined>;
}

/** Opens a story with a `‸` for the cursor, asks, and quits. */
export async function atCursor<T>(
  marked: string,
  ask: (cursor: Cursor) => Promise<T>,
  { languageId = 'draft', ...setup }: EditorSetup & { readonly languageId?: string } = NAVIGATING,
): Promise<T> {
  const text = marked.replace('‸', '');
  const document = TextDocument.create(DRAFT, languageId, 1, text);
  const where = { textDocument: { uri: DRAFT }, position: document.positionAt(marked.indexOf('‸')) };
  const editor = await startEditor({ ...NAVIGATING, ...setup });
  await editor.open(DRAFT, languageId, text);
  const { client } = editor;
  const drawn = (ranges: readonly Range[], label: string) =>
    withMarks(
      text,
      ranges.map(({ start, end }) => ({
        span: { start: document.offsetAt(start), end: document.offsetAt(end) },
        label,
      })),
    );
  const references = async (includeDeclaration: boolean) => {
    const found = await client.sendRequest(ReferencesRequest.type, { ...where, context: { includeDeclaration } });
    return drawn(
      (found ?? []).map(({ range }) => range),
      'here',
    );
  };
  const asked = await ask({
    async definition() {
      const found = await client.sendRequest(DefinitionRequest.type, where);
      return Location.is(found) ? drawn([found.range], 'defined') : 'nothing';
    },
    references: () => references(true),
    referencesElsewhere: () => references(false),
    async highlights() {
      const found = await client.sendRequest(DocumentHighlightRequest.type, where);
      return drawn(
        (found ?? []).map(({ range }) => range),
        'lit',
      );
    },
    renameBegins: () =>
      client.sendRequest(PrepareRenameRequest.type, where).then(
        (found) => (found !== null && 'placeholder' in found ? found.placeholder : 'nothing'),
        (refusal: Error) => refusal.message,
      ),
    renamed: (newName) =>
      client.sendRequest(RenameRequest.type, { ...where, newName }).then(
        (edit) => (edit === null ? 'nothing' : textAfter({ title: '', edit }, DRAFT, text)),
        (refusal: Error) => refusal.message,
      ),
    async completions() {
      const found = await client.sendRequest(CompletionRequest.type, where);
      return Array.isArray(found) ? found.map(({ label }) => label) : [];
    },
    hover: () => editor.hover(DRAFT, where.position),
  });
  await editor.quit();
  return asked;
}

/** The outline of a draft, a line a symbol, indented as it is nested. */
export async function outlineOf(text: string, setup: EditorSetup = NAVIGATING): Promise<string> {
  const editor = await startEditor(setup);
  await editor.open(DRAFT, 'draft', text);
  const symbols = (await editor.client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: DRAFT } })) ?? [];
  await editor.quit();
  return symbols
    .flatMap((symbol) => (DocumentSymbol.is(symbol) ? linesOf(symbol) : [`${symbol.containerName} > ${symbol.name}`]))
    .join('\n');
}

function linesOf({ name, detail, range, children = [] }: DocumentSymbol): string[] {
  const line = [name, ...(detail === undefined ? [] : [`(${detail})`]), `at line ${range.start.line}`].join(' ');
  return [line, ...children.flatMap(linesOf).map((child) => `  ${child}`)];
}
