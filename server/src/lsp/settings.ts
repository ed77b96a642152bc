import type { Connection } from 'vscode-languageserver';
import { RULES } from '../rules/index.ts';
import type { Config } from '../stylebook/config.ts';
import { configFromSettings } from '../stylebook/read-config.ts';
import type { Client } from './client.ts';

/** The part of the editor's settings that is Copydesk's. */
export const SECTION = 'copydesk';

/** What the editor's settings come to, for one document and the open folder that it lies in. */
export interface EditorSettings {
  readonly configFor: (uri: string, folder: string | undefined) => Promise<Config>;
  /** Keeps what an editor sent that cannot be asked. */
  readonly keep: (settings: unknown) => void;
}

/** Sets up the editor's settings: asked for where the editor can tell them, taken as sent otherwise. */
export function createEditorSettings(connection: Connection, client: Client): EditorSettings {
  let sent: unknown;

  async function settingsFor(scopeUri: string): Promise<unknown> {
    if (!client.can.has('tell settings')) return sent;
    return await connection.workspace.getConfiguration({ scopeUri, section: SECTION });
  }

  return {
    async configFor(uri, folder) {
      const { config, problems } = configFromSettings(await settingsFor(uri), RULES, folder);
      for (const { message } of problems) connection.console.warn(`The setting “${SECTION}”: ${message}`);
      return config;
    },
    keep(settings) {
      sent = Object.entries(Object(settings)).find(([section]) => section === SECTION)?.[1];
    },
  };
}
