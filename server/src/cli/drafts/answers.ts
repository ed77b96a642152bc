import path from 'node:path';
import { ANSWERS_NAME, answeredIn, type FiledAnswers, NO_ANSWERS, readAnswers } from '../../answers-file.ts';
import { foldersOfDisk } from '../../files/disk-folders.ts';
import type { Draft } from '../../text/draft.ts';
import { shownPath, type Terminal } from '../terminal/terminal.ts';

/** What was answered about the drafts in a folder. */
export interface FolderAnswers {
  /** The draft that lies there under a name, with what was answered about it. */
  readonly withAnswers: (draft: Draft, name: string) => Draft;
  /** What is wrong with the file; told once. */
  readonly troubles: readonly string[];
}

// Of a stream of drafts; then what is known of them is forgotten, so that one of any length takes the same memory.
const MANY_FOLDERS = 1_000;

/** Reads what was answered, once a folder. */
export function createAnswers(terminal: Terminal): (folder: string) => Promise<FolderAnswers> {
  const { fileIn, read } = foldersOfDisk();
  const known = new Map<string, FolderAnswers['withAnswers']>();
  return async (folder) => {
    const met = known.get(folder);
    if (met !== undefined) return { withAnswers: met, troubles: [] };
    if (known.size >= MANY_FOLDERS) known.clear();
    const file = fileIn(folder, ANSWERS_NAME);
    const content = await read(file);
    const filed = content === undefined ? NO_ANSWERS : toAnswers(content);
    const withAnswers = (draft: Draft, name: string) => ({
      ...draft,
      answered: answeredIn(filed, path.basename(name)),
    });
    known.set(folder, withAnswers);
    return { withAnswers, troubles: filed.kind === 'broken' ? [`${shownPath(file, terminal)}: ${filed.message}`] : [] };
  };
}

type Content = NonNullable<Awaited<ReturnType<ReturnType<typeof foldersOfDisk>['read']>>>;

function toAnswers(content: Content): FiledAnswers {
  return content.kind === 'text' ? readAnswers(content.text) : { kind: 'broken', message: content.message };
}
