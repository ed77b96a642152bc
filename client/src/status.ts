import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { DRAFTS, findingsIn, isDraft } from './drafts.ts';

/** Shows in the status bar whether the server runs and how much it found in the draft at hand. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem('copydesk.status', StatusBarAlignment.Right, 100);
  item.name = 'Copydesk';
  let readsAlone = false;
  const language = languages.createLanguageStatusItem('copydesk.language', DRAFTS);
  const refresh = () => {
    const note = readsAlone ? readerAlone() : '';
    showState(item, client.state, note);
    showLanguage(language, client.state, note);
  };
  refresh();
  return Disposable.from(
    item,
    language,
    client.onNotification('copydesk/readerUnavailable', () => {
      readsAlone = true;
      refresh();
    }),
    client.onDidChangeState(({ newState }) => {
      // A server that starts anew tries to load its reader again.
      if (newState === State.Starting) readsAlone = false;
      refresh();
    }),
    window.onDidChangeActiveTextEditor(refresh),
    languages.onDidChangeDiagnostics(refresh),
    // A document whose language was changed is opened anew.
    workspace.onDidOpenTextDocument(refresh),
  );
}

function readerAlone(): string {
  return l10n.t('The full reader cannot be loaded; claims are judged by the quick one alone.');
}

function showState(item: StatusBarItem, state: State, note: string): void {
  const draft = window.activeTextEditor?.document;
  if (draft === undefined || !isDraft(draft)) {
    item.hide();
    return;
  }
  const look = state === State.Running ? lookOfDraft(findingsIn(draft.uri)) : lookOfServer(state);
  item.text = `$(${look.icon}) ${look.text}`;
  const tooltip = [look.tooltip, note].join(' ').trim();
  item.tooltip = tooltip;
  item.command = look.command;
  item.backgroundColor = look.icon === 'error' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
  item.accessibilityInformation = { label: tooltip };
  item.show();
}

/** Beside the language’s name: whether the server runs, with a button that restarts it. */
function showLanguage(item: LanguageStatusItem, state: State, note: string): void {
  item.name = 'Copydesk';
  item.busy = state === State.Starting;
  item.text = state === State.Running ? l10n.t('Copydesk reads this draft') : lookOfServer(state).tooltip;
  item.detail = note;
  item.severity = state === State.Stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.command = { command: 'copydesk.restart', title: l10n.t('Restart') };
}

interface Look {
  readonly icon: 'check' | 'warning' | 'sync~spin' | 'error';
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

function lookOfDraft(all: readonly Diagnostic[]): Look {
  const command = 'copydesk.checkDraft';
  const hints = all.filter(({ severity }) => severity === DiagnosticSeverity.Hint).length;
  // The list of problems, to which a click leads, has no hints.
  const findings = all.length - hints;
  const tooltip = [tellFindings(findings, hints), tellHints(hints)].join(' ').trim();
  if (findings === 0) return { icon: 'check', text: 'Copydesk', tooltip, command };
  return { icon: 'warning', text: `Copydesk: ${findings}`, tooltip, command };
}

function tellFindings(count: number, hints: number): string {
  if (count === 0)
    return hints > 0
      ? l10n.t('Copydesk has only hints for this draft.')
      : l10n.t('Copydesk has nothing to say about this draft.');
  return count === 1
    ? l10n.t('Copydesk has one finding in this draft. Click to see.')
    : l10n.t('Copydesk has {0} findings in this draft. Click to see.', count);
}

function tellHints(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? l10n.t('Three dots in the text mark one hint.')
    : l10n.t('Three dots in the text mark each of {0} hints.', count);
}

function lookOfServer(state: State): Look {
  if (state === State.Starting) {
    const command = 'copydesk.showOutput';
    return { icon: 'sync~spin', text: 'Copydesk', tooltip: l10n.t('Copydesk is starting.'), command };
  }
  const tooltip = l10n.t('Copydesk is not running, so this draft is not checked. Click to restart it.');
  return { icon: 'error', text: l10n.t('Copydesk: not running'), tooltip, command: 'copydesk.restart' };
}
