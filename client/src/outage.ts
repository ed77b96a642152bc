import {
  CodeAction,
  CodeActionKind,
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, CloseAction, type CloseHandlerResult, State } from 'vscode-languageclient';
import { DRAFTS, isDraft } from './drafts.ts';

const notRunning = () => l10n.t('Copydesk is not running, so this draft is not checked.');
const restart = () => l10n.t('Restart Copydesk');
// What could not even start cannot be started again in the same window.
const reload = () => l10n.t('Reload the Window');

/** Whether the server is gone and does not come back by itself. */
function isDown({ state }: BaseLanguageClient): boolean {
  return state === State.Stopped || state === State.StartFailed;
}

/** Shows in each open draft that nobody reads it, lest it look clean, and offers to restart where it says so. */
export function showOutage(client: BaseLanguageClient): Disposable {
  const problems = languages.createDiagnosticCollection('copydesk-outage');
  const refresh = () => {
    problems.clear();
    if (!isDown(client)) return;
    for (const draft of workspace.textDocuments.filter(isDraft)) problems.set(draft.uri, [outage()]);
  };
  return Disposable.from(
    problems,
    client.onDidChangeState(refresh),
    workspace.onDidOpenTextDocument(refresh),
    languages.registerCodeActionsProvider(DRAFTS, {
      provideCodeActions: (_draft, _range, { diagnostics }) => diagnostics.filter(isOutage).map(restartAction),
    }),
  );
}

const SOURCE = 'Copydesk';

function outage(): Diagnostic {
  const problem = new Diagnostic(new Range(0, 0, 0, 0), notRunning(), DiagnosticSeverity.Error);
  problem.source = SOURCE;
  problem.code = 'not-running';
  return problem;
}

function isOutage({ source, code }: Diagnostic): boolean {
  return source === SOURCE && code === 'not-running';
}

function restartAction(problem: Diagnostic): CodeAction {
  const action = new CodeAction(restart(), CodeActionKind.QuickFix);
  action.command = { command: 'copydesk.restart', title: restart() };
  action.diagnostics = [problem];
  action.isPreferred = true;
  return action;
}

/** Does what needs the server, or says why that cannot be and offers what helps. */
export async function whenRunning<T>(client: BaseLanguageClient, act: () => Promise<T>): Promise<T | undefined> {
  if (client.state === State.Running) return act();
  if (isDown(client)) await offerRestart(client);
  else void window.showInformationMessage(l10n.t('Copydesk is starting. Try again in a moment.'));
  return undefined;
}

/** Says that nothing is checked, and restarts if the reporter wishes. */
export async function offerRestart(client: BaseLanguageClient): Promise<void> {
  const [remedy, command] =
    client.state === State.StartFailed
      ? ([reload(), 'workbench.action.reloadWindow'] as const)
      : ([restart(), 'copydesk.restart'] as const);
  const more = l10n.t('Show the Output');
  const chosen = await window.showErrorMessage(notRunning(), remedy, more);
  if (chosen === remedy) await commands.executeCommand(command);
  if (chosen === more) await commands.executeCommand('copydesk.showOutput');
}

/** Restarts a server that ended, as often as the client deems wise; then tells the reporter that it is gone. */
export function closedHandler(
  client: () => BaseLanguageClient,
): () => CloseHandlerResult | Promise<CloseHandlerResult> {
  let usual: (() => CloseHandlerResult | Promise<CloseHandlerResult>) | undefined;
  return async () => {
    usual ??= bound(client());
    const result = await usual();
    if (result.action === CloseAction.Restart) return result;
    void offerRestart(client());
    return { ...result, handled: true };
  };
}

function bound(client: BaseLanguageClient) {
  const handler = client.createDefaultErrorHandler();
  return () => handler.closed();
}
