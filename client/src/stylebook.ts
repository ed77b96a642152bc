import { Uri, window, workspace } from 'vscode';

const FILE_NAMES = ['copydesk.yml', '.copydesk.yml'];

/** What a new stylebook says, so that nobody starts on an empty page. */
const NEW_STYLEBOOK = `# The desk's stylebook. To use a line, take away its “#”.

# Acronyms that your readers know without help.
#acronyms: [BBC, GDP]

# People and places as your desk spells them, with the spellings that they replace.
#names:
#  Kyiv: [Kiev]

# How loud each rule is: off, hint, information, warning, error.
#rules:
#  unused-acronym: hint
`;

/** Opens the `copydesk.yml` that holds for the draft at hand, or starts one in the folder of the project. */
export async function openStylebook(): Promise<void> {
  const draft = window.activeTextEditor?.document.uri;
  const folder = (draft && workspace.getWorkspaceFolder(draft)?.uri) ?? workspace.workspaceFolders?.[0]?.uri;
  const found = await nearestStylebook(draft, folder);
  if (found !== undefined) {
    await window.showTextDocument(found);
    return;
  }
  if (folder === undefined) {
    void window.showInformationMessage('Open the folder of your drafts first: the stylebook lies beside them.');
    return;
  }
  await startStylebook(Uri.joinPath(folder, 'copydesk.yml'));
}

/** Looks beside the draft, then upwards as far as the folder that is open. */
async function nearestStylebook(draft: Uri | undefined, folder: Uri | undefined): Promise<Uri | undefined> {
  for (const place of placesFrom(draft, folder)) {
    for (const name of FILE_NAMES) {
      const candidate = Uri.joinPath(place, name);
      if (await exists(candidate)) return candidate;
    }
  }
  return undefined;
}

function* placesFrom(draft: Uri | undefined, folder: Uri | undefined): Iterable<Uri> {
  let place = draft && draft.scheme !== 'untitled' ? Uri.joinPath(draft, '..') : folder;
  while (place !== undefined) {
    yield place;
    const parent: Uri = Uri.joinPath(place, '..');
    place = place.path === folder?.path || parent.path === place.path ? undefined : parent;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Opens it unsaved: nothing is written before the reporter says so. */
async function startStylebook(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(document.positionAt(0), NEW_STYLEBOOK));
}
