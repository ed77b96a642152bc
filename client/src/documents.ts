import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  RelativePattern,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { HELD_SCHEME } from './drafts.ts';
import { whenRunning } from './outage.ts';

const KINDS = ['docx', 'odt'];
const WORD = /\.docx$/i;
const LARGEST = 40_000_000; // In bytes, with its pictures; as on the command line.

/** What the server says where it cannot do what it was asked for. */
interface Refusal {
  readonly message: string;
}

type Text = { readonly text: string } | Refusal;
type Copy = { readonly bytes: string; readonly written: number; readonly left: number } | Refusal;

/** Shows Word and OpenDocument texts as drafts that nobody can write in, and puts findings into copies. */
export function showDocuments(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  const refresh = (isMeant: (draft: TextDocument) => boolean) => {
    for (const draft of heldDrafts().filter(isMeant)) changed.fire(draft.uri);
  };
  const watches = new Map<string, Disposable>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(HELD_SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent(draft) {
        watches.set(draft.toString(), watches.get(draft.toString()) ?? watchDocument(draft, changed));
        const read = await readDocument(draft, client);
        if ('message' in read) throw new Error(read.message);
        return read.text;
      },
    }),
    // A server that was started anew knows no document.
    client.onDidChangeState(({ newState }) => newState === State.Running && refresh(() => true)),
    { dispose: () => void Disposable.from(...watches.values()).dispose() },
    commands.registerCommand('copydesk.checkDocument', (document?: Uri) =>
      whenRunning(client, () => checkDocument(document, client)),
    ),
    commands.registerCommand('copydesk.writeFindings', (copy?: Uri) =>
      whenRunning(client, () => writeFindings(copy, client)),
    ),
  );
}

function heldDrafts(): TextDocument[] {
  return workspace.textDocuments.filter(({ uri }) => uri.scheme === HELD_SCHEME);
}

/** Reads a draft again when its writer saves the document. */
function watchDocument(draft: Uri, changed: EventEmitter<Uri>): Disposable {
  const document = documentOf(draft);
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(document, '..'), '*'));
  const tell = ({ path }: Uri) => path === document.path && changed.fire(draft);
  return Disposable.from(watcher, watcher.onDidChange(tell), watcher.onDidCreate(tell));
}

/** The draft that shows a document; the query tells the server and us which. */
function draftOf(document: Uri): Uri {
  return Uri.from({ scheme: HELD_SCHEME, path: document.path, query: document.toString() });
}

function documentOf({ query }: Uri): Uri {
  return Uri.parse(query);
}

async function checkDocument(named: Uri | undefined, client: BaseLanguageClient): Promise<void> {
  const document = named ?? (await chooseDocument());
  if (document === undefined) return;
  const draft = draftOf(document);
  const read = await readDocument(draft, client);
  if ('message' in read) {
    void window.showErrorMessage(read.message);
    return;
  }
  const opened = await workspace.openTextDocument(draft);
  await window.showTextDocument(await languages.setTextDocumentLanguage(opened, 'draft'), { preview: false });
}

async function chooseDocument(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    filters: { [l10n.t('Documents')]: KINDS },
    title: l10n.t('Check a Word Document'),
  });
  return chosen?.[0];
}

function readDocument(draft: Uri, client: BaseLanguageClient): Promise<Text> {
  return ask<Text>('copydesk/readDocument', draft, client);
}

/** Hands the document of a draft to the server, or says why it cannot be read. */
async function ask<Answer>(method: string, draft: Uri, client: BaseLanguageClient): Promise<Answer | Refusal> {
  const document = documentOf(draft);
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  const size = await workspace.fs.stat(document).then(
    (stat) => stat.size,
    () => undefined,
  );
  if (size === undefined) return { message: l10n.t('“{0}” cannot be read. Look whether it is still there.', name) };
  if (size > LARGEST)
    return { message: l10n.t('“{0}” is larger than 40 MB. Save the story without its pictures.', name) };
  const bytes = toBase64(await workspace.fs.readFile(document));
  return client.sendRequest<Answer>(method, { uri: client.code2ProtocolConverter.asUri(draft), bytes });
}

/** Writes a copy of the Word document at hand in which each finding is a comment. */
async function writeFindings(named: Uri | undefined, client: BaseLanguageClient): Promise<void> {
  const draft = window.activeTextEditor?.document.uri;
  if (draft?.scheme !== HELD_SCHEME || !WORD.test(draft.path)) {
    void window.showInformationMessage(l10n.t('Check a Word document first: the findings go into a copy of it.'));
    return;
  }
  const document = documentOf(draft);
  const copy = named ?? (await chooseCopy(document));
  if (copy === undefined) return;
  const problem = await writeCopy(draft, copy, client);
  if (problem !== undefined) void window.showErrorMessage(problem);
}

async function chooseCopy(document: Uri): Promise<Uri | undefined> {
  const defaultUri = document.with({ path: document.path.replace(WORD, ' (read).docx') });
  return window.showSaveDialog({
    defaultUri,
    filters: { [l10n.t('Word Documents')]: ['docx'] },
    title: l10n.t('Write the Findings Into a Copy'),
  });
}

async function writeCopy(draft: Uri, copy: Uri, client: BaseLanguageClient): Promise<string | undefined> {
  if (copy.toString() === documentOf(draft).toString())
    return l10n.t('That is the document itself. Give the copy another name.');
  const made = await ask<Copy>('copydesk/commentedCopy', draft, client);
  if ('message' in made) return made.message;
  await workspace.fs.writeFile(copy, fromBase64(made.bytes));
  const wrote =
    made.written === 1
      ? l10n.t('Wrote a copy with one comment.')
      : l10n.t('Wrote a copy with {0} comments.', made.written);
  const left = l10n.t('Word takes no comments in notes: {0} left out of the copy.', made.left);
  void window.showInformationMessage(made.left > 0 ? `${wrote} ${left}` : wrote);
  return undefined;
}

const CHUNK = 0x8000; // As many arguments as every engine takes.

function toBase64(bytes: Uint8Array): string {
  let told = '';
  for (let at = 0; at < bytes.length; at += CHUNK) told += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(told);
}

function fromBase64(told: string): Uint8Array {
  return Uint8Array.from(atob(told), (unit) => unit.charCodeAt(0));
}
