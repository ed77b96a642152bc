import {
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { DraftSources, SourceGroup, SourceRow } from './rows.ts';

/** What a row of the tree stands for. */
export type Branch =
  | { readonly kind: 'group'; readonly id: string; readonly group: SourceGroup }
  | { readonly kind: 'row'; readonly id: string; readonly row: SourceRow; readonly parent: Branch };

/** The tree of the view “Says who?”: groups, sources, and what each says. */
export interface SourceTree extends TreeDataProvider<Branch> {
  readonly show: (sources: DraftSources | undefined) => void;
  /** Every row, in order. */
  readonly branches: () => readonly Branch[];
  readonly getParent: (branch: Branch) => Branch | undefined;
}

/** Sets up the tree; it is empty until it is shown some sources. */
export function createSourceTree(): SourceTree {
  const changed = new EventEmitter<undefined>();
  let roots: readonly Branch[] = [];
  let children: ReadonlyMap<string, readonly Branch[]> = new Map();
  return {
    onDidChangeTreeData: changed.event,
    show(sources) {
      const grown = growTree(sources?.groups ?? []);
      roots = grown.roots;
      children = grown.children;
      changed.fire(undefined);
    },
    branches: () => roots.flatMap((root) => [root, ...under(root, children)]),
    getChildren: (branch) => [...(branch === undefined ? roots : (children.get(branch.id) ?? []))],
    getParent: (branch) => (branch.kind === 'group' ? undefined : branch.parent),
    getTreeItem: (branch) => itemOf(branch, children.get(branch.id) ?? []),
  };
}

function under(branch: Branch, children: ReadonlyMap<string, readonly Branch[]>): Branch[] {
  return (children.get(branch.id) ?? []).flatMap((child) => [child, ...under(child, children)]);
}

/** Rows keep their place in the tree from one reading to the next by what they say, so that opened ones stay open. */
function growTree(groups: readonly SourceGroup[]) {
  const children = new Map<string, readonly Branch[]>();
  const met = new Map<string, number>();

  function newId(words: string): string {
    const count = (met.get(words) ?? 0) + 1;
    met.set(words, count);
    return `${words} ${count}`;
  }

  function grow(row: SourceRow, parent: Branch): Branch {
    const branch: Branch = { kind: 'row', id: newId(`${parent.id}/${row.label}`), row, parent };
    children.set(
      branch.id,
      row.rows.map((child) => grow(child, branch)),
    );
    return branch;
  }

  const roots = groups.map((group): Branch => {
    const root: Branch = { kind: 'group', id: group.kind, group };
    children.set(
      root.id,
      group.rows.map((row) => grow(row, root)),
    );
    return root;
  });
  return { roots, children };
}

function itemOf(branch: Branch, children: readonly Branch[]): TreeItem {
  return branch.kind === 'group' ? groupItem(branch) : rowItem(branch, children);
}

const GROUP_ICONS: Readonly<Record<SourceGroup['kind'], string>> = {
  nobody: 'question',
  unnamed: 'person',
  vague: 'organization',
  document: 'file-text',
  named: 'account',
};

function groupItem({ id, group }: Branch & { readonly kind: 'group' }): TreeItem {
  const item = new TreeItem(group.label, TreeItemCollapsibleState.Expanded);
  const count = group.rows.length;
  item.id = id;
  item.description = String(count);
  item.contextValue = `group ${group.kind}`;
  item.iconPath = new ThemeIcon(GROUP_ICONS[group.kind]);
  item.accessibilityInformation = {
    label: count === 1 ? l10n.t('{0}, 1 entry', group.label) : l10n.t('{0}, {1} entries', group.label, count),
  };
  return item;
}

function rowItem(branch: Branch & { readonly kind: 'row' }, children: readonly Branch[]): TreeItem {
  const { row, id } = branch;
  const item = new TreeItem(
    row.label,
    children.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.description = row.description;
  item.tooltip = `${row.label}\n${row.description}`;
  item.contextValue = row.kind;
  item.accessibilityInformation = { label: row.spoken };
  const icon = iconOf(row);
  if (icon !== undefined) item.iconPath = icon;
  item.command = { command: 'copydesk.sources.goTo', title: l10n.t('Go to the Words'), arguments: [branch] };
  return item;
}

/** An icon where an editor would ask, in a colour that every theme has and that is not the only sign: the row says it too. */
function iconOf({ mark }: SourceRow): ThemeIcon | undefined {
  if (mark === 'ask') return new ThemeIcon('question', new ThemeColor('list.warningForeground'));
  if (mark === 'rests on one') return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return undefined;
}
