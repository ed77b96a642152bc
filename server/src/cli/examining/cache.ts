import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };
import type { ReportedFinding } from '../../check.ts';
import { isThere } from '../../files/is-there.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { readWholeFile } from '../../files/whole-file.ts';
import type { Config } from '../../stylebook/config.ts';
import { type CacheEntry, readCacheFile, writeCacheFile } from './cache-file.ts';
import type { Examine, Order } from './examine.ts';
import type { ReaderName } from './readers.ts';

/** What was found in drafts before. It can be thrown away at any time. */
export interface Cache {
  readonly kind: 'cache';
  /** The same as `examine`, asked only about what is not known. */
  readonly remembering: (examine: Examine) => Examine;
  /** Writes down what is known now, and forgets the drafts that have gone; gives what went wrong. */
  readonly keep: () => Promise<readonly string[]>;
}

/** Why a file cannot be a cache: it holds something else. */
export interface NoCache {
  readonly kind: 'no cache';
}

/** Opens the cache in a file; `name` stands in messages, and `tell` hears where what is in it cannot be used. */
export async function openCache(
  file: string,
  { name, reader, tell }: { readonly name: string; readonly reader: ReaderName; readonly tell: (why: string) => void },
): Promise<Cache | NoCache> {
  const there = await readWholeFile(file);
  if (there.kind === 'unreadable') {
    tell(`“${name}” cannot be read (${there.why}). All drafts are read anew.`);
    return { kind: 'cache', remembering: (examine) => examine, keep: async () => [] };
  }
  const read = readCacheFile(there.kind === 'text' ? there.text : '', manifest.version);
  if (read.kind === 'something else') return { kind: 'no cache' };
  if (read.kind === 'damaged') tell(`“${name}” is damaged. All drafts are read anew, and it is written anew.`);
  return cacheOf(read.entries, {
    reader,
    folder: path.dirname(file),
    async write(entries) {
      const failure = await replaceFile(file, writeCacheFile([...entries], manifest.version));
      return failure === undefined
        ? []
        : [`“${name}” cannot be written: ${failure.why}. What was found is not remembered.`];
    },
  });
}

/** Remembers what was found as long as this process lives. */
export function rememberHere(reader: ReaderName): Cache {
  return cacheOf(new Map(), { reader, folder: '', write: async () => [] });
}

interface CachePlace {
  readonly reader: ReaderName;
  readonly folder: string;
  /** Writes what is known; gives what went wrong. */
  readonly write: (entries: ReadonlyMap<string, CacheEntry>) => Promise<readonly string[]>;
}

function cacheOf(known: ReadonlyMap<string, CacheEntry>, { reader, folder, write }: CachePlace): Cache {
  let before = known;
  let now = new Map<string, CacheEntry>();
  let isChanged = false;
  const keyOf = createKeys(reader);

  function remembering(examine: Examine): Examine {
    return async (order) => {
      // What is compared or mended is seldom asked for twice.
      if (order.earlier !== undefined || order.fixes !== undefined || order.reading) return examine(order);
      const key = keyOf(order);
      const entry = before.get(key);
      const findings: readonly ReportedFinding[] =
        entry === undefined ? (await examine(order)).findings : JSON.parse(entry.findings);
      const draft = path.relative(folder, fileURLToPath(order.draft.uri));
      now.set(key, { draft, findings: entry?.findings ?? JSON.stringify(findings) });
      isChanged ||= entry === undefined;
      return { findings };
    };
  }

  return {
    kind: 'cache',
    remembering,
    async keep() {
      if (!isChanged) return [];
      before = new Map([...(await elsewhere(before, now, folder)), ...now]);
      now = new Map();
      isChanged = false;
      return write(before);
    },
  };
}

/** What is known of drafts that were not checked now and are still there. */
async function elsewhere(
  before: ReadonlyMap<string, CacheEntry>,
  now: ReadonlyMap<string, CacheEntry>,
  folder: string,
): Promise<(readonly [string, CacheEntry])[]> {
  const checked = new Set([...now.values()].map(({ draft }) => draft));
  const kept: (readonly [string, CacheEntry])[] = [];
  for (const [key, entry] of before) {
    if (checked.has(entry.draft) || now.has(key)) continue;
    if (await isThere(path.resolve(folder, entry.draft))) kept.push([key, entry]);
  }
  return kept;
}

/** Makes the keys: by all that findings depend on but the version, which the whole file is of. */
function createKeys(reader: ReaderName): (order: Order) => string {
  const configs = new WeakMap<Config, string>();
  return ({ draft: { format, text, paragraphs, place, answered }, config, differences }) => {
    const held = configs.get(config) ?? hash(JSON.stringify([reader, config], plainCollections));
    configs.set(config, held);
    return hash(JSON.stringify([held, format, text, paragraphs, place, answered, differences], plainCollections));
  };
}

/** Maps and sets, which JSON does not have, as lists. */
function plainCollections(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
