import { type Disposable, TabInputText, type TextDocument, type ViewColumn, window } from 'vscode';
import { isDraft } from './drafts.ts';

/** Knows the draft that was looked at last, for who presses a button on a page that is no text: the walkthrough’s. */
export interface DraftAtHand extends Disposable {
  /** Brings that draft to the front, where no text is there now. */
  readonly show: () => Promise<void>;
}

/** Follows which draft is looked at. */
export function followDraftAtHand(): DraftAtHand {
  let last: TextDocument | undefined;
  const look = () => {
    const document = window.activeTextEditor?.document;
    if (document !== undefined && isDraft(document)) last = document;
  };
  look();
  const listener = window.onDidChangeActiveTextEditor(look);
  return {
    async show() {
      if (window.activeTextEditor !== undefined || last === undefined) return;
      const viewColumn = columnOf(last);
      // Whoever closed it is done with it.
      if (viewColumn !== undefined) await window.showTextDocument(last, { viewColumn });
    },
    dispose: () => listener.dispose(),
  };
}

/** Where a document has a tab, lest it be opened a second time beside it. */
function columnOf({ uri }: TextDocument): ViewColumn | undefined {
  const holds = (input: unknown) => input instanceof TabInputText && input.uri.toString() === uri.toString();
  return window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => holds(input)))?.viewColumn;
}
