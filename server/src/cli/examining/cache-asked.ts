import path from 'node:path';
import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';
import { complain, type Terminal } from '../terminal/terminal.ts';
import { type Cache, openCache } from './cache.ts';
import { readerNamed } from './readers.ts';

const NEW_CACHE = '.copydeskcache';

/** Whether what was found is remembered. */
export const CACHE_OPTION: Option = {
  name: 'cache',
  takes: { optional: 'FILE' },
  about: `read only drafts that changed since the last time, which is remembered in a file; default ${NEW_CACHE}`,
};

/** The cache that `--cache` asks for; one that remembers nothing where it is not given. */
export async function cacheAsked({ switches, texts }: Arguments, terminal: Terminal): Promise<Cache | Misuse> {
  const name = texts.get('cache') ?? NEW_CACHE;
  if (!switches.has('cache') && !texts.has('cache')) return NOTHING;
  const cache = await openCache(path.resolve(terminal.folder, name), {
    name,
    reader: readerNamed(texts.get('reader')),
    // What is lost is time, and no finding: the status stays what it is.
    tell: (message) => void complain(terminal, { message }),
  });
  if (cache.kind === 'cache') return cache;
  return misuse(`“${name}” is no cache of Copydesk, and would be overwritten. Name another file.`);
}

const NOTHING: Cache = { kind: 'cache', remembering: (examine) => examine, keep: async () => [] };
