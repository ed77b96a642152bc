import { ConfigurationTarget, commands, l10n, window, workspace } from 'vscode';

/** What a quick fix of the server adds to the stylebook. */
export type StylebookEntry =
  | { readonly list: 'acronyms'; readonly acronym: string; readonly expansion?: string | null }
  | { readonly list: 'names'; readonly name: string };

/** Adds entries to the writer's own settings, for a draft that lies in no folder and so has no `copydesk.yml`. */
export async function addToSettings(entries: readonly StylebookEntry[]): Promise<void> {
  const settings = workspace.getConfiguration('copydesk');
  for (const list of ['acronyms', 'names'] as const) {
    const added = entries.filter((entry) => entry.list === list).map(keyAndValue);
    if (added.length === 0) continue;
    const before: unknown = settings.inspect(list)?.globalValue;
    await settings.update(list, withEntries(before, added), ConfigurationTarget.Global);
  }
  await tell(entries.map((entry) => `“${keyAndValue(entry)[0]}”`).join(', '));
}

async function tell(added: string): Promise<void> {
  const open = l10n.t('Open the Settings');
  const chosen = await window.showInformationMessage(l10n.t('Added to your settings: {0}.', added), open);
  if (chosen === open) await commands.executeCommand('workbench.action.openSettings', '@ext:copydesk.copydesk-vscode');
}

function keyAndValue(entry: StylebookEntry): readonly [string, string | null] {
  return entry.list === 'acronyms' ? [entry.acronym, entry.expansion ?? null] : [entry.name, null];
}

/** A list becomes a mapping, which says the same. What stands there already stays. */
function withEntries(before: unknown, added: readonly (readonly [string, string | null])[]): object {
  const listed = Array.isArray(before) ? before.map((key) => [String(key), null]) : Object.entries(Object(before));
  return { ...Object.fromEntries(added), ...Object.fromEntries(listed) };
}
