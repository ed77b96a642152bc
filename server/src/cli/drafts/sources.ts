import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Version } from '../../documents/tracked-changes.ts';
import { type DraftFile, readDraftBytes, readDraftFile } from '../../files/draft-file.ts';
import { listDrafts } from '../../files/list-drafts.ts';
import { readText, unreadable } from '../../files/text-file.ts';
import { formatOf } from '../../layout/format.ts';
import type { FindConfig } from '../../stylebook/config-search.ts';
import type { Draft, StoryPlace } from '../../text/draft.ts';
import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';
import { shownPath, type Terminal } from '../terminal/terminal.ts';
import type { Comparison } from './since-asked.ts';
import { storyPlaceAsked, withPlace } from './story-place.ts';

/** Whether what is no draft is left out though it was named. */
export const EXCLUDE_OPTION: Option = {
  name: 'force-exclude',
  takes: 'nothing',
  about: 'leave out what Git ignores and configs exclude, also where it is named, as by a hook that names all files',
};

/** Where a draft comes from. */
export interface Source {
  /** The name that it goes by in the output. */
  readonly path: string;
  /** Where it lies on the disk, an absolute path; of standard input, where it would lie. */
  readonly file: string;
  /** The folder from which its config is looked for. */
  readonly folder: string;
  readonly read: () => Promise<DraftFile>;
  /** What it is held against; nothing where all that is found in it is told. */
  readonly compared: ComparedDraft | undefined;
}

/** The earlier version of a draft, and how people call it. */
export interface ComparedDraft {
  /** Nothing where the draft is new, and all in it with it. */
  readonly readBefore: () => Promise<Draft | undefined>;
  readonly when: string;
}

/** The drafts that were asked for, and what was asked for and is not there. */
export interface Sources {
  readonly kind: 'sources';
  readonly sources: readonly Source[];
  readonly troubles: readonly string[];
}

/** Finds the drafts that the arguments of `copydesk check` name; without any, those in the working folder. */
export async function findSources(
  given: Arguments,
  terminal: Terminal,
  findConfig: FindConfig,
  comparison?: Comparison,
): Promise<Sources | Misuse> {
  const { operands, texts, switches } = given;
  const place = storyPlaceAsked(given);
  if ('kind' in place) return place;
  const stdinName = texts.get('stdin-filename');
  const readsStdin = operands.includes('-') || (operands.length === 0 && stdinName !== undefined);
  if (stdinName !== undefined && !readsStdin)
    return misuse('--stdin-filename names the draft that “-” reads; add “-”.');
  if (readsStdin && comparison !== undefined)
    return misuse('Git knows no earlier version of standard input. Name the file, or leave the comparison out.');
  const names = operands.length > 0 || readsStdin ? operands.filter((name) => name !== '-') : ['.'];
  const among = comparison && new Set(comparison.files.keys());
  const namedToo = switches.has('force-exclude');
  const { paths, troubles } = await listDrafts(names, terminal.folder, findConfig, { among, namedToo });
  const stdin = readsStdin ? [stdinSource(stdinName, terminal)] : [];
  const version = switches.has('original') ? 'original' : 'accepted';
  const files = paths.map((file) => comparedSource(fileSource(file, terminal, version), comparison, version));
  return { kind: 'sources', sources: [...stdin, ...files].map((source) => placed(source, place)), troubles };
}

/** The same draft, of which the story is where it was asked for. */
function placed(source: Source, place: StoryPlace): Source {
  return { ...source, read: async () => withPlace(await source.read(), place) };
}

/** The same draft, held against its earlier version. */
function comparedSource(source: Source, comparison: Comparison | undefined, version: Version): Source {
  const change = comparison?.files.get(source.file);
  if (comparison === undefined || change === undefined) return source;
  const { readBefore, readStaged } = change;
  const readBytes = (bytes: Uint8Array) => readDraftBytes(bytes, { path: source.file, name: source.path, version });
  return {
    ...source,
    async read() {
      const staged = await readStaged?.();
      if (staged === undefined) return source.read();
      return staged.kind === 'printed'
        ? readBytes(staged.bytes)
        : unreadable('broken', `“${source.path}” cannot be read from Git: ${staged.why}`);
    },
    compared: {
      when: comparison.when,
      async readBefore() {
        const before = await readBefore();
        const read = before && (await readBytes(before));
        return read?.kind === 'draft' ? read.draft : undefined;
      },
    },
  };
}

/** A draft on the disk, by its absolute path. */
export function fileSource(file: string, terminal: Terminal, version: Version = 'accepted'): Source {
  const shown = shownPath(file, terminal);
  return {
    path: shown,
    file,
    folder: path.dirname(file),
    read: () => readDraftFile(file, shown, version),
    compared: undefined,
  };
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
    compared: undefined,
  };
}
