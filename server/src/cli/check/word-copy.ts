import path from 'node:path';
import type { ReportedFinding } from '../../check.ts';
import { isWordFile } from '../../documents/read-document.ts';
import type { WordComment } from '../../documents/word-comments.ts';
import type { DraftFile, WordFile } from '../../files/draft-file.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { sameFileAmong } from '../../files/same-file.ts';
import type { Source } from '../drafts/sources.ts';
import { type Arguments, type Misuse, misuse } from '../terminal/arguments.ts';
import { complain, type Terminal } from '../terminal/terminal.ts';

/** Where the commented copy of a Word document goes: an absolute path, if it was asked for. */
export interface WordCopy {
  readonly kind: 'word copy';
  readonly path: string | undefined;
  /** What the draft is called. */
  readonly draft: string;
}

/** Reads `--comments OUT.docx`, which goes with one Word document. */
export async function wordCopyAsked(
  { texts }: Arguments,
  sources: readonly Source[],
  { folder }: Terminal,
): Promise<WordCopy | Misuse> {
  const asked = texts.get('comments');
  if (asked === undefined) return { kind: 'word copy', path: undefined, draft: '' };
  const [source] = sources;
  if (sources.length !== 1 || source === undefined || !isWordFile(source.path)) {
    return misuse('--comments writes a copy of one Word document; name one .docx file.');
  }
  const copy = path.resolve(folder, asked);
  if (!isWordFile(copy)) return misuse('--comments names the copy; let it end in “.docx”.');
  if ((await sameFileAmong(copy, [source.file])) !== undefined)
    return misuse('--comments would overwrite the draft; name another file.');
  return { kind: 'word copy', path: copy, draft: source.path };
}

/** Writes the copy, each finding a comment on its words. Says what went wrong, if anything did. */
export async function writeWordCopy(
  asked: WordCopy,
  { word }: Extract<DraftFile, { kind: 'draft' }>,
  findings: readonly ReportedFinding[],
  terminal: Terminal,
): Promise<readonly string[]> {
  if (asked.path === undefined || word === undefined) return [];
  const comments = findings.map(({ span, message, ruleId }) => ({ span, text: `${message} (${ruleId})` }));
  const message = await writeCopy({ ...asked, path: asked.path }, word, comments, terminal);
  if (message === undefined) return [];
  await complain(terminal, { message });
  return [message];
}

async function writeCopy(
  { path: copy, draft }: WordCopy & { readonly path: string },
  word: WordFile,
  comments: readonly WordComment[],
  { stderr, folder }: Terminal,
): Promise<string | undefined> {
  const { UnreadableDocument, writeComments } = await import('../../documents/word-comments.ts');
  try {
    const { bytes, left } = writeComments(word.bytes, word, comments);
    const failure = await replaceFile(copy, bytes);
    if (failure !== undefined) return `“${copy}” cannot be written: ${failure.why}.`;
    const written = comments.length - left;
    const counted = `${written} ${written === 1 ? 'comment' : 'comments'}`;
    await stderr.write(`copydesk: Wrote “${path.relative(folder, copy)}” with ${counted}.\n`);
    if (left > 0) await stderr.write(`copydesk: Word takes no comments in notes: ${left} left out of the copy.\n`);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return `“${draft}” ${error.message}`;
  }
}
