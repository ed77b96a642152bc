import { once } from 'node:events';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watch } from 'chokidar';

/** Changes on the disk, as they come. */
export interface FileChanges {
  /** Waits until something changed, and a moment longer, so that what is written together comes together. */
  readonly next: () => Promise<ReadonlySet<string>>;
  /** Watches these files as well. */
  readonly watchAlso: (files: ReadonlySet<string>) => void;
  readonly close: () => Promise<void>;
}

const MOMENT = 100; // Milliseconds: an editor that saves writes several times.
const NEVER_DRAFTS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Watches files, and folders with all that is in them but what belongs to Git or npm. Paths are absolute. */
export async function watchFiles(files: readonly string[]): Promise<FileChanges> {
  const watcher = watch([...files], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) => NEVER_DRAFTS.has(path.basename(file)),
  });
  let changed = new Set<string>();
  watcher.on('all', (_event, file) => {
    changed.add(path.resolve(file));
  });
  // A folder that may not be read holds nothing that can be checked.
  watcher.on('error', () => undefined);
  await once(watcher, 'ready');
  return {
    async next() {
      if (changed.size === 0) await once(watcher, 'all');
      for (let before = 0; before < changed.size; await wait(MOMENT)) before = changed.size;
      const all = changed;
      changed = new Set();
      return all;
    },
    watchAlso: (files) => {
      watcher.add([...files]);
    },
    close: () => watcher.close(),
  };
}

/** Where files of these names would lie above files and folders, as far up as `above` goes. */
export async function placesAbove(
  places: readonly string[],
  names: readonly string[],
  above: (folder: string) => Promise<string | undefined>,
): Promise<string[]> {
  const seen = new Set<string>();
  for (const place of places) {
    let folder = await above(place);
    while (folder !== undefined && !seen.has(folder)) {
      seen.add(folder);
      folder = await above(folder);
    }
  }
  return [...seen].flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** What to watch to see changes in what is named: the files and folders that are there, and for a pattern all of `from`. */
export async function placesToWatch(names: readonly string[], from: string): Promise<string[]> {
  const places = names.map(async (name) => {
    const named = path.resolve(from, name);
    return (await lstat(named).catch(() => undefined)) === undefined ? from : named;
  });
  return [...new Set(await Promise.all(places))];
}
