import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn, findingsOf } from './findings.ts';

/** How often a server that ends is started again before the editor gives up, and once more. */
const TOO_OFTEN = 5;

describe('a server that ends again and again', () => {
  it('leaves no draft looking clean, and can be restarted from it', async () => {
    const { document } = await openDraft('council.draft');
    const { range } = await findingOn(document, 'undefined-acronym', 'HWB');
    for (let crash = 0; crash < TOO_OFTEN; crash++) {
      const server = await newServer();
      await answerAt(document, range.start);
      process.kill(server, 'SIGKILL');
    }
    const [problem] = await problemsWhen(document, (found) => found.length > 0);
    assert.equal(problem?.message, 'Copydesk is not running, so this draft is not checked.');
    assert.deepEqual(findingsOf(document), []);
    const [restart] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
    );
    assert.equal(restart?.title, 'Restart Copydesk');
    await vscode.commands.executeCommand(restart.command?.command ?? '');
    await findingOn(document, 'undefined-acronym', 'HWB');
    assert.deepEqual(problemsOf(document), []);
  });
});

const killed = new Set<number>();

/** The process of the server that runs now, as soon as there is one that was not ended yet. */
async function newServer(): Promise<number> {
  for (;;) {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
    const lines = stdout.split('\n').map((line) => line.trim().split(/\s+/));
    const own = lines.find(([, parent, ...words]) => Number(parent) === process.pid && isServer(words));
    const id = Number(own?.[0]);
    if (own !== undefined && !killed.has(id)) {
      killed.add(id);
      return id;
    }
  }
}

/** Resolves when the server says something about a place of a draft; until it has started, nobody does. */
async function answerAt({ uri }: vscode.TextDocument, place: vscode.Position): Promise<void> {
  let hovers: readonly vscode.Hover[] = [];
  while (hovers.length === 0) {
    hovers = await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, place);
  }
}

function isServer(words: readonly string[]): boolean {
  return words.some((word) => word.endsWith('server-node.mjs'));
}

function problemsOf({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Copydesk');
}

/** Resolves with what Copydesk says of itself in a document as soon as it is as wished. */
function problemsWhen(
  document: vscode.TextDocument,
  isWished: (problems: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const problems = problemsOf(document);
      if (!isWished(problems)) return;
      listener.dispose();
      resolve(problems);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
