import { Disposable, type Event, extensions, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readText } from './files.ts';

/** What is used here of what VS Code's own Git extension offers to others. */
interface Git {
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: Event<Repository>;
  readonly getRepository: (uri: Uri) => Repository | null;
}

interface Repository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined; readonly onDidChange: Event<void> };
  readonly show: (ref: string, path: string) => Promise<string>;
}

/** What a draft said before: in the last commit, or, where none has it, on the disk as it was saved. */
interface EarlierText {
  readonly text: string;
  readonly from: 'commit' | 'save';
}

/** Tells the server what drafts said before, so that a source which an edit cut is missed, and when that is another text. */
export function tellEarlierVersions(client: BaseLanguageClient): Disposable {
  const listeners: Disposable[] = [];
  const git = findGit();
  client.onRequest('copydesk/earlierVersion', async ({ textDocument }: { readonly textDocument: { uri: string } }) =>
    earlierText(client.protocol2CodeConverter.asUri(textDocument.uri), await git),
  );
  const onChanged = () => {
    if (client.isRunning()) void client.sendNotification('copydesk/earlierVersionsChanged');
  };
  void git.then((found) => found !== undefined && listeners.push(...followCommits(found, onChanged)));
  return new Disposable(() => Disposable.from(...listeners).dispose());
}

/** Git is nowhere in a browser, and asleep in a folder that nobody trusts. */
async function findGit(): Promise<Git | undefined> {
  try {
    const exports = await extensions.getExtension('vscode.git')?.activate();
    return exports?.enabled ? exports.getAPI(1) : undefined;
  } catch {
    return undefined;
  }
}

async function earlierText(uri: Uri, git: Git | undefined): Promise<EarlierText | null> {
  const committed = await git?.getRepository(uri)?.show('HEAD', uri.fsPath).catch(notInCommit);
  if (committed !== undefined) return { text: committed, from: 'commit' };
  const saved = await readText(uri);
  return saved === null ? null : { text: saved, from: 'save' };
}

function notInCommit(): undefined {
  return undefined;
}

/** Calls whenever a repository has another last commit, or comes to be known. */
function followCommits({ repositories, onDidOpenRepository }: Git, onChanged: () => void): Disposable[] {
  const listeners: Disposable[] = [];
  const follow = ({ state }: Repository) => {
    let last = state.HEAD?.commit;
    listeners.push(
      state.onDidChange(() => {
        if (state.HEAD?.commit === last) return;
        last = state.HEAD?.commit;
        onChanged();
      }),
    );
  };
  for (const repository of repositories) follow(repository);
  listeners.push(
    onDidOpenRepository((repository) => {
      follow(repository);
      onChanged();
    }),
  );
  return listeners;
}
