import {
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbol,
  DocumentSymbolRequest,
  Location,
  type Position,
  PrepareRenameRequest,
  type ProtocolConnection,
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
  const document = TextDocument.create(DRAFT, languageId, 1, marked.replace('‸', ''));
  const position = document.positionAt(marked.indexOf('‸'));
  const editor = await startEditor({ ...NAVIGATING, ...setup });
  await editor.open(DRAFT, languageId, document.getText());
  const asked = await ask({
    ...placesAt(position, document, editor.client),
    ...renamingAt(position, document, editor.client),
    async completions() {
      const where = { textDocument: { uri: DRAFT }, position };
      const found = await editor.client.sendRequest(CompletionRequest.type, where);
      return Array.isArray(found) ? found.map(({ label }) => label) : [];
    },
    hover: () => editor.hover(DRAFT, position),
  });
  await editor.quit();
  return asked;
}

type Places = Pick<Cursor, 'definition' | 'references' | 'referencesElsewhere' | 'highlights'>;

function placesAt(position: Position, document: TextDocument, client: ProtocolConnection): Places {
  const where = { textDocument: { uri: DRAFT }, position };
  const references = async (includeDeclaration: boolean) => {
    const found = await client.sendRequest(ReferencesRequest.type, { ...where, context: { includeDeclaration } });
    return drawn(found ?? [], 'here', document);
  };
  return {
    async definition() {
      const found = await client.sendRequest(DefinitionRequest.type, where);
      return Location.is(found) ? drawn([found], 'defined', document) : 'nothing';
    },
    references: () => references(true),
    referencesElsewhere: () => references(false),
    async highlights() {
      return drawn((await client.sendRequest(DocumentHighlightRequest.type, where)) ?? [], 'lit', document);
    },
  };
}

function drawn(places: readonly { readonly range: Range }[], label: string, document: TextDocument): string {
  const marks = places.map(({ range: { start, end } }) => ({
    span: { start: document.offsetAt(start), end: document.offsetAt(end) },
    label,
  }));
  return withMarks(document.getText(), marks);
}

type Renaming = Pick<Cursor, 'renameBegins' | 'renamed'>;

function renamingAt(position: Position, document: TextDocument, client: ProtocolConnection): Renaming {
  const where = { textDocument: { uri: DRAFT }, position };
  const messageOf = (refusal: Error) => refusal.message;
  return {
    renameBegins: () =>
      client
        .sendRequest(PrepareRenameRequest.type, where)
        .then((found) => (found !== null && 'placeholder' in found ? found.placeholder : 'nothing'), messageOf),
    renamed: (newName) =>
      client
        .sendRequest(RenameRequest.type, { ...where, newName })
        .then(
          (edit) => (edit === null ? 'nothing' : textAfter({ title: '', edit }, DRAFT, document.getText())),
          messageOf,
        ),
  };
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
