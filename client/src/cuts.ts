import {
  CodeLens,
  type CodeLensProvider,
  commands,
  Disposable,
  EventEmitter,
  Location,
  l10n,
  languages,
  type TextDocument,
  window,
} from 'vscode';
import { type BaseLanguageClient, type Range as PlaceInDraft, State } from 'vscode-languageclient';
import { DRAFTS } from './drafts.ts';
import { whenRunning } from './outage.ts';

/** A cut in one line, and the places that lack something then. */
interface CutInDraft {
  readonly title: string;
  readonly losses: readonly { readonly place: PlaceInDraft }[];
}

/** What the server tells of each cut (`copydesk/cuts`). */
interface DraftCuts {
  readonly paragraphs: readonly {
    readonly place: PlaceInDraft;
    readonly alone: CutInDraft;
    readonly fromHere: CutInDraft;
  }[];
}

/** Shows above each paragraph what its cut breaks, from when the writer asks for it until they ask again. */
export function showCuts(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<void>();
  let isShown = false;

  async function toggle(): Promise<void> {
    isShown = !isShown;
    changed.fire();
    const now = isShown
      ? l10n.t('Above each paragraph stands what its cut breaks.')
      : l10n.t('What cuts break is no longer shown.');
    window.setStatusBarMessage(now, MESSAGE_MILLISECONDS);
  }

  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (draft) => (isShown && client.state === State.Running ? lensesOf(draft, client) : []),
  };
  return Disposable.from(
    changed,
    languages.registerCodeLensProvider(DRAFTS, provider),
    commands.registerCommand('copydesk.toggleCuts', () => whenRunning(client, toggle)),
  );
}

const MESSAGE_MILLISECONDS = 4000; // Long enough to be read.

async function lensesOf(draft: TextDocument, client: BaseLanguageClient): Promise<CodeLens[]> {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(draft);
  const cuts = await client.sendRequest<DraftCuts | null>('copydesk/cuts', { textDocument });
  const toRange = (place: PlaceInDraft) => client.protocol2CodeConverter.asRange(place);
  return (cuts?.paragraphs ?? []).flatMap(({ place, alone, fromHere }) =>
    [alone, fromHere].map(({ title, losses }) => {
      const { start } = toRange(place);
      const places = losses.map((loss) => new Location(draft.uri, toRange(loss.place)));
      // A lens that leads nowhere is words alone.
      const command = places.length === 0 ? '' : 'editor.action.peekLocations';
      return new CodeLens(toRange(place).with({ end: start }), {
        title,
        command,
        arguments: [draft.uri, start, places],
      });
    }),
  );
}
