import type { Connection } from 'vscode-languageserver';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { type Delivery, type Diagnosed, deliverByPull, deliverByPush } from '../editor/delivery.ts';
import { logFailure } from '../editor/log.ts';
import type { CalmHand } from './calm-hand.ts';
import { diagnosticOf } from './diagnostics.ts';

/** What is delivered: the drafts as they are read, and what of it their writers are to see. */
export interface Readings {
  readonly draftAt: (uri: string) => Promise<ReadDraft | undefined>;
  readonly toShow: CalmHand['findingsToShow'];
}

/** Delivers what is found in open drafts, in the way that the editor can. */
export function deliver(
  connection: Connection,
  client: Client,
  openUris: () => string[],
  { draftAt, toShow }: Readings,
): Delivery {
  async function diagnose(uri: string): Promise<Diagnosed | undefined> {
    try {
      const draft = await draftAt(uri);
      if (draft === undefined) return undefined;
      const diagnostics = toShow(draft).map((finding) => diagnosticOf(finding, draft, client));
      return { version: draft.document.version, diagnostics };
    } catch (failure) {
      logFailure(connection.console, `Diagnosing ${uri}`, failure);
      return undefined;
    }
  }
  return client.can.has('pull diagnostics')
    ? deliverByPull(connection, client, diagnose)
    : deliverByPush(connection, openUris, diagnose);
}
