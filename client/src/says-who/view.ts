import {
  commands,
  Disposable,
  l10n,
  OverviewRulerLane,
  type Range,
  type TextEditor,
  type TextEditorDecorationType,
  TextEditorSelectionChangeKind,
  ThemeColor,
  type TreeView,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerAnswers } from './answers.ts';
import type { Followed, Following } from './followed-draft.ts';
import { goTo, rowAt } from './places.ts';
import { type Branch, createSourceTree } from './source-tree.ts';

const VIEW = 'copydesk.sources';

/** Shows who says what in the draft at hand, in the activity bar. */
export function showSaysWho(client: BaseLanguageClient, following: Following): Disposable {
  const tree = createSourceTree();
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const lit = createHighlight();
  let followed: Followed | undefined;

  function show(now: Followed | undefined): void {
    followed = now;
    tree.show(now?.sources);
    showCounts(view, now);
    light([]);
  }

  function light(ranges: readonly Range[]): void {
    for (const editor of window.visibleTextEditors) editor.setDecorations(lit, isFollowed(editor) ? ranges : []);
  }

  function isFollowed({ document }: TextEditor): boolean {
    return document.uri.toString() === followed?.uri.toString();
  }

  function rangesOf(branch: Branch): Range[] {
    if (branch.kind === 'group') return [];
    return branch.row.says.map((said) => client.protocol2CodeConverter.asRange(said));
  }

  function reveal(editor: TextEditor, focus: 'row' | 'draft'): Thenable<void> | undefined {
    const branch = isFollowed(editor) ? rowAt(editor.selection.active, tree.branches(), client) : undefined;
    return branch && view.reveal(branch, { select: true, focus: focus === 'row', expand: focus === 'row' });
  }

  async function whoSaysThis(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor !== undefined && !isFollowed(editor)) await following.refresh();
    await commands.executeCommand(`${VIEW}.focus`);
    const revealed = editor && reveal(editor, 'row');
    if (revealed === undefined) {
      void window.showInformationMessage(l10n.t('Copydesk reads no source in this sentence, and asks for none.'));
    }
    await revealed;
  }

  return Disposable.from(
    view,
    lit,
    following.onDidFollow(show),
    view.onDidChangeSelection(({ selection: [branch] }) => light(branch === undefined ? [] : rangesOf(branch))),
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // Where a row was chosen, nobody moved the caret, and the row stays the chosen one.
      if (view.visible && kind !== undefined && BY_HAND.has(kind)) void reveal(textEditor, 'draft');
    }),
    commands.registerCommand('copydesk.sources.goTo', (branch: Branch) => goTo(branch, followed?.uri, client)),
    commands.registerCommand('copydesk.showSources', () => commands.executeCommand(`${VIEW}.focus`)),
    commands.registerCommand('copydesk.whoSaysThis', whoSaysThis),
    ...registerAnswers(client, () => followed?.uri),
  );
}

/** What is said by the source of a row, as a search shows what it found. */
function createHighlight(): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
}

const BY_HAND: ReadonlySet<TextEditorSelectionChangeKind> = new Set([
  TextEditorSelectionChangeKind.Keyboard,
  TextEditorSelectionChangeKind.Mouse,
]);

/** The badge counts what nobody is named for; a draft without any source says so. */
function showCounts(view: TreeView<Branch>, followed: Followed | undefined): void {
  const groups = followed?.sources.groups ?? [];
  const unnamed = groups.find(({ kind }) => kind === 'nobody')?.rows.length ?? 0;
  const tooltip =
    unnamed === 1 ? l10n.t('Nobody is named for 1 claim') : l10n.t('Nobody is named for {0} claims', unnamed);
  view.badge = unnamed === 0 ? undefined : { value: unnamed, tooltip };
  const isSilent = followed !== undefined && groups.length === 0;
  view.message = isSilent ? l10n.t('Nobody says anything in this draft, and no claim asks for a source.') : '';
}
