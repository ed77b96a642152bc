import type { Connection } from 'vscode-languageserver';
import { RULES } from '../rules/index.ts';
import type { Config } from '../stylebook/config.ts';
import { configFromSettings } from '../stylebook/read-config.ts';
import type { Client } from './client.ts';

/** The part of the editor's settings that is Copydesk's. */
export const SECTION = 'copydesk';

/** What the editor's settings come to, for one document. */
export interface EditorSettings {
  readonly configFor: (uri: string) => Promise<Config>;
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
    async configFor(uri) {
      const { config, problems } = configFromSettings(await settingsFor(uri), RULES);
      for (const { message } of problems) connection.console.warn(`The setting “${SECTION}”: ${message}`);
      return config;
    },
    keep(settings) {
      sent = Object.entries(Object(settings)).find(([section]) => section === SECTION)?.[1];
    },
  };
}
