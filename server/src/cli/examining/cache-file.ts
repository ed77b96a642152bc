import { createHash } from 'node:crypto';

/** A draft and what was found in it, as JSON; `draft` is its path from the folder of the cache. */
export interface CacheEntry {
  readonly draft: string;
  readonly findings: string;
}

/** What a file of a cache says; nothing where it is of another version, or damaged, or not there yet. */
export type CacheFile =
  | { readonly kind: 'cache' | 'damaged'; readonly entries: ReadonlyMap<string, CacheEntry> }
  | { readonly kind: 'something else' };

// “copydesk-cache 0.1.0 9f86d081…”, the version and a sum over all that follows.
const HEAD = /^copydesk-cache (?<version>\S+) (?<sum>[0-9a-f]{64})$/;
const BEGINNING = 'copydesk-cache';

/** Reads the text of a cache that this version wrote. */
export function readCacheFile(text: string, version: string): CacheFile {
  const none = new Map<string, CacheEntry>();
  if (text === '') return { kind: 'cache', entries: none };
  if (!text.startsWith(BEGINNING)) return { kind: 'something else' };
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  const head = HEAD.exec(text.slice(0, Math.max(0, end)))?.groups;
  if (head === undefined || head['sum'] !== sumOf(body)) return { kind: 'damaged', entries: none };
  if (head['version'] !== version) return { kind: 'cache', entries: none };
  return { kind: 'cache', entries: new Map(body.split('\n').filter(Boolean).map(readEntry)) };
}

/** Writes a cache: a line each, in which JSON has neither tabs nor line ends. */
export function writeCacheFile(entries: readonly (readonly [string, CacheEntry])[], version: string): string {
  const body = entries.map(([key, { draft, findings }]) => `${key}\t${JSON.stringify(draft)}\t${findings}\n`).join('');
  return `${BEGINNING} ${version} ${sumOf(body)}\n${body}`;
}

function readEntry(line: string): [string, CacheEntry] {
  const [key = '', draft = '', findings = ''] = line.split('\t');
  return [key, { draft: JSON.parse(draft), findings }];
}

function sumOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
