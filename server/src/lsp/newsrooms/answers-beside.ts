import { ANSWERS_NAME, answeredIn, type FiledAnswers, NO_ANSWERS, readAnswers } from '../../answers-file.ts';
import type { ConfigFile } from '../../stylebook/config-file.ts';
import type { Folders } from '../../stylebook/folders.ts';
import { folderOf, isUnsaved, nameOf } from '../editor/uris.ts';

/** What was answered about a draft, in the file beside it. */
export interface AnswersBeside {
  /** Where the file is, or would be. */
  readonly uri: string;
  /** What the draft is called in it. */
  readonly draft: string;
  /** As it stands; nothing where there is no such file yet. */
  readonly text: string | undefined;
  readonly filed: FiledAnswers;
  /** What was answered about this draft: by the fingerprint, why it may stand. */
  readonly answered: ReadonlyMap<string, string>;
}

/** Reads what was answered about the draft at a URI; an unsaved one has nothing beside it. */
export async function readAnswersBeside(uri: string, { fileIn, read }: Folders): Promise<AnswersBeside | undefined> {
  if (isUnsaved(uri)) return undefined;
  const file = fileIn(folderOf(uri), ANSWERS_NAME);
  const content = await read(file);
  const text = content?.kind === 'text' ? content.text : undefined;
  const filed = content?.kind === 'unreadable' ? content : text;
  const answers = toAnswers(filed);
  const draft = nameOf(uri);
  return { uri: file, draft, text, filed: answers, answered: answeredIn(answers, draft) };
}

function toAnswers(found: string | { readonly message: string } | undefined): FiledAnswers {
  if (found === undefined) return NO_ANSWERS;
  return typeof found === 'string' ? readAnswers(found) : { kind: 'broken', message: found.message };
}

/** The file with what is wrong with it, as the problems of configs are shown. */
export function problemsOfAnswers({ uri, text = '', filed }: AnswersBeside): ConfigFile {
  const problems = filed.kind === 'broken' ? [{ span: { start: 0, end: 1 }, message: filed.message }] : [];
  return { file: uri, text, problems };
}
