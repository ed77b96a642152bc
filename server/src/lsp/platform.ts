import type { ReaderParts } from '../reader/reader.ts';
import type { Folders } from '../stylebook/folders.ts';
import type { Draft } from '../text/draft.ts';
import type { Clock } from './editor/clock.ts';

/** What the server stands on, Node or a browser's worker: each entry point brings its own. */
export interface Platform {
  /** Where the rules' pages lie, ending in a slash, for clients that do not say. */
  readonly rulePages: string | undefined;
  /** Where configs are looked for, by URIs. */
  readonly folders: Folders;
  /** The drafts in a folder and below it, by its URI; nothing where there is no disk. */
  readonly draftsIn?: (folder: string) => Promise<readonly Draft[]>;
  /** Loads the full reader; nothing where only the quick one reads. */
  readonly loadReader: (() => Promise<ReaderParts>) | undefined;
  readonly clock: Clock;
}
