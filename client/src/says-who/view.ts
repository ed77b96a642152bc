import {
  commands,
  Disposable,
  l10n,
  OverviewRulerLane,
  type Range,
  type TextEditor,
  TextEditorSelectionChangeKind,
  ThemeColor,
  type TreeView,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerAnswers } from './answers.ts';
import { type Followed, type Following, isFollowed } from './followed-draft.ts';
import { goTo, rowAt } from './places.ts';
import { type Branch, createSourceTree, type SourceTree } from './source-tree.ts';

const VIEW = 'copydesk.sources';

/** Shows who says what in the draft at hand, in the activity bar. */
export function showSaysWho(client: BaseLanguageClient, following: Following): Disposable {
  const tree = createSourceTree();
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const shown: Shown = { client, following, tree, view };
  const highlight = createHighlight(following);
  return Disposable.from(
    view,
    highlight,
    following.onDidFollow((followed) => {
      tree.show(followed?.sources);
      showCounts(view, followed);
      highlight.show([]);
    }),
    view.onDidChangeSelection(({ selection: [branch] }) => highlight.show(rangesOf(branch, client))),
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // Where a row was chosen, nobody moved the caret, and the row stays the chosen one.
      if (view.visible && kind !== undefined && BY_HAND.has(kind)) void reveal(textEditor, 'draft', shown);
    }),
    commands.registerCommand('copydesk.sources.goTo', (branch: Branch) => goTo(branch, following.now()?.uri, client)),
    commands.registerCommand('copydesk.showSources', () => commands.executeCommand(`${VIEW}.focus`)),
    commands.registerCommand('copydesk.whoSaysThis', () => whoSaysThis(shown)),
    ...registerAnswers(client, () => following.now()?.uri),
  );
}

/** The view, with the draft whose sources it shows. */
interface Shown {
  readonly client: BaseLanguageClient;
  readonly following: Following;
  readonly tree: SourceTree;
  readonly view: TreeView<Branch>;
}

/** Chooses the row of what is said at the caret; nothing where nobody says it, or another draft is shown. */
function reveal(
  { document, selection }: TextEditor,
  focus: 'row' | 'draft',
  { client, following, tree, view }: Shown,
): Thenable<void> | undefined {
  if (!isFollowed(document, following.now())) return undefined;
  const branch = rowAt(selection.active, tree.branches(), client);
  return branch && view.reveal(branch, { select: true, focus: focus === 'row', expand: focus === 'row' });
}

/** Asks for the draft at hand first, where another one is shown. */
async function whoSaysThis(shown: Shown): Promise<void> {
  const { following } = shown;
  const editor = window.activeTextEditor;
  if (editor !== undefined && !isFollowed(editor.document, following.now())) await following.refresh();
  await commands.executeCommand(`${VIEW}.focus`);
  const revealed = editor && reveal(editor, 'row', shown);
  if (revealed === undefined) {
    void window.showInformationMessage(l10n.t('Copydesk reads no source in this sentence, and asks for none.'));
  }
  await revealed;
}

function rangesOf(branch: Branch | undefined, { protocol2CodeConverter }: BaseLanguageClient): Range[] {
  if (branch === undefined || branch.kind === 'group') return [];
  return branch.row.says.map((said) => protocol2CodeConverter.asRange(said));
}

/** What is said by the source of a row, as a search shows what it found. */
interface Highlight extends Disposable {
  readonly show: (ranges: readonly Range[]) => void;
}

function createHighlight(following: Following): Highlight {
  const lit = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  return {
    show(ranges) {
      for (const editor of window.visibleTextEditors)
        editor.setDecorations(lit, isFollowed(editor.document, following.now()) ? ranges : []);
    },
    dispose: () => lit.dispose(),
  };
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
