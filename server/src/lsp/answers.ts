import type { Connection } from 'vscode-languageserver';
import { actionsFor } from './actions.ts';
import type { Client } from './client.ts';
import type { ReadDraft } from './drafts.ts';
import { hoverAt } from './hover.ts';
import { offsetOf } from './positions.ts';

/** Answers what the editor asks about a draft; about anything else there is nothing to say. */
export function answerAbout(
  draftAt: (uri: string) => Promise<ReadDraft | undefined>,
  connection: Connection,
  client: Client,
): void {
  connection.onCodeAction(async (params) => {
    const draft = await draftAt(params.textDocument.uri);
    return draft === undefined ? [] : actionsFor(params, draft, client);
  });
  connection.onHover(async ({ textDocument, position }) => {
    const draft = await draftAt(textDocument.uri);
    return draft === undefined ? undefined : hoverAt(offsetOf(draft.document, position), draft, client);
  });
}
