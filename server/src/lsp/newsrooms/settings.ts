import type { Connection } from 'vscode-languageserver';
import { RULES } from '../../rules/index.ts';
import { type Config, DEFAULT_CONFIG } from '../../stylebook/config.ts';
import { configFromSettings } from '../../stylebook/read-config.ts';
import type { Client } from '../editor/client.ts';
import { DEFAULT_OPTIONS, type EditorOptions, readOptions } from '../editor/editor-options.ts';
import { withChosenRules } from './chosen-rules.ts';

/** The part of the editor's settings that is Copydesk's. */
export const SECTION = 'copydesk';

/** What the editor's settings come to: what a desk could also file, and how the writer likes to work. */
export interface Settings {
  readonly config: Config;
  readonly options: EditorOptions;
}

/** What holds where there are no settings. */
export const NO_SETTINGS: Settings = { config: DEFAULT_CONFIG, options: DEFAULT_OPTIONS };

/** The settings for one document and the open folder that it lies in. */
export interface EditorSettings {
  readonly settingsFor: (uri: string, folder: string | undefined) => Promise<Settings>;
  /** Keeps what an editor sent that cannot be asked. */
  readonly keep: (settings: unknown) => void;
}

/** Sets up the editor's settings: asked for where the editor can tell them, taken as sent otherwise. */
export function createEditorSettings(connection: Connection, client: Client): EditorSettings {
  let sent: unknown;

  async function askFor(scopeUri: string): Promise<unknown> {
    if (!client.can.has('tell settings')) return sent;
    return await connection.workspace.getConfiguration({ scopeUri, section: SECTION });
  }

  return {
    async settingsFor(uri, folder) {
      const said = await askFor(uri);
      const options = readOptions(said);
      const { config, problems } = configFromSettings(withChosenRules(said, options), RULES, folder);
      for (const { message } of problems) connection.console.warn(`The setting “${SECTION}”: ${message}`);
      return { config, options };
    },
    keep(settings) {
      sent = Object.entries(Object(settings)).find(([section]) => section === SECTION)?.[1];
    },
  };
}
