import type { ReaderParts } from '../reader/reader.ts';
import type { Folders } from '../stylebook/config-search.ts';
import type { Clock } from './editor/clock.ts';

/** What the server stands on, Node or a browser's worker: each entry point brings its own. */
export interface Platform {
  /** Where the rules' pages lie, ending in a slash, for clients that do not say. */
  readonly rulePages: string | undefined;
  /** Where configs are looked for, by URIs. */
  readonly folders: Folders;
  /** Loads the full reader; nothing where only the quick one reads. */
  readonly loadReader: (() => Promise<ReaderParts>) | undefined;
  readonly clock: Clock;
}
