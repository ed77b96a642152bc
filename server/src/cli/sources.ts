import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DraftFile, readDraftFile } from '../files/draft-file.ts';
import { listDrafts } from '../files/list-drafts.ts';
import { readText } from '../files/text-file.ts';
import { formatOf } from '../layout/format.ts';
import type { FindConfig } from '../stylebook/config-search.ts';
import { type Arguments, type Misuse, misuse } from './arguments.ts';
import { shownPath, type Terminal } from './terminal.ts';

/** Where a draft comes from. */
export interface Source {
  /** The name that it goes by in the output. */
  readonly path: string;
  /** Where it lies on the disk, an absolute path; of standard input, where it would lie. */
  readonly file: string;
  /** The folder from which its config is looked for. */
  readonly folder: string;
  readonly read: () => Promise<DraftFile>;
}

/** The drafts that were asked for, and what was asked for and is not there. */
export interface Sources {
  readonly kind: 'sources';
  readonly sources: readonly Source[];
  readonly troubles: readonly string[];
}

/** Finds the drafts that the arguments of `copydesk check` name; without any, those in the working folder. */
export async function findSources(
  { operands, texts }: Arguments,
  terminal: Terminal,
  findConfig: FindConfig,
): Promise<Sources | Misuse> {
  const stdinName = texts.get('stdin-filename');
  const readsStdin = operands.includes('-') || (operands.length === 0 && stdinName !== undefined);
  if (stdinName !== undefined && !readsStdin)
    return misuse('--stdin-filename names the draft that “-” reads; add “-”.');
  const names = operands.length > 0 || readsStdin ? operands.filter((name) => name !== '-') : ['.'];
  const { paths, troubles } = await listDrafts(names, terminal.folder, findConfig);
  const stdin = readsStdin ? [stdinSource(stdinName, terminal)] : [];
  return { kind: 'sources', sources: [...stdin, ...paths.map((file) => fileSource(file, terminal))], troubles };
}

/** A draft on the disk, by its absolute path. */
export function fileSource(file: string, terminal: Terminal): Source {
  const shown = shownPath(file, terminal);
  return { path: shown, file, folder: path.dirname(file), read: () => readDraftFile(file, shown) };
}

function stdinSource(name: string | undefined, { stdin, folder }: Terminal): Source {
  const file = path.resolve(folder, name ?? 'stdin');
  const shown = name === undefined ? 'stdin' : shownPath(file, { folder });
  return {
    path: shown,
    file,
    folder: path.dirname(file),
    async read() {
      const read = await readText(stdin, shown);
      if (read.kind === 'unreadable') return read;
      return { kind: 'draft', draft: { uri: pathToFileURL(file).href, format: formatOf(file), text: read.text } };
    },
  };
}
