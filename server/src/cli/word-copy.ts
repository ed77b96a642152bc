import path from 'node:path';
import type { ReportedFinding } from '../check.ts';
import { type DraftFile, isWordFile } from '../files/draft-file.ts';
import { replaceFile } from '../files/replace-file.ts';
import { type Arguments, type Misuse, misuse } from './arguments.ts';
import type { Source } from './sources.ts';
import { complain, type Terminal } from './terminal.ts';

/** Where the commented copy of a Word document goes: an absolute path, if it was asked for. */
export interface WordCopy {
  readonly kind: 'word copy';
  readonly path: string | undefined;
}

/** Reads `--comments OUT.docx`, which goes with one Word document. */
export function wordCopyAsked(
  { texts }: Arguments,
  sources: readonly Source[],
  { folder }: Terminal,
): WordCopy | Misuse {
  const asked = texts.get('comments');
  if (asked === undefined) return { kind: 'word copy', path: undefined };
  const [source] = sources;
  if (sources.length !== 1 || source === undefined || !isWordFile(source.path)) {
    return misuse('--comments writes a copy of one Word document; name one .docx file.');
  }
  const copy = path.resolve(folder, asked);
  if (!isWordFile(copy)) return misuse('--comments names the copy; let it end in “.docx”.');
  if (copy === path.resolve(folder, source.path))
    return misuse('--comments would overwrite the draft; name another file.');
  return { kind: 'word copy', path: copy };
}

/** Writes the copy, each finding a comment on its words. Says what went wrong, if anything did. */
export async function writeWordCopy(
  { path: copy }: WordCopy,
  { word }: Extract<DraftFile, { kind: 'draft' }>,
  findings: readonly ReportedFinding[],
  terminal: Terminal,
): Promise<readonly string[]> {
  if (copy === undefined || word === undefined) return [];
  const { writeComments } = await import('../documents/word-comments.ts');
  const comments = findings.map(({ span, message, ruleId }) => ({ span, text: `${message} (${ruleId})` }));
  const { bytes, left } = writeComments(word.bytes, word, comments);
  const failure = await replaceFile(copy, bytes);
  if (failure !== undefined) {
    const message = `“${copy}” cannot be written: ${failure.why}.`;
    await complain(terminal, { message });
    return [message];
  }
  if (left > 0)
    await terminal.stderr.write(`copydesk: Word takes no comments in notes: ${left} left out of the copy.\n`);
  return [];
}
