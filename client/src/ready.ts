import { l10n, type QuickPickItem, type Range, Selection, type TextEditor, window } from 'vscode';
import { type BaseLanguageClient, type Range as PlaceInDraft, State } from 'vscode-languageclient';
import { isDraft } from './drafts.ts';

/** What the server tells of a draft before it is filed (`copydesk/ready`). */
interface Readiness {
  readonly verdict: string;
  readonly items: readonly {
    readonly label: string;
    readonly detail: string;
    readonly state: 'done' | 'open' | 'noted';
    readonly places: readonly PlaceInDraft[];
  }[];
}

/** A tick, a cross, a point: icons that every theme draws, and that a screen reader names. */
const ICONS = { done: '$(check)', open: '$(circle-large-outline)', noted: '$(info)' } as const;

/** Shows what is still to be done before the draft at hand is filed; an item leads to its first place. */
export async function showReadiness(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isDraft(editor.document)) {
    void window.showInformationMessage(l10n.t('Open the draft that you want to file first.'));
    return;
  }
  if (client.state !== State.Running) {
    void window.showInformationMessage(l10n.t('Copydesk is not running. “Copydesk: Restart” starts it again.'));
    return;
  }
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document);
  const readiness = await client.sendRequest<Readiness | null>('copydesk/ready', { textDocument });
  if (readiness === null) {
    void window.showInformationMessage(l10n.t('Copydesk does not read this document as a draft.'));
    return;
  }
  const items = itemsOf(readiness, client);
  const chosen = await window.showQuickPick(items, { title: l10n.t('Ready to File?'), placeHolder: readiness.verdict });
  if (chosen?.place !== undefined) show(editor, chosen.place);
}

interface ReadyItem extends QuickPickItem {
  readonly place: Range | undefined;
}

/** What is to do comes first. */
function itemsOf({ items }: Readiness, { protocol2CodeConverter }: BaseLanguageClient): ReadyItem[] {
  const open = items.filter(({ state }) => state === 'open');
  const rest = items.filter(({ state }) => state !== 'open');
  return [...open, ...rest].map(({ label, detail, state, places: [first] }) => ({
    label: `${ICONS[state]} ${label}: ${detail}`,
    description: wordsFor(state),
    place: first && protocol2CodeConverter.asRange(first),
  }));
}

/** A tick says nothing to whoever cannot see it. */
function wordsFor(state: Readiness['items'][number]['state']): string {
  if (state === 'noted') return '';
  return state === 'done' ? l10n.t('Done') : l10n.t('To do');
}

function show(editor: TextEditor, place: Range): void {
  editor.selection = new Selection(place.start, place.end);
  editor.revealRange(place);
}
